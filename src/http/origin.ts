import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'

const loopback = ['localhost', '127.0.0.1', '[::1]']
const safe = ['GET', 'HEAD', 'OPTIONS']

/**
 * Refuses whatever may change something and does not come from our own pages, whichever method and type of body it
 * has. A browser says where a request comes from in one of two headers, which no page can write itself.
 */
export const requireOwnOrigin =
  (publicUrl: string): MiddlewareHandler =>
  async (c, next) => {
    if (!safe.includes(c.req.method) && !isOwn(c, publicUrl)) throw new HTTPException(403)
    await next()
  }

function isOwn(c: Context, publicUrl: string): boolean {
  const origin = c.req.header('Origin')
  // "null" comes from a page that tells nobody where it is (`no-referrer`), as our private pages do.
  return origin === undefined || origin === 'null'
    ? c.req.header('Sec-Fetch-Site') === 'same-origin'
    : isOurAddress(origin, c, publicUrl)
}

/** The configured address, or, on one's own machine, whichever name of it is in the address bar. */
function isOurAddress(origin: string, c: Context, publicUrl: string): boolean {
  if (origin === new URL(publicUrl).origin) return true
  const here = new URL(c.req.url)
  return loopback.includes(here.hostname) && origin === here.origin
}
