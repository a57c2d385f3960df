import { describe, expect, test } from 'vitest'
import { longOpenFilter, matrixOf } from '../../src/core/overview.ts'
import { taxonomy } from '../support/taxonomy.ts'

const counted = {
  total: 17,
  demo: 0,
  by: {
    patroon: [
      ['overig|tijdelijk', 4],
      ['zvw-zvw|contract', 1],
      ['wlz-zvw|contract', 12],
      ['wlz-zvw|afbakening', 2],
    ],
    barriere: [
      ['contract', 11],
      ['tijdelijk', 4],
      ['afbakening', 2],
    ],
  },
} as const

describe('matrixOf', () => {
  const matrix = matrixOf(counted, {}, taxonomy)

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

  test('adds up along a row, and counts a casus once in a column', () => {
    expect(matrix.totals).toEqual({
      rows: { 'wlz-zvw': 14, 'zvw-zvw': 1, overig: 4 },
      columns: { contract: 11, tijdelijk: 4, afbakening: 2 },
      all: 17,
    })
  })

  test('within one boundary there is one row', () => {
    const { boundaries, count, totals } = matrixOf(counted, { schot: 'wlz-zvw-wmo' }, taxonomy)
    expect(boundaries).toEqual(['wlz-zvw-wmo'])
    expect(count('wlz-zvw-wmo', 'contract')).toBe(11)
    expect(totals.rows).toEqual({ 'wlz-zvw-wmo': 17 })
  })

  test('within one barrier there is one column', () => {
    expect(matrixOf(counted, { barriere: 'contract' }, taxonomy).barriers).toEqual(['contract'])
  })

  test('of nothing there is nothing', () => {
    expect(matrixOf({ total: 0, demo: 0, by: {} }, {}, taxonomy).boundaries).toEqual([])
  })
})

test.each([
  [{}, { uitkomst: 'knelpunt', tot: '2026-04' }],
  [
    { regio: 'twente', tot: '2026-09' },
    { regio: 'twente', uitkomst: 'knelpunt', tot: '2026-04' },
  ],
  [{ tot: '2025-01' }, { uitkomst: 'knelpunt', tot: '2025-01' }],
  [{ vanaf: '2026-06' }, null],
  [{ uitkomst: 'bestaande_route' }, null],
])('of %j the ones open for long are %j', (filter, expected) => {
  expect(longOpenFilter(filter, '2026-11')).toEqual(expected)
})
