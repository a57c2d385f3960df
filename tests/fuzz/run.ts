import { inspectRoutes } from 'hono/dev'
import { verify } from '../../db/verify.ts'
import { allCounts, fromScratch } from '../support/recount.ts'
import { faultsOf } from './answer-faults.ts'
import { countHandlers } from './counted-handlers.ts'
import { coverageOf, type Row } from './coverage.ts'
import { type Lot, lots, requestFor } from './requests.ts'
import { type Target, targetsIn } from './targets.ts'
import { beginAnew, type Episode } from './episode.ts'
import { makeWorld, type Who, type World } from './world.ts'

export type FuzzResult = {
  requests: number
  seconds: number
  episodes: number
  statuses: Record<string, number>
  rows: Row[]
  faults: string[]
}

type Tried = { target: Target; lot: Lot; isBroken: boolean; as: Who }

/** Where somebody may lose the session that later requests come with: last, and then all begins anew. */
const endsSessions = /^\/afmelden$|\/afmeldingen$|\/einde$|\/herstellinks$|\/accounts\/:id\/wijzigingen$/
const endsSession = ({ method, route }: Target) => method === 'POST' && endsSessions.test(route)

/** A passkey call keeps the challenge it gave; a private page notes that somebody came back after a mail. */
const writesOnReading = /^\/auth\/|^\/(volg|wij-ook)\/:token$/

const people: Who[] = ['bezoeker', 'moderator', 'beheerder', 'instantie']

/** Every route and method as it should be asked, and with one thing wrong, in an order of its own each time. */
function plan(byRoute: ReadonlyMap<string, Target[]>, draws: readonly Lot[], from: number): Tried[] {
  let next = from
  const draw = () => draws[next++ % draws.length]
  const tries = [...byRoute.values()].flatMap((targets) =>
    [false, true, true].flatMap((isBroken): (Tried & { order: number })[] => {
      const lot = draw()
      const target = lot && targets[lot.at % targets.length]
      if (!lot || !target) return []
      const [, who = 0, order = 0] = lot.picks
      // Now and then somebody else asks; then the door must do its work.
      const as = who % 12 === 0 ? (people[order % people.length] ?? 'bezoeker') : target.as
      return [{ target, lot, isBroken, as, order }]
    }),
  )
  const late = ({ target }: Tried) => (endsSession(target) ? 1 : 0)
  return tries.toSorted((a, b) => late(a) - late(b) || a.order - b.order)
}

export async function fuzz({ requests, seed }: { requests: number; seed: number }): Promise<FuzzResult> {
  let lastRan = ''
  const stop = countHandlers((route) => {
    lastRan = route
  })
  try {
    const world = await makeWorld()
    return await fuzzWorld(world, { requests, seed }, () => {
      const route = lastRan
      lastRan = ''
      return route
    })
  } finally {
    stop()
  }
}

async function fuzzWorld(
  world: World,
  { requests, seed }: { requests: number; seed: number },
  ran: () => string,
): Promise<FuzzResult> {
  const began = performance.now()
  const first = await beginAnew(world)
  const targets = await targetsIn(world, first)
  const routes = inspectRoutes(first.app).filter(
    ({ method, isMiddleware }) => method !== 'ALL' || !isMiddleware,
  )
  first.close()
  const coverage = coverageOf([...new Set(routes.map(({ method, path }) => `${method} ${path}`))])
  const byRoute = Map.groupBy(targets, ({ method, route }) => `${method} ${route}`)
  const draws = lots(Math.min(requests, 20_000), seed)
  const result: FuzzResult = { requests: 0, seconds: 0, episodes: 0, statuses: {}, rows: [], faults: [] }
  while (result.requests < requests) {
    let episode = await beginAnew(world)
    const tries = plan(byRoute, draws, result.requests * 7 + result.episodes)
    for (const tried of tries.slice(0, requests - result.requests)) {
      const said = await trial(episode, world, tried)
      const reached = ran()
      if (reached !== '') coverage.ran(reached, tried.isBroken, said.status, said.ms)
      result.requests += 1
      result.statuses[said.status] = (result.statuses[said.status] ?? 0) + 1
      result.faults.push(...said.faults)
      if (endsSession(tried.target) && said.status < 400) {
        result.faults.push(...(await faultsIn(episode)))
        episode.close()
        episode = await beginAnew(world)
      }
    }
    result.faults.push(...(await faultsIn(episode)))
    result.episodes += 1
    episode.close()
  }
  return { ...result, rows: coverage.rows(), seconds: Math.round((performance.now() - began) / 100) / 10 }
}

/** Asks once, and says what is wrong with the answer, or with what it left behind. */
async function trial(
  { ask, version, publicUrl, log }: Episode,
  { cookies }: World,
  { target, lot, isBroken, as }: Tried,
) {
  const { method, address, headers, body } = requestFor(target, lot, isBroken, publicUrl)
  const all = { ...(as === 'bezoeker' ? {} : { Cookie: cookies[as] }), ...headers }
  const before = await version()
  const began = performance.now()
  const answer = await ask(address, { method, headers: all, body })
  const faults = await faultsOf(answer, {
    path: new URL(`${publicUrl}${address}`).pathname,
    publicUrl,
  })
  const ms = performance.now() - began
  const { status } = answer
  // What was refused, or only read, left nothing behind.
  const mayWrite = status < 400 && (method === 'POST' || writesOnReading.test(target.route))
  if (!mayWrite && (await version()) !== before) faults.push(`wrote something, and answered ${status}`)
  if (log.length > 0) faults.push(`logged ${log.splice(0).join(' | ').slice(0, 300)}`)
  if (Object.keys(Object.prototype).length > 0) faults.push('Object.prototype was changed')
  if (ms > 10_000) faults.push(`took ${Math.round(ms)} ms`)
  const what = `${method} ${address.slice(0, 200)} as ${as}, ${isBroken ? `${lot.how} ${lot.payload.kind}` : 'valid'} ${(body ?? '').slice(0, 1500)}`
  return { status, ms, faults: faults.map((fault) => `${fault}\n  ${what}`) }
}

/** Whether the history and the counts still hold after all that. */
async function faultsIn({ db }: Episode): Promise<string[]> {
  const { findings } = await verify(db)
  const [counts, recount] = [await allCounts(db), await fromScratch(db)]
  const broken = findings.map((finding) => `the history: ${JSON.stringify(finding)}`)
  return counts.join('\n') === recount.join('\n') ? broken : [...broken, 'the counts differ from a recount']
}
