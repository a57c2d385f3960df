import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allBoundaries, boundariesOf, boundaryLabel, inOrder } from '../../src/core/boundary.ts'
import { taxonomy } from '../support/taxonomy.ts'

const laws = taxonomy.domains.filter((d) => d.is_law).map((d) => d.key)
const someDomains = fc.subarray([...taxonomy.domain.keys()])

describe('boundariesOf', () => {
  test.each<[string, string[], string[]]>([
    ['no domain', [], ['overig']],
    ['no law', ['projectgeld', 'eigen_betaling'], ['overig']],
    ['an unknown domain', ['bestaat_niet'], ['overig']],
    ['one law', ['zvw'], ['zvw-zvw']],
    ['one law with other money', ['zvw', 'projectgeld'], ['zvw-zvw']],
    ['one law twice', ['zvw', 'zvw'], ['zvw-zvw']],
    ['two laws', ['wlz', 'zvw'], ['wlz-zvw']],
    ['two laws the other way round', ['zvw', 'wlz'], ['wlz-zvw']],
    ['three laws', ['wmo', 'wlz', 'zvw'], ['wlz-zvw', 'wlz-wmo', 'zvw-wmo']],
    ['laws that are no neighbours', ['wonen', 'wmo'], ['wmo-wonen']],
  ])('%s', (_, domains, boundaries) => {
    expect(boundariesOf(domains, taxonomy)).toEqual(boundaries)
  })

  test('gives n(n-1)/2 known pairs, in whatever order the domains come', () => {
    fc.assert(
      fc.property(someDomains, (domains) => {
        const n = domains.filter((key) => laws.includes(key)).length
        const boundaries = boundariesOf(domains, taxonomy)
        expect(boundaries).toHaveLength(n < 2 ? 1 : (n * (n - 1)) / 2)
        expect(boundariesOf(domains.toReversed(), taxonomy)).toEqual(boundaries)
        expect(allBoundaries(taxonomy)).toEqual(expect.arrayContaining(boundaries))
      }),
    )
  })
})

describe('allBoundaries', () => {
  const all = allBoundaries(taxonomy)

  test('holds each pair, each single law and the rest once', () => {
    expect(laws).toHaveLength(9)
    expect(all).toHaveLength(36 + 9 + 1)
    expect(new Set(all).size).toBe(all.length)
  })

  test('begins with the pairs and ends with no law', () => {
    expect(all.slice(0, 3)).toEqual(['wlz-zvw', 'wlz-wmo', 'wlz-jeugdwet'])
    expect(all.at(-1)).toBe('overig')
  })

  test('has a label of its own for each', () => {
    const labels = all.map((key) => boundaryLabel(key, taxonomy))
    expect(new Set(labels).size).toBe(all.length)
    expect(labels.filter((label) => /[-_]|undefined/.test(label))).toEqual([])
  })
})

test.each([
  ['wlz-zvw', 'Wlz en Zvw'],
  ['wmo-forensisch', 'Forensische zorg en Wmo'],
  ['wlz-forensisch', 'Wlz en Forensische zorg'],
  ['zvw-zvw', 'Alleen Zvw'],
  ['wlz-zvw-wmo', 'Wlz, Zvw en Wmo'],
  ['overig', 'Geen wet bekend'],
])('%s reads as “%s”', (key, label) => {
  expect(boundaryLabel(key, taxonomy)).toBe(label)
})

test.each<[string[], string[]]>([
  [
    ['wmo', 'wlz'],
    ['wlz', 'wmo'],
  ],
  [
    ['wmo', 'wmo', 'zvw'],
    ['zvw', 'wmo'],
  ],
  [['overig', 'bestaat_niet'], ['overig']],
  [[], []],
])('inOrder puts %j as %j', (given, ordered) => {
  expect(inOrder(given, taxonomy)).toEqual(ordered)
})
