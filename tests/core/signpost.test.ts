import { describe, expect, test } from 'vitest'
import { allBoundaries } from '../../src/core/boundary.ts'
import { fittingSignposts } from '../../src/core/signpost.ts'
import { taxonomy } from '../support/taxonomy.ts'

const fitting = (boundaries: string[], barriers: string[], most?: number) =>
  fittingSignposts({ boundaries, barriers }, taxonomy, most)
const keys = (boundaries: string[], barriers: string[], most?: number) =>
  fitting(boundaries, barriers, most).map((s) => s.key)

test('fits both the boundary and the barrier', () => {
  expect(keys(['jeugdwet-onderwijs'], ['administratie'], 9)).toEqual(['r25_zorg_in_onderwijstijd'])
  expect(keys(['wlz-zvw'], ['administratie'], 9)).toEqual([])
  expect(keys(['jeugdwet-onderwijs'], ['gegevens'], 9)).toEqual([])
})

test('one for every boundary fits everywhere', () => {
  expect(
    allBoundaries(taxonomy).filter((b) => !keys([b], ['overgang'], 9).includes('r15_juiste_loket')),
  ).toEqual([])
})

test('one for Wlz, Zvw and Wmo together fits only when all three pairs are there', () => {
  const pairs = ['wlz-zvw', 'wlz-wmo', 'zvw-wmo']
  // The transformation money for Zvw and Wmo names the three laws too, but only as one.
  expect(keys(pairs, ['tijdelijk'], 9)).toContain('r07_spuk_transformatie')
  expect(keys(['wlz-zvw', 'wlz-wmo'], ['tijdelijk'], 9)).not.toContain('r07_spuk_transformatie')
})

test('nothing that has closed', () => {
  const closed = taxonomy.signposts.filter((s) => s.status === 'gesloten')
  expect(closed.length).toBeGreaterThan(0)
  for (const { boundaries, barriers, key } of closed)
    expect(keys(boundaries, barriers, 99)).not.toContain(key)
})

test('among equals the one whose words stand in the story', () => {
  const asked = { boundaries: ['zvw-wmo'], barriers: ['betaaltitel'] }
  const all = fittingSignposts(asked, taxonomy, 99)
  const last = all.findLast((s) => s.barriers[0] === 'betaaltitel' && s.status === all[0]?.status)
  const told = { ...asked, title: last?.name ?? '', story: last?.summary ?? '' }
  expect(fittingSignposts(told, taxonomy)[0]?.key).toBe(last?.key)
})

describe('order', () => {
  test('first what fits the primary barrier, then what is open', () => {
    const barriers = ['betaaltitel', 'afbakening']
    const found = fitting(['zvw-wmo'], barriers, 99)
    const ranks = found.map((s) => {
      const barrier = s.barriers.includes('betaaltitel') ? 0 : 2
      return barrier + (s.status === 'open' ? 0 : 1)
    })
    expect(new Set(ranks).size).toBe(4)
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })

  test('the order of the barriers matters', () => {
    expect(keys(['zvw-wmo'], ['betaaltitel', 'afbakening'])).not.toEqual(
      keys(['zvw-wmo'], ['afbakening', 'betaaltitel']),
    )
  })
})

test('three at most, unless asked otherwise', () => {
  expect(keys(['zvw-wmo'], ['betaaltitel'])).toHaveLength(3)
  expect(keys(['zvw-wmo'], ['betaaltitel'], 5)).toHaveLength(5)
})

test.each(taxonomy.no_known_signpost)('none is known for %s', (barrier) => {
  expect(keys(allBoundaries(taxonomy), [barrier], 99)).toEqual([])
})

test('no barrier, no boundary: nothing', () => {
  expect(keys([], ['tijdelijk']).filter((key) => key !== 'r34_kamer_raad')).toEqual([])
  expect(keys(['zvw-wmo'], [])).toEqual([])
})
