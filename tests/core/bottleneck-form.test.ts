import { describe, expect, test } from 'vitest'
import { shippedTaxonomy as taxonomy } from '../../db/taxonomy.ts'
import { chosenCases, parseBottleneck, slugOf } from '../../src/core/bottleneck-form.ts'
import { formOf } from '../../src/core/form-values.ts'
import { breakfast } from '../support/bottlenecks.ts'
import type { Fields } from '../support/cast.ts'

const parse = (changes: Fields = {}) =>
  parseBottleneck(formOf({ ...breakfast, ...changes }), { taxonomy, today: '2026-03-02' })

describe('the form of a knelpunt', () => {
  test('is read', () => {
    expect(parse()).toEqual({
      ok: {
        title: breakfast.titel,
        summary: breakfast.samenvatting,
        question: breakfast.vraag,
        boundary: 'zvw-wmo',
        barrier: 'afbakening',
        lawArticle: breakfast.artikel,
        lawUrl: breakfast.artikelLink,
        lawReadOn: '2026-02-18',
      },
    })
  })

  test('may do without an article', () => {
    const parsed = parse({ artikel: '', artikelLink: '', gelezenOp: '' })
    expect(parsed).toMatchObject({ ok: { lawArticle: null, lawUrl: null, lawReadOn: null } })
  })

  test.each<[Fields, string[]]>([
    [{ titel: '', samenvatting: '', vraag: '' }, ['titel', 'samenvatting', 'vraag']],
    [{ titel: 'x'.repeat(121) }, ['titel']],
    [{ schot: 'nergens', barriere: 'niets' }, ['schot', 'barriere']],
    [{ artikelLink: '' }, ['artikelLink']],
    [{ artikelLink: 'javascript:alert(1)' }, ['artikelLink']],
    [{ artikelLink: 'http://wetten.nl' }, ['artikelLink']],
    [{ gelezenOp: '' }, ['gelezenOp']],
    [{ gelezenOp: '2026-02-30' }, ['gelezenOp']],
    [{ gelezenOp: '2026-03-03' }, ['gelezenOp']],
    [{ artikel: '' }, ['artikel']],
    [{ samenvatting: 'Bel mevrouw Jansen op 06-12345678.' }, ['samenvatting']],
    [{ vraag: 'Helpen jullie mevrouw De Vries?' }, ['vraag']],
    [{ titel: 'De zaak van mevrouw Jansen' }, ['titel']],
  ])('%o is refused', (changes, fields) => {
    const parsed = parse(changes)
    expect('errors' in parsed ? parsed.errors.map(({ field }) => field) : []).toEqual(fields)
  })

  test('takes what a moderator let stand', () => {
    const samenvatting = 'In wijkcentrum De Vlinder aan de Kerkstraat 12 is plek.'
    const refused = parse({ samenvatting })
    expect('errors' in refused).toBe(true)
    const magOpenbaar = ['samenvatting:Kerkstraat 12', 'samenvatting:De Vlinder']
    expect('ok' in parse({ samenvatting, magOpenbaar })).toBe(true)
  })
})

test.each([
  ['Ontbijt in het buurthuis', 'ontbijt-in-het-buurthuis'],
  ['Zorg én coöperatie: wie betaalt?!', 'zorg-en-cooperatie-wie-betaalt'],
  ['—', 'knelpunt'],
  [`${'a'.repeat(59)} bc`, 'a'.repeat(59)],
])('the address of %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

test('only numbers of cases are chosen, each once', () => {
  expect(chosenCases(formOf({ casus: ['3', '0', 'x', '3', '12', '-1', '1e3', ''] }))).toEqual([3, 12])
})
