import { describe, expect, test } from 'vitest'
import { comparisonOf, trendOf } from '../../src/core/trend.ts'

describe('trendOf', () => {
  test('a month without any is a nought, up to the month it is', () => {
    const { points, before } = trendOf(
      new Map([
        ['2026-08', 3],
        ['2026-10', 5],
      ]),
      '2026-11',
    )
    expect(points.map(({ month, count }) => `${month} ${count}`)).toEqual([
      '2026-08 3',
      '2026-09 0',
      '2026-10 5',
      '2026-11 0',
    ])
    expect(before).toBe(0)
  })

  test('shows four years, and says what came before', () => {
    const { points, before } = trendOf(
      new Map([
        ['2020-01', 7],
        ['2022-12', 2],
        ['2026-11', 1],
      ]),
      '2026-11',
    )
    expect(points).toHaveLength(48)
    expect(points[0]).toEqual({ month: '2022-12', count: 2 })
    expect(before).toBe(7)
  })

  test.each([
    [0, 2],
    [1, 2],
    [3, 4],
    [5, 6],
    [7, 8],
    [10, 10],
    [11, 20],
    [41, 60],
    [20_800, 40_000],
  ])('%i fits under a scale up to %i', (count, top) => {
    expect(trendOf(new Map([['2026-11', count]]), '2026-11').top).toBe(top)
  })
})

describe('comparisonOf', () => {
  const past = (from: string, to: string) => ({ from, to })
  test.each([
    [{}, past('2026-08', '2026-10'), past('2025-08', '2026-07')],
    [{ vanaf: '2026-06' }, past('2026-06', '2026-10'), past('2025-06', '2026-05')],
    [{ vanaf: '2026-01', tot: '2026-03' }, past('2026-01', '2026-03'), past('2025-01', '2025-12')],
    [{ tot: '2026-03' }, past('2026-01', '2026-03'), past('2025-01', '2025-12')],
    [{ tot: '2027-03' }, past('2026-08', '2026-10'), past('2025-08', '2026-07')],
    [{ vanaf: '2026-11' }, past('2026-08', '2026-10'), past('2025-08', '2026-07')],
  ])('%j compares whole months', (asked, recent, earlier) => {
    expect(comparisonOf('2026-11', asked)).toEqual({ recent, past: earlier })
  })
})
