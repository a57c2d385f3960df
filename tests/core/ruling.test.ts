import { describe, expect, test } from 'vitest'
import { parseEdit, parseRuling } from '../../src/core/ruling.ts'
import { reworded } from '../support/cast.ts'
import { taxonomy } from '../support/taxonomy.ts'
import { publish } from '../support/wilma-report.ts'

const parse = (changes: Record<string, unknown> = {}) =>
  parseRuling({ ...reworded, ...changes }, taxonomy, 'openbaar')
const fieldsOf = (result: ReturnType<typeof parseRuling>) =>
  'errors' in result ? result.errors.map((e) => e.field) : []

test('a knelpunt needs no explanation', () => {
  expect(parse()).toEqual({ ok: publish })
})

describe('what is sent becomes a decision', () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    [
      'other barriers after the primary one',
      { ookBarrieres: ['regio', 'contract'] },
      { barriers: ['afbakening', 'regio', 'contract'] },
    ],
    [
      'the primary barrier once',
      { ookBarrieres: ['afbakening', 'regio'] },
      { barriers: ['afbakening', 'regio'] },
    ],
    ['another barrier twice', { ookBarrieres: ['regio', 'regio'] }, { barriers: ['afbakening', 'regio'] }],
    ['domains in order', { domeinen: ['wmo', 'wlz'] }, { domains: ['wlz', 'wmo'] }],
    ['a wider region', { regio: 'heel nederland' }, { region: 'landelijk' }],
    [
      'the public name of a party',
      { viaPartij: ' een grote partij ' },
      { publicViaParty: 'een grote partij' },
    ],
    ['a signpost only for an existing way', { wegwijzer: 'r31_wams' }, { signpost: null }],
    [
      'an existing way',
      { uitkomst: 'bestaande_route', wegwijzer: 'r31_wams', toelichting: 'Kan al.' },
      { signpost: 'r31_wams', explanation: 'Kan al.' },
    ],
    [
      'an existing way without a signpost',
      { uitkomst: 'bestaande_route', toelichting: 'Vraag het aan het wijkteam.' },
      { signpost: null },
    ],
    [
      'a rejection without a barrier',
      { uitkomst: 'buiten_bereik', barriere: '', toelichting: 'Gaat over iets anders.' },
      { barriers: [] },
    ],
  ])('%s', (_, sent, decided) => {
    expect(parse(sent)).toMatchObject({ ok: decided })
  })
})

describe('a fault', () => {
  test.each<[string, Record<string, unknown>]>([
    ['titel', { titel: ' ' }],
    ['titel', { titel: 'x'.repeat(121) }],
    ['verhaal', { verhaal: '' }],
    ['verhaal', { verhaal: 'x'.repeat(6001) }],
    ['verhaal', { verhaal: 'a\0b' }],
    ['viaPartij', { viaPartij: 'x'.repeat(121) }],
    ['viaPartij', { viaPartij: 'a\0b' }],
    ['regio', { regio: '' }],
    ['regio', { regio: 'midden' }],
    ['domeinen', { domeinen: [] }],
    ['domeinen', { domeinen: ['awbz'] }],
    ['barriere', { barriere: '' }],
    ['barriere', { barriere: 'onzin' }],
    ['ookBarrieres', { ookBarrieres: ['onzin'] }],
    ['ookBarrieres', { ookBarrieres: ['regio', 'contract', 'tijdelijk'] }],
    ['uitkomst', { uitkomst: '' }],
    ['uitkomst', { uitkomst: 'goedgekeurd' }],
    ['wegwijzer', { wegwijzer: 'r99' }],
    ['wegwijzer', { uitkomst: 'bestaande_route', toelichting: 'Kan al.' }],
    ['toelichting', { uitkomst: 'individueel_geschil' }],
    ['toelichting', { uitkomst: 'buiten_bereik', toelichting: '  ' }],
    ['toelichting', { uitkomst: 'bestaande_route', wegwijzer: 'r31_wams' }],
    ['toelichting', { toelichting: 'x'.repeat(2001) }],
    ['toelichting', { toelichting: 'a\0b' }],
  ])('%s: %.60j', (field, changes) => {
    expect(fieldsOf(parse(changes))).toEqual([field])
  })

  test('is told with all others', () => {
    const wrong = {
      titel: '',
      verhaal: '',
      regio: '',
      domeinen: [],
      barriere: 'x',
      uitkomst: '',
      wegwijzer: 'x',
    }
    expect(fieldsOf(parse(wrong))).toEqual(Object.keys(wrong))
    expect(
      fieldsOf(
        parse({
          uitkomst: 'bestaande_route',
          barriere: '',
          ookBarrieres: ['regio', 'contract', 'tijdelijk'],
        }),
      ),
    ).toEqual(['barriere', 'ookBarrieres', 'toelichting', 'wegwijzer'])
  })

  test.each([null, undefined, 'x', []])('%j is no ruling', (input) => {
    expect(parseRuling(input, taxonomy, 'openbaar')).toHaveProperty('errors')
  })
})

describe('an edit', () => {
  test('is a title and a text, whatever else is sent', () => {
    expect(parseEdit({ ...reworded, titel: ' Nieuw ', verhaal: 'een\r\ntwee', uitkomst: '' })).toEqual({
      ok: { publicTitle: 'Nieuw', publicStory: 'een\ntwee' },
    })
  })

  test('says every fault at once', () => {
    expect(parseEdit({ titel: '', verhaal: 'x'.repeat(6001) })).toMatchObject({
      errors: [{ field: 'titel' }, { field: 'verhaal' }],
    })
  })
})

describe('a public text with a name in it', () => {
  const named = { verhaal: 'Mevrouw Jansen wacht nog.' }
  const key = 'verhaal:Mevrouw Jansen'

  test('waits for a decision on the name', () => {
    expect(fieldsOf(parse(named))).toEqual(['verhaal'])
    const parsed = parse({ ...named, magOpenbaar: [key, 'titel:Kees'] })
    expect('ok' in parsed && parsed.ok.cleared).toEqual([key])
  })

  test('is told together with the other faults', () => {
    expect(fieldsOf(parse({ ...named, barriere: '' }))).toEqual(['barriere', 'verhaal'])
  })

  test('does not stand in the way of what stays private', () => {
    const rejected = { ...named, uitkomst: 'buiten_bereik', toelichting: 'Vraag het mevrouw Jansen.' }
    expect(parse(rejected)).toHaveProperty('ok')
    expect(parseRuling({ ...reworded, ...named }, taxonomy, 'meetellen')).toHaveProperty('ok')
  })
})
