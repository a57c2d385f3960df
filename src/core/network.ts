/**
 * The network that an address counts for: an IPv4 address by itself, of IPv6 the /64 that one connection is given as a
 * whole. Null for what is no address. A port, brackets or a zone that some proxies write along are left out.
 */
export function networkOf(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/%.*$/, '')
  return isIpv4(bare) ? bare : ipv6Network(bare)
}

const isIpv4 = (text: string): boolean => {
  const parts = text.split('.')
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)
}

const groupsInIpv6 = 8
const groupsInNetwork = 4

function ipv6Network(text: string): string | null {
  const mapped = /^::ffff:([\d.]+)$/i.exec(text)?.[1]
  if (mapped !== undefined) return isIpv4(mapped) ? mapped : null
  const [before = '', after, more] = text.split('::')
  if (more !== undefined || !text.includes(':')) return null
  const left = groupsOf(before)
  const right = groupsOf(after ?? '')
  const missing = groupsInIpv6 - left.length - right.length
  if (after === undefined ? missing !== 0 : missing < 1) return null
  const groups = [...left, ...Array.from({ length: missing }, () => '0'), ...right]
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null
  const network = groups.slice(0, groupsInNetwork).map((group) => Number.parseInt(group, 16).toString(16))
  return `${network.join(':')}::/64`
}

const groupsOf = (text: string): string[] => (text === '' ? [] : text.split(':'))

/** The address that the nearest proxy wrote in this header: the last one. What stands before it anybody can make up. */
export const lastForwarded = (header: string): string => header.split(',').at(-1)?.trim() ?? ''
