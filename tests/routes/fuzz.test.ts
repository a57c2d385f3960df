import { expect, test } from 'vitest'
import { tableOf } from '../fuzz/coverage.ts'
import { fuzz } from '../fuzz/run.ts'

test('two thousand made-up requests break nothing, and reach every handler', async () => {
  const { rows, faults, requests, statuses } = await fuzz({ requests: 2000, seed: 2026 })
  expect(faults.slice(0, 20)).toEqual([])
  expect(requests).toBe(2000)
  const missed = rows.filter(({ valid, broken }) => valid === 0 || broken === 0)
  expect(missed, tableOf(missed)).toEqual([])
  // A fuzzer that is let in nowhere finds nothing either.
  const accepted = rows.filter((row) => row.accepted > 0)
  expect(accepted.length).toBeGreaterThan(rows.length * 0.75)
  expect(Object.keys(statuses)).toEqual(
    expect.arrayContaining(['200', '303', '400', '404', '409', '410', '422']),
  )
}, 120_000)
