import type { Context } from 'hono'
import type { Env, Services } from '../services.ts'
import { document, type Shell } from '../../views/layout.tsx'

/** What every page shows around its content. */
export const shellOf = (c: Context<Env>, { assets, config }: Services): Shell => ({
  assets,
  demo: config.demo,
  origin: config.publicUrl,
  path: c.req.path,
  account: c.get('account') ?? null,
})

type PageStatus = 200 | 400 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503

/** Answers with a full page. */
export const page = (c: Context<Env>, node: { toString(): string }, status: PageStatus = 200) =>
  c.html(document(node), status)

/** Whether htmx asks for a part of a page (htmx 4 says so in a header). */
export function wantsFragment(c: Context): boolean {
  c.header('Vary', 'HX-Request, HX-Request-Type')
  return c.req.header('HX-Request-Type') === 'partial'
}
