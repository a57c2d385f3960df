import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'

/** How an answer goes out: by the same reading of the header as `hono/compress`, so that both always agree. */
export function acceptedEncoding(c: Context): 'gzip' | '' {
  const accepted = parseAccept(c.req.header('Accept-Encoding') ?? '')
  const named = accepted.find(({ type }) => type.toLowerCase() === 'gzip')
  const { q } = named ?? accepted.find(({ type }) => type === '*') ?? { q: 0 }
  return q > 0 ? 'gzip' : ''
}
