import { describe, expect, test } from 'vitest'
import { detailFields, parseDetails } from '../../src/core/details.ts'
import { detailFacets } from '../../src/core/report.ts'
import { taxonomy } from '../support/taxonomy.ts'

const parse = (input: unknown) => parseDetails(input, taxonomy, 2026)
const nothing = { tried: null, temporarySince: null }

test('every facet has one question, with a name and a list of its own', () => {
  expect(detailFields.map((d) => d.facet).toSorted()).toEqual(detailFacets.toSorted())
  expect(new Set(detailFields.map((d) => d.field)).size).toBe(detailFacets.length)
  expect(detailFields.filter((d) => taxonomy.term[d.vocabulary].size === 0)).toEqual([])
})

describe('everything may stay out', () => {
  test.each<[string, unknown]>([
    ['nothing', {}],
    ['empty texts', { geprobeerd: '', tijdelijkSinds: '  ', plek: '', doelgroepen: [] }],
    ['a list with an empty answer', { gevolgen: [''], betaalt: '' }],
  ])('%s', (_, input) => {
    const parsed = parse(input)
    expect(parsed).toMatchObject({ ok: nothing })
    expect('ok' in parsed && Object.values(parsed.ok.facets).flat()).toEqual([])
  })
})

test('all answers', () => {
  const answers = {
    geprobeerd: ' Gebeld.\r\nGemaild. ',
    tijdelijkSinds: '2023',
    doelgroepen: ['ouderen', 'dementie', 'ouderen'],
    plek: 'thuis',
    fase: ['pilot'],
    organisatiegrootte: 'klein',
    gevolgen: ['gestopt', 'vertraagd'],
    aantalMensen: 'van_2_tot_10',
    bedrag: 'tot_10k',
    betaalt: ['wmo'],
    heeftVoordeel: ['zvw', 'patient'],
  }
  expect(parse(answers)).toEqual({
    ok: {
      tried: 'Gebeld.\nGemaild.',
      temporarySince: 2023,
      facets: {
        target_group: ['ouderen', 'dementie'],
        setting: ['thuis'],
        stage: ['pilot'],
        org_size: ['klein'],
        consequence: ['gestopt', 'vertraagd'],
        people_affected: ['van_2_tot_10'],
        money_at_stake: ['tot_10k'],
        pays: ['wmo'],
        gains: ['zvw', 'patient'],
      },
    },
  })
})

test.each(detailFields.map((d) => [d.field, d.vocabulary, d.many] as const))(
  '%s takes every answer of %s, more than one: %s',
  (field, vocabulary, many) => {
    const keys = [...taxonomy.term[vocabulary].keys()]
    for (const key of keys) expect(parse({ [field]: [key] })).toHaveProperty('ok')
    expect('ok' in parse({ [field]: keys })).toBe(many)
    expect(parse({ [field]: ['bestaat_niet'] })).toMatchObject({ errors: [{ field }] })
  },
)

describe('a fault', () => {
  test.each<[string, unknown]>([
    ['geprobeerd', 'x'.repeat(2001)],
    ['geprobeerd', 'a\0b'],
    ['geprobeerd', ['een', 'twee']],
    ['tijdelijkSinds', 'vorig jaar'],
    ['tijdelijkSinds', '2023,5'],
    ['tijdelijkSinds', '2023.5'],
    ['tijdelijkSinds', '1989'],
    ['tijdelijkSinds', '2027'],
    ['tijdelijkSinds', '1e999'],
    ['plek', ['thuis', 'wijk_buurt']],
    ['doelgroepen', [3]],
  ])('%s: %.30j', (field, value) => {
    expect(parse({ [field]: value })).toEqual({ errors: [{ field, message: expect.any(String) }] })
  })

  test.each(['1990', '2026', ' 2024 '])('the year %s is fine', (year) => {
    expect(parse({ tijdelijkSinds: year })).toMatchObject({ ok: { temporarySince: Number(year) } })
  })

  test('is told with all others', () => {
    const result = parse({ geprobeerd: '\0', tijdelijkSinds: 'x', plek: 'x', gevolgen: ['x'] })
    expect('errors' in result && result.errors.map((e) => e.field).toSorted()).toEqual(
      ['geprobeerd', 'gevolgen', 'plek', 'tijdelijkSinds'].toSorted(),
    )
  })
})
