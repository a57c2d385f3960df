import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterQuery, filterSentence, parseFilter } from '../../src/core/case-filter.ts'
import { type CaseFilter, filterKeys, type FilterKey, filters } from '../../src/core/filter-table.ts'
import { taxonomy } from '../support/taxonomy.ts'

const parse = (query: Record<string, string | undefined>) => parseFilter(query, taxonomy)

/** What a month or year may be is a pattern and no list. */
const typed: Partial<Record<FilterKey, string[]>> = {
  vanaf: ['2026-01', '2025-12'],
  tot: ['2026-02', '2024-07'],
  tijdelijkSinds: ['2020', '1999'],
}
const valuesOf = (key: FilterKey) =>
  typed[key] ?? filters[key].values.choices(taxonomy).map(({ value }) => value)

const someFilter: fc.Arbitrary<CaseFilter> = fc.record(
  Object.fromEntries(filterKeys.map((key) => [key, fc.constantFrom(...valuesOf(key))])),
  { requiredKeys: [] },
)

describe('parseFilter', () => {
  test.each<[Record<string, string | undefined>, CaseFilter, string[]]>([
    [{}, {}, []],
    [{ schot: '', regio: undefined }, {}, []],
    [{ schot: 'wlz-zvw' }, { schot: 'wlz-zvw' }, []],
    [{ schot: 'wlz-zvw-wmo', soort: 'uitsluiting' }, { schot: 'wlz-zvw-wmo', soort: 'uitsluiting' }, []],
    [{ schot: 'zvw-wlz' }, {}, ['schot']],
    [{ schot: 'overig' }, { schot: 'overig' }, []],
    [{ domein: 'wmo', barriere: 'onzin', regio: 'twente' }, { domein: 'wmo', regio: 'twente' }, ['barriere']],
    [{ regio: 'Twente', soort: 'INITIATIEF' }, {}, ['regio', 'soort']],
    [{ voor: '12', kleur: 'rood' }, {}, []],
    [{ domein: '__proto__' }, {}, ['domein']],
    [{ vanaf: '2026-03', tot: '2026-13' }, { vanaf: '2026-03' }, ['tot']],
    [{ vanaf: 'maart', tijdelijkSinds: '2020' }, { tijdelijkSinds: '2020' }, ['vanaf']],
    [{ tijdelijkSinds: '12', uitkomst: 'buiten_bereik' }, {}, ['uitkomst', 'tijdelijkSinds']],
    [{ iza: 'iza_baten', wegwijzer: 'r20_skgz' }, { iza: 'iza_baten', wegwijzer: 'r20_skgz' }, []],
  ])('%j', (query, filter, unknown) => {
    expect(parse(query)).toEqual({ filter, unknown })
  })
})

describe('filterSentence', () => {
  test.each<[CaseFilter, string]>([
    [{}, ''],
    [{ schot: 'zvw-wmo' }, 'op de grens Zvw en Wmo'],
    [{ regio: 'twente', schot: 'wlz-wlz' }, 'op de grens Alleen Wlz, in de regio Twente'],
    [{ soort: 'uitsluiting' }, 'van de soort “Uitgesloten van financiering”'],
    [{ domein: 'wmo' }, 'in het domein Wet maatschappelijke ondersteuning'],
    [
      { regio: 'twente', vanaf: '2026-03', tot: '2026-10' },
      'in de regio Twente, gemeld vanaf maart 2026, gemeld tot en met oktober 2026',
    ],
    [{ tijdelijkSinds: '2020' }, 'op tijdelijk geld sinds 2020'],
  ])('%j reads as “%s”', (filter, sentence) => {
    expect(filterSentence(filter, taxonomy)).toBe(sentence)
  })

  test('says every choice of every filter in words', () => {
    for (const key of filterKeys) {
      for (const { value, label } of filters[key].values.choices(taxonomy)) {
        expect(filterSentence({ [key]: value }, taxonomy)).toContain(label)
      }
    }
  })
})

describe('filterQuery', () => {
  test('writes filters in a fixed order, and the rest behind them', () => {
    const one = filterQuery({ regio: 'twente', schot: 'wlz-zvw' }, { voor: '9' })
    expect(one).toBe('?schot=wlz-zvw&regio=twente&voor=9')
    expect(filterQuery({ schot: 'wlz-zvw', regio: 'twente' }, { voor: '9' })).toBe(one)
    expect(filterQuery({})).toBe('')
    expect(filterQuery({ schot: '' })).toBe('')
  })

  test('comes back as the same filter, with one spelling', () => {
    fc.assert(
      fc.property(someFilter, (filter) => {
        const query = filterQuery(filter)
        const read = parse(Object.fromEntries(new URLSearchParams(query)))
        expect(read).toEqual({ filter, unknown: [] })
        expect(filterQuery(read.filter)).toBe(query)
      }),
    )
  })
})

test.each(filterKeys)('each choice of %s is there once, with a label', (key) => {
  const choices = filters[key].values.choices(taxonomy)
  expect(new Set(choices.map((c) => c.value)).size).toBe(choices.length)
  expect(choices.filter((c) => c.label.trim() === '')).toEqual([])
})
