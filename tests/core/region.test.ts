import { describe, expect, test } from 'vitest'
import { matchRegion } from '../../src/core/region.ts'
import type { Region } from '../../src/core/taxonomy.ts'
import { taxonomy } from '../support/taxonomy.ts'

const found = (typed: string) => matchRegion(typed, taxonomy).region?.key
const offered = (typed: string) => matchRegion(typed, taxonomy).candidates.map((r) => r.key)
const regions = taxonomy.regions.map((r): [string, Region] => [r.key, r])

describe.each(regions)('%s', (key, region) => {
  test('is found by its key, its name and its shouted name', () => {
    expect(found(key)).toBe(key)
    expect(found(region.name)).toBe(key)
    expect(found(`  ${region.name.toUpperCase()} `)).toBe(key)
  })

  test('is found by its municipality, unless that is the name of another region', () => {
    const { mandate_municipality: municipality } = region
    if (municipality === null) return
    const named = taxonomy.regions.find((r) => r.name === municipality)
    expect(found(municipality)).toBe(named?.key ?? key)
  })
})

test.each([
  ['achter', 'achterhoek'],
  ['ACHTERH', 'achterhoek'],
  ['Doetin', 'achterhoek'],
  ['Friesl', 'friesland'],
  ['midden ijssel', 'midden_ijssel'],
  ['Midden–IJssel', 'midden_ijssel'],
  ['apeldoorn zutphen', 'apeldoorn_zutphen'],
  ['Apeldoorn / Zutphen', 'apeldoorn_zutphen'],
  ['utrecht_west', 'utrecht_west'],
  ['Utrecht', 'utrecht'],
  ['Zéeland', 'zeeland'],
  ['Ze\u0301eland', 'zeeland'],
  ['’s-Hertogenbosch', 'noordoost_brabant'],
  ['heel nederland', 'landelijk'],
  ['Haarlem', 'kennemerland'],
  ['Haarlemmermeer', 'haarlemmermeer'],
])('“%s” is %s', (typed, key) => {
  expect(found(typed)).toBe(key)
})

test.each<[string, string[]]>([
  ['utrecht ', ['utrecht']],
  ['noord', ['noord_en_midden_limburg', 'noordoost_brabant', 'noord_holland_noord', 'noord_veluwe']],
  ['midden', ['midden_holland', 'midden_ijssel']],
  ['brabant', ['hart_van_brabant', 'noordoost_brabant', 'west_brabant', 'zuid_oost_brabant']],
])('“%s” offers %j', (typed, keys) => {
  expect(offered(typed)).toEqual(keys)
  expect(found(typed)).toBe(keys.length === 1 ? keys[0] : undefined)
})

test.each(['', '   ', '!?', '\u0000', '🤷', 'Atlantis', 'x'.repeat(10_000)])(
  '“%.20s” is nowhere',
  (typed) => {
    expect(matchRegion(typed, taxonomy)).toEqual({ candidates: [] })
  },
)

test('offers at most five that have it somewhere inside', () => {
  expect(taxonomy.regions.filter((r) => r.name.includes('er')).length).toBeGreaterThan(5)
  expect(offered('er')).toHaveLength(5)
  expect(found('er')).toBeUndefined()
})
