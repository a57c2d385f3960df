import { describe, expect, test } from 'vitest'
import { parseSubmission } from '../../src/core/submission.ts'
import { asJson, joris, jorisSubmission, wilma, wilmaSubmission } from '../support/cast.ts'
import { taxonomy } from '../support/taxonomy.ts'

const parse = (input: unknown) => parseSubmission(input, taxonomy)
const wilmaWith = (changes: Record<string, unknown>) => parse({ ...asJson(wilma), ...changes })
const jorisWith = (changes: Record<string, unknown>) => parse({ ...asJson(joris), ...changes })
const onlyField = (field: string) => ({ errors: [{ field, message: expect.stringMatching(/\.$/) }] })

test('an initiative becomes a submission', () => {
  expect(parse(asJson(wilma))).toEqual({ ok: wilmaSubmission })
})

test('an exclusion keeps who refused, why, and through whom', () => {
  expect(parse(asJson(joris))).toEqual({ ok: jorisSubmission })
})

describe('what may stay out or come in another form', () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['no barrier', { barrieres: [] }, { barriers: [] }],
    ['a barrier twice', { barrieres: ['regio', 'regio', 'contract'] }, { barriers: ['regio', 'contract'] }],
    ['domains in another order', { domeinen: ['wmo', 'wlz', 'wmo'] }, { domains: ['wlz', 'wmo'] }],
    ['the key of a region', { regio: 'zuid_limburg' }, { region: 'zuid_limburg' }],
    ['the municipality of a region', { regio: 'doetinchem' }, { region: 'achterhoek' }],
    ['count only', { openbaarheid: 'meetellen' }, { visibility: 'meetellen' }],
    ['empty exclusion fields', { geweigerdDoor: '', weigeringsgrond: '' }, { refusedBy: null }],
    ['null exclusion fields', { geweigerdDoor: null, viaPartij: null }, { viaParty: null }],
  ])('%s', (_, sent, parsed) => {
    expect(wilmaWith(sent)).toMatchObject({ ok: parsed })
  })

  test('an initiative drops what belongs to an exclusion', () => {
    const { geweigerdDoor, weigeringsgrond, viaPartij } = joris
    expect(wilmaWith({ geweigerdDoor, weigeringsgrond, viaPartij })).toEqual({ ok: wilmaSubmission })
  })

  test('an exclusion need not name a bigger party', () => {
    expect(jorisWith({ viaPartij: ' ' })).toEqual(onlyField('viaPartij'))
    expect(jorisWith({ viaPartij: '' })).toMatchObject({ ok: { viaParty: null } })
  })
})

describe('a fault in one field', () => {
  test.each<[string, unknown]>([
    ['soort', ''],
    ['soort', 'klacht'],
    ['soort', undefined],
    ['titel', ''],
    ['titel', '    '],
    ['titel', 'Kort'],
    ['titel', 'x'.repeat(121)],
    ['titel', 12],
    ['titel', ['een lijst']],
    ['verhaal', ''],
    ['verhaal', 'Te kort om er iets mee te kunnen.'],
    ['verhaal', 'x'.repeat(6001)],
    ['verhaal', undefined],
    ['verhaal', { tekst: 'x' }],
    ['rol', ''],
    ['rol', 'directeur'],
    ['rol', '__proto__'],
    ['regio', ''],
    ['regio', 'Atlantis'],
    ['regio', 'noord'],
    ['regio', 3],
    ['domeinen', []],
    ['domeinen', ['wmo', 'awbz']],
    ['domeinen', 'wmo'],
    ['domeinen', ['']],
    ['barrieres', ['afbakening', 'onzin']],
    ['barrieres', ['afbakening', 'regio', 'contract', 'tijdelijk']],
    ['barrieres', null],
    ['openbaarheid', ''],
    ['openbaarheid', 'geheim'],
    ['toestemming', false],
    ['toestemming', 'ja'],
    ['toestemming', undefined],
    ['geweigerdDoor', 'onbekend'],
    ['onbekendVeld', 'x'],
  ])('%s: %j', (field, value) => {
    expect(wilmaWith({ [field]: value })).toEqual(onlyField(field))
  })

  test.each<[string, unknown]>([
    ['geweigerdDoor', ''],
    ['geweigerdDoor', undefined],
    ['geweigerdDoor', 'nza'],
    ['weigeringsgrond', ''],
    ['weigeringsgrond', null],
    ['weigeringsgrond', 'zomaar'],
    ['viaPartij', 'x'.repeat(121)],
  ])('of an exclusion, %s: %j', (field, value) => {
    expect(jorisWith({ [field]: value })).toEqual(onlyField(field))
  })
})

test('names the regions that may be meant, or says that there is none', () => {
  expect(wilmaWith({ regio: 'midden' })).toMatchObject({
    errors: [{ message: 'Welke regio bedoel je? Bijvoorbeeld Midden Holland, Midden-IJssel.' }],
  })
  expect(wilmaWith({ regio: 'Atlantis' })).toMatchObject({
    errors: [{ message: expect.stringContaining('kennen we niet') }],
  })
})

const faulty = (input: unknown) => {
  const result = parse(input)
  return 'errors' in result ? result.errors.map((e) => e.field).join(' ') : ''
}

test('every fault at once, in the order of the form, unknown fields last', () => {
  const labels = { domeinen: [], barrieres: ['x'] }
  const wrong = { soort: 'uitsluiting', titel: '', verhaal: 'kort', rol: 'x', regio: '', openbaarheid: '' }
  expect(faulty({ vreemd: 1, ookVreemd: 2, ...wrong, ...labels, toestemming: false })).toBe(
    'verhaal titel geweigerdDoor weigeringsgrond domeinen barrieres rol regio openbaarheid toestemming vreemd ookVreemd',
  )
})

test.each([null, undefined, 3, 'tekst', [], [asJson(wilma)], true])('%j is no melding', (input) => {
  expect(parse(input)).toEqual({
    errors: [{ field: '', message: 'Stuur één melding, met een naam bij elk veld.' }],
  })
})

test('an empty object has a fault in each field that is needed', () => {
  expect(faulty({})).toBe('verhaal titel soort domeinen barrieres rol regio openbaarheid toestemming')
})
