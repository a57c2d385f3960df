import { expect, test } from 'vitest'
import { matrixOf } from '../../src/core/overview.ts'
import { taxonomy } from '../support/taxonomy.ts'

const matrix = matrixOf(
  [
    { boundary: 'overig', barrier: 'tijdelijk', count: 4 },
    { boundary: 'zvw-zvw', barrier: 'contract', count: 1 },
    { boundary: 'wlz-zvw', barrier: 'contract', count: 12 },
    { boundary: 'wlz-zvw', barrier: 'afbakening', count: 2 },
  ],
  taxonomy,
)

test('shows only boundaries that occur, in order, and every barrier', () => {
  expect(matrix.boundaries).toEqual(['wlz-zvw', 'zvw-zvw', 'overig'])
  expect(matrix.barriers).toEqual(taxonomy.barriers.map((b) => b.key))
})

test.each([
  ['wlz-zvw', 'contract', 12],
  ['wlz-zvw', 'afbakening', 2],
  ['wlz-zvw', 'tijdelijk', 0],
  ['overig', 'tijdelijk', 4],
  ['wmo-wmo', 'contract', 0],
  ['bestaat', 'niet', 0],
])('%s × %s holds %i', (boundary, barrier, count) => {
  expect(matrix.count(boundary, barrier)).toBe(count)
})

test('knows the largest cell, also of an empty matrix', () => {
  expect(matrix.largest).toBe(12)
  expect(matrixOf([], taxonomy)).toMatchObject({ boundaries: [], largest: 0 })
})
