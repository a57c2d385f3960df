import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Decision, outcomes } from '../../src/core/decision.ts'
import { publicationFaults, toPublicCase } from '../../src/core/public-case.ts'
import { facetsFrom, type Report } from '../../src/core/report.ts'
import { taxonomy } from '../support/taxonomy.ts'
import { publish, wilmaReport } from '../support/wilma-report.ts'

const now = new Date('2026-03-05T11:22:33Z')
const make = (report: Partial<Report> = {}, decision: Partial<Decision> = {}) =>
  toPublicCase({ ...wilmaReport, ...report }, { ...publish, ...decision }, { taxonomy, now })

describe('a published casus', () => {
  test('takes its words and labels from the decision', () => {
    expect(
      make({}, { domains: ['wmo', 'wlz', 'projectgeld'], barriers: ['contract', 'regio'] }),
    ).toMatchObject({
      title: publish.publicTitle,
      story: publish.publicStory,
      domains: ['wlz', 'wmo', 'projectgeld'],
      boundaries: ['wlz-wmo'],
      barriers: ['contract', 'regio'],
      region: 'achterhoek',
      publishedAt: now,
      updatedAt: now,
      taxonomyVersion: taxonomy.version,
    })
  })

  test('tells the day of the melding in the Netherlands, not the hour', () => {
    expect(make({ receivedAt: new Date('2026-01-15T22:59:59.999Z') })).toMatchObject({
      reportedOn: '2026-01-15',
    })
  })

  test('takes what was chosen from lists, not what was typed', () => {
    const facets = facetsFrom((facet) => (facet === 'pays' ? ['gemeente'] : []))
    const made = make({ facets, tried: 'Wij belden met Truus.', temporarySince: 2023 })
    expect(made).toMatchObject({ facets, temporarySince: 2023 })
    expect(JSON.stringify(made)).not.toContain('Truus')
  })

  test('names a signpost only for an existing way', () => {
    const signpost = 'r31_wams'
    expect(make({}, { outcome: 'bestaande_route', signpost })).toMatchObject({ signpost })
    expect(make({}, { outcome: 'knelpunt', signpost })).toMatchObject({ signpost: null })
  })
})

describe('refused', () => {
  test.each(outcomes)('a count-only melding: %s', (outcome) => {
    expect(make({ visibility: 'meetellen' }, { outcome })).toEqual({ refused: 'not-public' })
  })

  test.each(['individueel_geschil', 'buiten_bereik'] as const)('%s', (outcome) => {
    expect(make({}, { outcome })).toEqual({ refused: 'not-public' })
  })

  test('no barrier', () => {
    expect(make({}, { barriers: [] })).toEqual({ refused: 'no-barrier' })
  })

  test.each<[string, Partial<Decision>]>([
    ['titel', { publicTitle: 'Bij mevrouw Jansen thuis' }],
    ['verhaal', { publicStory: 'Wij helpen mevrouw Jansen elke dag.' }],
    ['viaPartij', { publicViaParty: 'het bedrijf van mevrouw Jansen' }],
    ['toelichting', { explanation: 'Vraag het aan mevrouw Jansen.' }],
    ['weerwoord', { organisationReply: 'Aldus mevrouw Jansen.' }],
  ])('a name in %s that nobody decided on', (field, decision) => {
    expect(make({}, decision)).toEqual({ refused: 'personal-data' })
    expect(publicationFaults({ ...publish, ...decision }).map((fault) => fault.field)).toEqual([field])
    expect(make({}, { ...decision, cleared: ['elders:mevrouw Jansen'] })).toEqual({
      refused: 'personal-data',
    })
    expect(make({}, { ...decision, cleared: [`${field}:mevrouw Jansen`] })).not.toHaveProperty('refused')
  })

  test('a BSN, whatever was decided', () => {
    const decision = { publicStory: 'Haar BSN is 111222333.', cleared: ['verhaal:111222333'] }
    expect(make({}, decision)).toEqual({ refused: 'personal-data' })
  })
})

test('nothing private of a melding is in its casus', () => {
  // Marked, so that a private word cannot be part of the casus by chance.
  const secret = (mark: string) => fc.string({ minLength: 1 }).map((text) => `§${mark}§${text}`)
  const privateFields = fc.record({
    id: secret('id'),
    reference: secret('reference'),
    title: secret('title'),
    story: secret('story'),
    tried: secret('tried'),
    viaParty: secret('via'),
    publicTitle: secret('draft title'),
    publicStory: secret('draft story'),
    region: secret('region'),
    domains: fc.array(secret('domain')),
    barriers: fc.array(secret('barrier')),
  })
  fc.assert(
    fc.property(privateFields, fc.constantFrom('knelpunt', 'bestaande_route'), (fields, outcome) => {
      const made = make(fields, { outcome })
      expect(made).not.toHaveProperty('refused')
      expect(JSON.stringify(made)).not.toContain('§')
    }),
  )
})

test('the casus has these fields and no others', () => {
  expect(Object.keys(make()).join(' ')).toBe(
    'kind title story role region domains boundaries barriers outcome explanation signpost refusedBy ' +
      'refusalGround viaParty facets organisationReply tags temporarySince reportedOn publishedAt updatedAt taxonomyVersion demo',
  )
})
