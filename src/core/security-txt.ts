const day = 86_400_000

/** Half a year: who finds an old copy sees that it is old. RFC 9116 asks for less than a year. */
const lifetime = 182 * day

type SecurityTxt = { publicUrl: string; contact: string; policy: string; address: string }

/** Who finds a weak spot reads here whom to tell (RFC 9116). */
export function securityTxt({ publicUrl, contact, policy, address }: SecurityTxt, now: Date): string {
  const expires = new Date(Math.floor((now.getTime() + lifetime) / day) * day)
  return [
    `Contact: mailto:${contact}`,
    `Contact: ${publicUrl}${policy}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${publicUrl}${address}`,
    `Policy: ${publicUrl}${policy}`,
    '',
  ].join('\r\n')
}
