import { describe, expect, test } from 'vitest'
import { count, type ConfirmedCase, emptySummary, exportLine } from '../../src/core/label-export.ts'
import { startOfTests } from '../support/moment.ts'

const breakfast: ConfirmedCase = {
  number: 12,
  title: 'Ontbijt in het buurthuis',
  story: 'Een team wil ontbijten met mensen in een buurthuis. Twee betalers wijzen naar elkaar.',
  domains: ['zvw', 'wmo'],
  barriers: ['afbakening', 'regio'],
  taxonomyVersion: '2026-11.2',
  publishedAt: startOfTests,
}

test('a casus becomes a line of training, with the words of its day', () => {
  expect(exportLine(breakfast)).toEqual({
    id: 'casus-12',
    title: breakfast.title,
    text: breakfast.story,
    domains: ['zvw', 'wmo'],
    barriers: ['afbakening', 'regio'],
    taxonomy: '2026-11.2',
    published: '2026-03-02',
  })
})

describe('stays out:', () => {
  test.each<[string, Partial<ConfirmedCase>, string]>([
    ['a casus without domains', { domains: [] }, 'no-labels'],
    ['a casus without a barrier', { barriers: [] }, 'no-labels'],
    ['a name in the text', { story: 'Mevrouw De Vries wacht al een jaar op hulp.' }, 'personal-data'],
    ['an address in the title', { title: 'Mail jan@voorbeeld.nl over de nachtzorg' }, 'personal-data'],
  ])('%s', (_, change, skipped) => {
    expect(exportLine({ ...breakfast, ...change })).toEqual({ skipped })
  })
})

test('the summary counts texts, labels and what stayed out', () => {
  const summary = emptySummary()
  for (const change of [{}, { number: 13, domains: ['wmo'], barriers: ['regio'] }, { barriers: [] }])
    count(summary, exportLine({ ...breakfast, ...change }))
  expect(summary).toEqual({
    texts: 2,
    skipped: { 'no-labels': 1, 'personal-data': 0 },
    domains: new Map([
      ['zvw', 1],
      ['wmo', 2],
    ]),
    barriers: new Map([
      ['afbakening', 1],
      ['regio', 1],
    ]),
  })
})
