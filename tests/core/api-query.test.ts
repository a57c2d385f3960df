import { describe, expect, test } from 'vitest'
import { caseQuery, countQuery, filterOf, noQuery, parseQuery } from '../../src/core/api-query.ts'
import { parseTaxonomy } from '../../src/core/taxonomy.ts'
import { taxonomy, taxonomyFile } from '../support/taxonomy.ts'

const cases = (query: string) => parseQuery(caseQuery(taxonomy), new URLSearchParams(query))
const counts = (query: string) => parseQuery(countQuery(taxonomy), new URLSearchParams(query))
const faults = (parsed: ReturnType<typeof cases> | ReturnType<typeof counts>) =>
  'errors' in parsed ? parsed.errors.map(({ field }) => field) : []

describe('what a list can be asked for', () => {
  test.each([
    ['', {}],
    ['schot=zvw-wmo&soort=uitsluiting', { schot: 'zvw-wmo', soort: 'uitsluiting' }],
    ['schot=wlz-zvw-wmo', { schot: 'wlz-zvw-wmo' }],
    ['regio=twente&voor=12', { regio: 'twente', voor: 12 }],
    ['na=3', { na: 3 }],
    ['regio=&schot=', {}],
  ])('%j', (query, expected) => {
    expect(cases(query)).toEqual({ ok: expected })
  })

  test.each([
    ['regio=atlantis', ['regio']],
    ['voor=', ['voor']],
    ['regio=twente&regio=twente', ['regio']],
    ['Regio=twente', ['Regio']],
    ['__proto__=1', ['__proto__']],
    ['constructor=1', ['constructor']],
    ['voor=0', ['voor']],
    ['voor=1e3', ['voor']],
    ['voor=1234567890', ['voor']],
    ['voor=3&na=2', ['na']],
    ['schot=x&domein=y&barriere=z&regio=q&soort=r&voor=a&na=b&page=1', 8],
  ])('%j is refused', (query, expected) => {
    const named = [...new Set(faults(cases(query)))]
    if (typeof expected === 'number') expect(named).toHaveLength(expected)
    else expect(named).toEqual(expected)
  })

  test('an unknown parameter is called a parameter', () => {
    expect(cases('page=1')).toEqual({
      errors: [{ field: 'page', message: 'Deze parameter kennen we niet.' }],
    })
  })
})

describe('what can be counted', () => {
  test.each([
    ['', { per: 'patroon' }],
    ['per=regio&soort=initiatief', { per: 'regio', soort: 'initiatief' }],
    ['per=regio,maand&vanaf=2026-03', { per: 'regio,maand', vanaf: '2026-03' }],
  ])('%j', (query, expected) => {
    expect(counts(query)).toEqual({ ok: expected })
  })

  test.each([
    ['per=dag', ['per']],
    ['per=', ['per']],
    ['per=regio,regio', ['per']],
    ['per=patroon,schot', ['per']],
    ['per=regio,maand,soort', ['per']],
    ['per=alle', ['per']],
    ['vanaf=2026', ['vanaf']],
    ['tijdelijkSinds=twintig', ['tijdelijkSinds']],
    ['per=regio&per=schot', ['per']],
    ['voor=3', ['voor']],
  ])('%j is refused', (query, expected) => {
    expect(faults(counts(query))).toEqual(expected)
  })
})

test('what takes no parameters says so', () => {
  expect(parseQuery(noQuery, new URLSearchParams('a=1'))).toMatchObject({ errors: [{ field: 'a' }] })
})

test('the filter is what is left without the rest', () => {
  const asked = cases('voor=12&regio=twente')
  expect('ok' in asked && filterOf(asked.ok)).toEqual({ regio: 'twente' })
})

test('a renamed key still finds its cases', () => {
  const mappings = [{ from: '1', to: '2', list: 'barrier', old: 'oude_naam', new: 'afbakening' }]
  const renamed = parseTaxonomy({ ...taxonomyFile(), mappings })
  const asked = parseQuery(caseQuery(renamed), new URLSearchParams('barriere=oude_naam'))
  expect(asked).toEqual({ ok: { barriere: 'afbakening' } })
})
