/** A request that was answered: the route as it is written, never the address, which can be a secret. */
export type AnsweredRequest = {
  id: string
  method: string
  route: string
  status: number
  /** Until the answer began. */
  ms: number
}

/** Up to how many seconds each bucket of the histogram counts. */
export const latencyBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const

export type RouteLatency = {
  method: string
  route: string
  status: number
  /** How many took no longer than the bucket at the same place. */
  within: number[]
  count: number
  seconds: number
}

/** The answers of one route with one status, with one more. */
export function withAnswer(
  known: RouteLatency | undefined,
  { method, route, status, ms }: AnsweredRequest,
): RouteLatency {
  const before = known ?? { method, route, status, within: latencyBuckets.map(() => 0), count: 0, seconds: 0 }
  return {
    ...before,
    within: before.within.map((n, i) => (ms / 1000 <= (latencyBuckets[i] ?? 0) ? n + 1 : n)),
    count: before.count + 1,
    seconds: before.seconds + ms / 1000,
  }
}
