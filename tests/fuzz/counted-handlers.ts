import { type Handler, Hono } from 'hono'
import { METHOD_NAME_ALL } from 'hono/router'

type Routes = Pick<Hono, 'routes'>

/** The class that holds `route`, whichever router an app has. */
const base: object = Object.getPrototypeOf(Hono.prototype)

/**
 * Makes apps, from now on, tell which of their handlers ran. What only passes a request on takes a second argument and
 * is left alone. Ends with the function that is returned.
 */
export function countHandlers(ran: (route: string) => void): () => void {
  const own = Object.getOwnPropertyDescriptor(base, 'route')
  const original: unknown = own?.value
  if (!own || typeof original !== 'function') throw new Error('Hono puts its parts together in another way')
  const counted = new WeakSet<object>()
  Object.defineProperty(base, 'route', {
    ...own,
    value(this: Hono, path: string, app: Routes) {
      for (const row of app.routes) {
        const answer: Handler = row.handler
        if (counted.has(answer) || (row.method === METHOD_NAME_ALL && answer.length > 1)) continue
        if (answer.length > 1) continue
        const name = `${row.method} ${row.path}`
        // Of one argument, as the handler itself: that is how the table of permissions knows it for one.
        const handler = (c: Parameters<Handler>[0]) => {
          ran(name)
          return answer(c, async () => {})
        }
        counted.add(handler)
        row.handler = handler
      }
      return Reflect.apply(original, this, [path, app])
    },
  })
  return () => void Object.defineProperty(base, 'route', own)
}
