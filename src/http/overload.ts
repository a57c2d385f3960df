import type { Context, MiddlewareHandler } from 'hono'
import type { Env, Services } from '../services.ts'

type Patience = NonNullable<Services['patience']>

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD'

/** Has each request wait for its turn, unless that would take too long. */
export function waitInLine({ line, reading, writing }: Patience): MiddlewareHandler<Env> {
  return async (c, next) => {
    const turn = await line.turn(isReading(c.req.method) ? reading : writing)
    // In a crowd people give up before their turn. To work for them too would leave no time for who is still there.
    if (c.env?.hasLeft?.()) return c.body(null, 503)
    c.set('tooBusy', turn === 'too-busy')
    return next()
  }
}

/**
 * Sends away at once who would have to wait too long. Otherwise a flood makes everyone wait until nobody is served: the
 * answers come when who asked has gone. Readers go before reporters: who reads can come back, who sends has written
 * something.
 */
export const refuseOverload =
  (refuse: (c: Context<Env>) => Response | Promise<Response>): MiddlewareHandler<Env> =>
  async (c, next) =>
    c.get('tooBusy') ? refuse(c) : next()
