import { expect, test } from 'vitest'
import { fastestFirst, growthOf } from '../../src/core/growth.ts'

const periods = { recent: { from: '2026-08', to: '2026-10' }, past: { from: '2025-08', to: '2026-07' } }

test.each([
  [30, 40, 'meer'],
  [2, 60, 'minder'],
  [10, 40, 'gelijk'],
  [4, 4, 'te_weinig'],
  [0, 0, 'te_weinig'],
  [9, 0, 'meer'],
])('%i after %i is %s', (recent, past, verdict) => {
  expect(growthOf({ value: 'x', recent, past }, periods)).toMatchObject({ verdict, expected: past / 4 })
})

test('who grows fastest stands first', () => {
  const order = fastestFirst(
    [
      { value: 'steady', recent: 20, past: 80 },
      { value: 'grows', recent: 14, past: 24 },
      { value: 'falls', recent: 1, past: 40 },
    ],
    periods,
  )
  expect(order.map(({ value }) => value)).toEqual(['grows', 'steady', 'falls'])
})
