import { expect, test } from 'vitest'
import { type Observed, signalsIn } from '../../src/core/signal.ts'
import { comparisonOf } from '../../src/core/trend.ts'
import { seeded } from '../../src/training/classifier/random.ts'

const periods = comparisonOf('2026-11')

const pattern = (value: string, recent: number, past: number, more: Partial<Observed> = {}): Observed => ({
  facet: 'patroon',
  value,
  recent,
  past,
  total: recent + past,
  since: null,
  ...more,
})

test.each([
  ['twice as many', pattern('a|b', 30, 48), ['a|b']],
  ['half as many', pattern('a|b', 6, 80), ['a|b']],
  ['as many', pattern('a|b', 12, 48), []],
  ['three instead of one', pattern('a|b', 3, 4), []],
  ['from nothing, but too few', pattern('a|b', 7, 0), []],
  ['many, but only since half a year', pattern('a|b', 30, 20, { since: '2026-05' }), []],
])('%s', (_, observed, values) => {
  expect(signalsIn({ observed: [observed], largest: [] }, periods).changes.map(({ value }) => value)).toEqual(
    values,
  )
})

test('what is new and what is oldest', () => {
  const { firstSeen, oldest } = signalsIn(
    {
      observed: [
        pattern('nieuw|drie', 3, 0, { since: '2026-09' }),
        pattern('nieuw|twee', 2, 0, { since: '2026-09' }),
        pattern('bekend|drie', 3, 0, { since: '2026-01' }),
        { ...pattern('twente', 3, 0, { since: '2026-09' }), facet: 'regio' },
      ],
      largest: [
        { value: 'oud|veel', total: 15, since: '2023-01' },
        { value: 'oud|incident', total: 1, since: '2022-01' },
      ],
    },
    periods,
  )
  expect(firstSeen.map(({ value }) => value)).toEqual(['nieuw|drie'])
  expect(oldest.map(({ value }) => value)).toEqual(['oud|veel'])
})

test('everything together stands first', () => {
  const all: Observed = { ...pattern('', 90, 200), facet: 'alle' }
  const { changes } = signalsIn({ observed: [pattern('a|b', 60, 60), all], largest: [] }, periods)
  expect(changes.map(({ facet }) => facet)).toEqual(['alle', 'patroon'])
})

/** A register of 60 patterns, some rare and some frequent, none of which changed. */
function register(random: () => number): Observed[] {
  return Array.from({ length: 60 }, (_, i) => {
    const rate = 0.3 + (i % 12) ** 1.5 / 4
    return pattern(`p|${i}`, poisson(random, rate * 3), poisson(random, rate * 12))
  })
}

function poisson(random: () => number, mean: number): number {
  const end = Math.exp(-mean)
  let [count, product] = [0, random()]
  while (product > end) {
    count += 1
    product *= random()
  }
  return count
}

test('without any change hardly a page shows one', () => {
  const random = seeded(7)
  const pages = Array.from(
    { length: 1000 },
    () => signalsIn({ observed: register(random), largest: [] }, periods).changes.length,
  )
  const wrong = pages.filter((count) => count > 0).length / pages.length
  expect(wrong).toBeLessThanOrEqual(0.05)
})

test('what is doubled in a frequent pattern is found, and little else', () => {
  const random = seeded(11)
  let [found, wrong] = [0, 0]
  for (let i = 0; i < 300; i += 1) {
    const observed = register(random).map((row, j) =>
      j === 11 ? pattern(row.value, poisson(random, 2 * 3 * 12), poisson(random, 12 * 12)) : row,
    )
    const { changes } = signalsIn({ observed, largest: [] }, periods)
    if (changes.some(({ value }) => value === 'p|11')) found += 1
    wrong += changes.filter(({ value }) => value !== 'p|11').length
  }
  expect(found / 300).toBeGreaterThan(0.8)
  expect(wrong / (found + wrong)).toBeLessThan(0.06)
})
