import { expect, test } from 'vitest'
import { countOnlyCells, quarterStart } from '../../src/core/count-only.ts'
import { taxonomy } from '../support/taxonomy.ts'

const zvwWmo = (n: number) => ({ domains: ['zvw', 'wmo'], barrier: 'afbakening', n })

test.each([
  [9, undefined],
  [10, 10],
  [19, 10],
  [43, 40],
])('%i becomes %s', (n, shown) => {
  expect(countOnlyCells([zvwWmo(n)], taxonomy).get('zvw-wmo|afbakening')).toBe(shown)
})

test('three laws stand in three rows, and add to what is there', () => {
  const three = { domains: ['wlz', 'zvw', 'wmo'], barrier: 'afbakening', n: 5 }
  expect(countOnlyCells([zvwWmo(6), three], taxonomy)).toEqual(new Map([['zvw-wmo|afbakening', 10]]))
})

test.each([
  ['2026-01-01', '2026-01-01'],
  ['2026-03-31', '2026-01-01'],
  ['2026-11-22', '2026-10-01'],
  ['2026-12-31', '2026-10-01'],
])('%s lies in the quarter from %s', (day, start) => {
  expect(quarterStart(day)).toBe(start)
})
