import { afterAll, describe, expect, test } from 'vitest'
import { crash, type CrashResult } from '../runtimes/crash.ts'
import { type KillResult, randomKills } from '../runtimes/random-kills.ts'
import { runtimes } from '../servers/servers.ts'
import { writeRecord } from './record.ts'

// Two hundred kills at random moments, and some at the busiest one: with two hundred requests open.
const registers = { node: 6, workerd: 5 }
const kills = { node: 25, workerd: 10 }
const busy = { node: 3, workerd: 1 }

type Timed<T> = { runtime: string; seconds: number } & T
const random: Timed<KillResult & { seed: number }>[] = []
const busiest: Timed<CrashResult>[] = []

async function timed<T>(runtime: string, work: () => Promise<T>): Promise<Timed<T>> {
  const began = performance.now()
  const result = await work()
  return { runtime, ...result, seconds: Math.round((performance.now() - began) / 100) / 10 }
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

describe.each(runtimes)('kill -9 of $runtime, again and again', ({ runtime, start }) => {
  test.each(upTo(registers[runtime]))(
    'at random moments, register %i',
    async (seed) => {
      const plan = { start, kills: kills[runtime], seed, within: 900 }
      random.push({ ...(await timed(runtime, () => randomKills(plan))), seed })
    },
    30 * 60_000,
  )

  test.each(upTo(busy[runtime]))('with all connections busy, round %i', async (round) => {
    // Each round at another moment: early on, later, near the end.
    const plan = { runtime, start, connections: 200, receipts: 37 + 34 * round, open: 100 }
    const result = await timed(runtime, () => crash(plan))
    expect(result.receiptsAtKill).toBeGreaterThanOrEqual(50)
    expect(result.openAtKill).toBeGreaterThanOrEqual(50)
    expect(result.rows).toBe(result.keys)
    busiest.push(result)
  })
})

afterAll(() => {
  const complete =
    random.length === registers.node + registers.workerd && busiest.length === busy.node + busy.workerd
  if (!complete) return
  const total = random.reduce((sum, run) => sum + run.kills, 0)
  writeRecord('crash', { kills: total, random, busiest })
})
