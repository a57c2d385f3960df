import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'

/**
 * How a page that is kept goes out. What is said of gzip is read as `hono/compress` does, so that both always agree;
 * brotli is for who names it, and does not like gzip better.
 */
export function acceptedEncoding(c: Context): 'br' | 'gzip' | '' {
  const accepted = parseAccept(c.req.header('Accept-Encoding') ?? '')
  const named = (encoding: string) => accepted.find(({ type }) => type.toLowerCase() === encoding)?.q
  const gzip = named('gzip') ?? named('*') ?? 0
  const brotli = named('br') ?? 0
  if (brotli > 0 && brotli >= gzip) return 'br'
  return gzip > 0 ? 'gzip' : ''
}
