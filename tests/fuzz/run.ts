import { inspectRoutes } from 'hono/dev'
import { countHandlers } from './counted-handlers.ts'
import { coverageOf, type Meant, type Row } from './coverage.ts'
import { type Asking, askEverything } from './ask-everything.ts'
import { beginAnew } from './episode.ts'
import { drawFrom, type Tried } from './plan.ts'
import { isFieldBroken, lots } from './requests.ts'
import { type Target, targetsIn } from './targets.ts'
import { openRegister } from './trial.ts'
import { makeWorld, type World } from './world.ts'

export type FuzzResult = {
  requests: number
  seconds: number
  episodes: number
  statuses: Record<string, number>
  rows: Row[]
  faults: string[]
}

type Size = { requests: number; seed: number }

export async function fuzz(size: Size): Promise<FuzzResult> {
  let lastRan = ''
  const stop = countHandlers((route) => {
    lastRan = route
  })
  try {
    return await fuzzWorld(await makeWorld(), size, () => {
      const route = lastRan
      lastRan = ''
      return route
    })
  } finally {
    stop()
  }
}

async function fuzzWorld(world: World, { requests, seed }: Size, ran: () => string): Promise<FuzzResult> {
  const began = performance.now()
  const first = await beginAnew(world)
  const byRoute = Map.groupBy(await targetsIn(world, first), ({ method, route }) => `${method} ${route}`)
  const routes = inspectRoutes(first.makeApp()).filter(
    ({ method, isMiddleware }) => method !== 'ALL' || !isMiddleware,
  )
  first.close()
  const coverage = coverageOf([...new Set(routes.map(({ method, path }) => `${method} ${path}`))])
  const result: FuzzResult = { requests: 0, seconds: 0, episodes: 0, statuses: {}, rows: [], faults: [] }
  const register = await openRegister(world)
  const asking: Asking = {
    isOver: () => result.requests >= requests,
    isUsed: register.isUsed,
    renew: async () => void result.faults.push(...(await register.renew())),
    async make(tried) {
      const said = await register.ask(tried)
      const reached = ran()
      if (reached !== '') coverage.ran(reached, meantBy(tried), said.status, said.ms)
      result.requests += 1
      result.statuses[said.status] = (result.statuses[said.status] ?? 0) + 1
      result.faults.push(...said.faults)
      return meantBy(tried) === 'valid' && said.status < 400
    },
  }
  const draw = drawFrom(lots(Math.min(requests, 20_000), seed))
  const known = new Map<string, Target[]>()
  while (!asking.isOver()) {
    await askEverything(asking, byRoute, known, draw)
    result.episodes += 1
  }
  result.faults.push(...(await register.close()))
  return { ...result, rows: coverage.rows(), seconds: Math.round((performance.now() - began) / 100) / 10 }
}

function meantBy({ target, lot, isBroken, as }: Tried): Meant {
  if (!isBroken) return as === target.as ? 'valid' : 'other'
  return isFieldBroken(target, lot) ? 'broken' : 'other'
}
