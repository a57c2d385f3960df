import { afterAll, describe, expect, test } from 'vitest'
import { crash, type CrashResult } from '../runtimes/crash.ts'
import { runtimes } from '../servers/servers.ts'
import { writeRecord } from './record.ts'

const times = { node: 10, workerd: 3 }
const runs: ({ runtime: string; seconds: number } & CrashResult)[] = []

describe.each(runtimes)('kill -9 of $runtime, again and again', (runtime) => {
  const rounds = Array.from({ length: times[runtime.runtime] }, (_, i) => i + 1)

  test.each(rounds)('round %i', async (round) => {
    const began = performance.now()
    // Each round at another moment: early on, later, near the end.
    const result = await crash({ ...runtime, connections: 200, receipts: 37 + 17 * round, open: 100 })
    expect(result.receiptsAtKill).toBeGreaterThanOrEqual(50)
    expect(result.openAtKill).toBeGreaterThanOrEqual(50)
    expect(result.rows).toBe(result.keys)
    const seconds = Math.round((performance.now() - began) / 100) / 10
    runs.push({ runtime: runtime.runtime, ...result, seconds })
  })
})

afterAll(() => {
  const complete = runs.length === times.node + times.workerd
  if (complete) writeRecord('crash', { runs })
})
