import type { Context, MiddlewareHandler } from 'hono'
import type { Env, Services } from '../services.ts'

type Patience = NonNullable<Services['patience']>

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD'

/**
 * Sends away at once what would have to wait too long. Otherwise a flood makes everyone wait until nobody is served:
 * the answers come when who asked has gone. Readers go before reporters: who reads can come back, who sends has
 * written something.
 */
export function refuseOverload(
  { reading, writing, waiting }: Patience,
  refuse: (c: Context<Env>) => Response | Promise<Response>,
): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (waiting() > (isReading(c.req.method) ? reading : writing)) return refuse(c)
    return next()
  }
}
