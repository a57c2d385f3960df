import { type AnsweredRequest, type RouteLatency, withAnswer } from './core/answered-request.ts'

export type Latency = { observe: (answered: AnsweredRequest) => void; read: () => RouteLatency[] }

/** How long this process took, route by route. Routes and statuses are few, so this stays small. */
export function latencyInMemory(): Latency {
  const routes = new Map<string, RouteLatency>()
  return {
    observe: (answered) => {
      const key = `${answered.method} ${answered.route} ${answered.status}`
      routes.set(key, withAnswer(routes.get(key), answered))
    },
    read: () => [...routes.values()],
  }
}
