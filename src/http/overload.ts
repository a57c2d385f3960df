import type { Context, MiddlewareHandler } from 'hono'
import type { Env, Services } from '../services.ts'

type Patience = NonNullable<Services['patience']>

/** Has each request wait for its turn, and remembers how long that was reckoned to take. */
export function waitInLine({ line }: Patience): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { wait, turn } = line.enter()
    c.set('wait', wait)
    await turn
    try {
      // In a crowd people give up before their turn. To work for them too would leave no time for who is still there.
      if (c.env?.hasLeft?.()) c.res = new Response(null, { status: 503 })
      else await next()
    } finally {
      line.leave(c.res.status !== 503)
    }
  }
}

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD'

/**
 * Sends away at once what would have to wait too long. Otherwise a flood makes everyone wait until nobody is served:
 * the answers come when who asked has gone. Readers go before reporters: who reads can come back, who sends has
 * written something.
 */
export function refuseOverload(
  { reading, writing }: Patience,
  refuse: (c: Context<Env>) => Response | Promise<Response>,
): MiddlewareHandler<Env> {
  return async (c, next) => {
    if ((c.get('wait') ?? 0) > (isReading(c.req.method) ? reading : writing)) return refuse(c)
    return next()
  }
}
