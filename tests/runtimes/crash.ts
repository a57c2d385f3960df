import { mkdirSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { RunningServer, StartOptions } from '../servers/servers.ts'
import { type LoadEvent, openIn, receiptsIn, sendMeldingen } from './load.ts'
import { expectEachStoredOnce, storedNumbers } from './stored-meldingen.ts'

export type CrashPlan = {
  runtime: string
  start: (options: StartOptions) => Promise<RunningServer>
  connections: number
  /** The server is killed at the first moment with so many receipts out and requests open. */
  receipts: number
  open: number
}

export type CrashResult = {
  receiptsAtKill: number
  openAtKill: number
  /** Of those open: written to disk, but the receipt was lost with the server. */
  storedWithoutReceipt: number
  resent: number
  keys: number
  rows: number
}

/** What happened when, to read back: in milliseconds, with the kill in its place. */
function writeLog(runtime: string, log: LoadEvent[], eventsBeforeKill: number): void {
  const lines = log.map(({ at, what, number }) => `${at.toFixed(1)} ${what} ${number}`)
  const folder = 'tests/output'
  mkdirSync(folder, { recursive: true })
  const text = lines.toSpliced(eventsBeforeKill, 0, 'kill -9').join('\n')
  writeFileSync(`${folder}/crash-${runtime}.log`, `${text}\n`)
}

const isDead = (baseURL: string) =>
  fetch(baseURL).then(
    () => false,
    () => true,
  )

/** Kills the server in the middle of the load; gives what was known at that moment and what came in after it. */
async function killDuringLoad(server: RunningServer, plan: CrashPlan) {
  const { runtime, connections, receipts, open } = plan
  let atKill: LoadEvent[] | undefined
  let killed: Promise<void> | undefined
  const { log, settled } = sendMeldingen(server.baseURL, {
    numbers: Array.from({ length: receipts + 3 * connections }, (_, i) => i + 1),
    connections,
    onEvent(soFar) {
      if (atKill) return 'stop'
      if (receiptsIn(soFar).size < receipts || openIn(soFar).size < open) return undefined
      killed = server.killHard()
      atKill = [...soFar]
      return 'stop'
    },
  })
  await settled
  await killed
  const refused = (atKill ?? log).flatMap((event) => (event.what === 'failed' ? [event.why] : []))
  expect(refused, server.log()).toEqual([])
  expect(atKill, 'all was answered before it could be killed').toBeDefined()
  writeLog(runtime, log, atKill?.length ?? log.length)
  await expect.poll(() => isDead(server.baseURL)).toBe(true)
  return { log, atKill: atKill ?? [] }
}

/** One crash: load, kill -9, restart on the same data, resend what had no answer, compare with the database. */
export async function crash(plan: CrashPlan): Promise<CrashResult> {
  const first = await plan.start({ demo: false })
  const { log, atKill } = await killDuringLoad(first, plan)
  const receipts = receiptsIn(log)
  const keys = [...new Set(log.map((event) => event.number))]
  const unanswered = keys.filter((number) => !receipts.has(number))

  const second = await plan.start({ demo: false, dataDir: first.dataDir })
  const stored = new Set(await storedNumbers(second.databaseFile, keys))
  for (const number of receipts.keys()) expect(stored).toContain(number)

  const resent = sendMeldingen(second.baseURL, { numbers: unanswered, connections: 20 })
  await resent.settled
  const all = new Map([...receipts, ...receiptsIn(resent.log)])
  expect(resent.log.filter(({ what }) => what === 'failed')).toEqual([])
  const rows = await expectEachStoredOnce(second, keys, all)
  await second.stop()
  return {
    receiptsAtKill: receiptsIn(atKill).size,
    openAtKill: openIn(atKill).size,
    storedWithoutReceipt: unanswered.filter((number) => stored.has(number)).length,
    resent: unanswered.length,
    keys: keys.length,
    rows,
  }
}
