import { expect, test } from 'vitest'
import { addMonths, isWithin, monthOf, monthsIn, monthsOf } from '../../src/core/period.ts'

test.each([
  ['2026-11', 1, '2026-12'],
  ['2026-11', 2, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-03', -15, '2024-12'],
  ['2026-03', 0, '2026-03'],
])('%s and %i months is %s', (month, by, expected) => {
  expect(addMonths(month, by)).toBe(expected)
})

test.each([
  ['2026-08', '2026-10', 3],
  ['2025-11', '2026-01', 3],
  ['2026-10', '2026-10', 1],
  ['2026-10', '2026-08', 0],
])('from %s to %s are %i months', (from, to, count) => {
  expect(monthsIn({ from, to })).toBe(count)
  expect(monthsOf({ from, to })).toHaveLength(count)
})

test('a day lies in its month, a month within a period', () => {
  expect(monthOf('2026-03-31')).toBe('2026-03')
  const period = { from: '2025-11', to: '2026-01' }
  expect(['2025-10', '2025-11', '2026-01', '2026-02'].map((m) => isWithin(m, period))).toEqual([
    false,
    true,
    true,
    false,
  ])
})
