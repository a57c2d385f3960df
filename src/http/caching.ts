import type { Context, MiddlewareHandler } from 'hono'
import type { Env } from '../services.ts'

/** For a page that is made for one visit, such as a form with a key of its own: never shown again, but anyone may find it. */
export const neverKept: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Cache-Control', 'no-store')
}

/** For pages that are someone's own: nothing of them stays in a cache, a history or a search engine. */
export const noStore: MiddlewareHandler = async (c, next) => {
  await neverKept(c, next)
  c.header('X-Robots-Tag', 'noindex')
}

/**
 * For public pages: may be kept, but must be asked about each time, so that nothing stale is shown. With the version of
 * the data it was made of, also this process keeps it (see kept-pages.ts).
 */
export const revalidate = (c: Context<Env>, dataVersion?: number): void => {
  c.header('Cache-Control', 'no-cache')
  if (dataVersion !== undefined) c.set('dataVersion', dataVersion)
}

/** Files that are written while they are read. */
export const isStreamed = (c: Context): boolean =>
  /^\/(casussen(-excel)?\.(csv|json|jsonl|xlsx)|sitemap\.xml)$/.test(c.req.path)
