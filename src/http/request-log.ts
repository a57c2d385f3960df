import type { Context, MiddlewareHandler } from 'hono'
import type { Env, Services } from '../services.ts'
import { askedRoutes } from './asked-routes.ts'

const usual = ['GET', 'HEAD', 'POST', 'OPTIONS']

/**
 * Tells of each request what was asked and how it went: the route as it is written, never the address with what
 * somebody looked for or the token in it. Anything that a visitor makes up has one name, so that it stays countable.
 */
export const noteRequests =
  ({ newId, onAnswered }: Services): MiddlewareHandler<Env> =>
  async (c, next) => {
    const id = newId()
    c.set('requestId', id)
    const started = performance.now()
    await next()
    const { method } = c.req
    onAnswered?.({
      id,
      method: usual.includes(method) ? method : 'OTHER',
      route: routeOf(c),
      status: c.res.status,
      ms: Math.round((performance.now() - started) * 10) / 10,
    })
  }

const routeOf = (c: Context<Env>): string => askedRoutes(c)[0]?.path ?? '-'
