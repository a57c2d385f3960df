import { expect, test } from 'vitest'
import { notAccepted, tableOf, tooSeldom } from '../fuzz/coverage.ts'
import { fuzz } from '../fuzz/run.ts'

test('two thousand made-up requests break nothing, and every route takes what is right', async () => {
  const { rows, faults, requests, statuses } = await fuzz({ requests: 2000, seed: 2026 })
  expect(faults.slice(0, 20)).toEqual([])
  expect(requests).toBe(2000)
  // A fuzzer that is let in nowhere finds nothing either.
  const missed = tooSeldom(rows, 1)
  expect(missed, tableOf(missed)).toEqual([])
  expect(notAccepted(rows)).toEqual([])
  expect(Object.keys(statuses)).toEqual(
    expect.arrayContaining(['200', '303', '400', '404', '409', '410', '422']),
  )
}, 240_000)
