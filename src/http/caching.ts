import type { Context, MiddlewareHandler } from 'hono'

/** For pages that are someone's own: nothing of them stays in a cache, a history or a search engine. */
export const noStore: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Cache-Control', 'no-store')
  c.header('X-Robots-Tag', 'noindex')
}

/** For public pages: may be kept, but must be asked about each time, so that nothing stale is shown. */
export const revalidate = (c: Context): void => {
  c.header('Cache-Control', 'no-cache')
}

/** Files that are written while they are read. */
export const isStreamed = (c: Context): boolean =>
  /^\/casussen(-excel)?\.(csv|json|jsonl|xlsx)$/.test(c.req.path)
