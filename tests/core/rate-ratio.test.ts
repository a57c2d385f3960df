import { describe, expect, test } from 'vitest'
import { beyondChance, chanceOf, rateRatio } from '../../src/core/rate-ratio.ts'

const spans = { recentSpan: 3, pastSpan: 12 }

/** The same tails, added up term by term. */
function byAddition(recent: number, past: number) {
  const n = recent + past
  const terms = [0.8 ** n]
  for (let k = 0; k < n; k += 1) terms.push(((terms[k] ?? 0) * (n - k) * 0.2) / ((k + 1) * 0.8))
  const sum = (from: number, to: number) => terms.slice(from, to + 1).reduce((a, b) => a + b, 0)
  return Math.min(1, 2 * Math.min(sum(0, recent), sum(recent, n)))
}

describe('chanceOf and rateRatio', () => {
  test.each([
    [14, 24],
    [0, 30],
    [3, 12],
    [9, 3],
    [40, 160],
    [120, 300],
    [5, 0],
    [1, 200],
  ])('%i beside %i gives the exact probability', (recent, past) => {
    expect(chanceOf({ recent, past, ...spans })).toBeCloseTo(byAddition(recent, past), 10)
  })

  // What scipy's binomtest(recent, recent + past).proportion_ci('exact') gives, as odds times four.
  test.each([
    [14, 24, 2.3333, 1.1159, 4.6967],
    [3, 12, 1, 0.1811, 3.7055],
    [40, 160, 1, 0.6888, 1.4217],
  ])('%i beside %i: %f times, from %f to %f', (recent, past, ratio, low, high) => {
    const found = rateRatio({ recent, past, ...spans })
    expect(found.ratio).toBeCloseTo(ratio, 3)
    expect(found.low).toBeCloseTo(low, 3)
    expect(found.high).toBeCloseTo(high, 3)
  })

  test('nothing at all says nothing, and nothing before has no upper end', () => {
    expect(chanceOf({ recent: 0, past: 0, ...spans })).toBe(1)
    expect(rateRatio({ recent: 4, past: 0, ...spans })).toMatchObject({ ratio: Infinity, high: Infinity })
    expect(rateRatio({ recent: 0, past: 9, ...spans })).toMatchObject({ ratio: 0, low: 0 })
  })

  test('a register of a million is no harder', () => {
    const counts = { recent: 62_500, past: 250_000, ...spans }
    const { low, high } = rateRatio(counts)
    expect(chanceOf(counts)).toBeGreaterThan(0.99)
    expect([low, high].map((x) => Math.round(x * 1000) / 1000)).toEqual([0.991, 1.009])
  })
})

describe('beyondChance', () => {
  test.each([
    [[0.01, 0.02, 0.03, 0.04, 0.05], 5],
    [[0.02, 0.03, 0.5, 0.6, 0.7], 0],
    [[0.001, 0.6, 0.7, 0.03, 0.9], 1],
    [[0.049], 1],
    [[], 0],
  ])('of %j it keeps %i', (ps, kept) => {
    expect(beyondChance(ps.map((p) => ({ p })))).toHaveLength(kept)
  })
})
