import { expect, test } from 'vitest'
import { gridOf, sumsOf } from '../../src/core/count-grid.ts'

const counts = [
  ['wmo|zvw', 4],
  ['zvw|wlz', 1],
  ['onbekend|wlz', 2],
] as const

test('only what occurs, in order, and what is unknown last', () => {
  const grid = gridOf(counts, { rows: ['wlz', 'zvw', 'wmo'], columns: ['wlz', 'zvw', 'wmo'] })
  expect(grid.rows).toEqual(['zvw', 'wmo', 'onbekend'])
  expect(grid.columns).toEqual(['wlz', 'zvw'])
  expect([grid.count('wmo', 'zvw'), grid.count('wmo', 'wlz')]).toEqual([4, 0])
})

test('sums of rows and columns', () => {
  expect(sumsOf(counts, 0)).toEqual({ wmo: 4, zvw: 1, onbekend: 2 })
  expect(sumsOf(counts, 1)).toEqual({ zvw: 4, wlz: 3 })
})
