import { describe, expect, test } from 'vitest'
import { type FormValues, formOf } from '../../src/core/form-values.ts'
import {
  type OfficialResponse,
  promiseStanding,
  refusalToCorrect,
  responseThreads,
} from '../../src/core/official-response.ts'
import { checkFields, confirmation, notAboutAnyone } from '../../src/core/personal-data/check.ts'
import { parseSettledPromise } from '../../src/core/promise-form.ts'
import {
  parsePostponement,
  parseResponse,
  responseValues,
  sameResponse,
  stateAfter,
} from '../../src/core/response-form.ts'

const text = 'We passen de handreiking aan, zodat het buurthuis één loket heeft.'
const said = (changes: Partial<OfficialResponse> = {}): OfficialResponse => ({
  id: 'een',
  bottleneckId: 1,
  organisation: 'vng',
  kind: 'lossen_op',
  text,
  promisedOn: '2026-05-01',
  wayUrl: null,
  passedOnTo: null,
  channel: 'account',
  answeredOn: '2026-03-02',
  at: new Date('2026-03-02T09:30:00Z'),
  corrects: null,
  promiseOutcome: null,
  promiseSettledAt: null,
  ...changes,
})

const given = { today: '2026-03-10', askedOn: '2026-03-02', channel: 'account' } as const
const byLetter = { ...given, channel: 'brief' } as const
const form = (fields: Record<string, string>): FormValues =>
  formOf({ soort: 'doen_niet', tekst: text, ...fields })
const faults = (values: FormValues, as: typeof given | typeof byLetter = given) => {
  const parsed = parseResponse(values, as)
  return 'errors' in parsed ? parsed.errors.map(({ field }) => field) : []
}

describe('an official response', () => {
  test.each([
    ['doen_niet', {}, 'beantwoord'],
    ['wetswijziging', {}, 'beantwoord'],
    ['lossen_op', { belofteOp: '2026-05-01' }, 'beantwoord'],
    ['bestaande_weg', { weg: 'https://vng.nl/weg' }, 'beantwoord'],
    ['niet_onze_taak', { wie: 'Zorgverzekeraars Nederland' }, 'niet_onze_taak'],
  ])('%s is answered', (soort, more, state) => {
    const parsed = parseResponse(form({ soort, ...more }), given)
    if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors))
    expect([parsed.ok.kind, parsed.ok.answeredOn, stateAfter(parsed.ok)]).toEqual([
      soort,
      '2026-03-10',
      state,
    ])
  })

  test('keeps only what belongs to its kind', () => {
    const all = { belofteOp: '2026-05-01', weg: 'https://vng.nl/weg', wie: 'Zorgverzekeraars Nederland' }
    expect(parseResponse(form(all), given)).toMatchObject({
      ok: { promisedOn: null, wayUrl: null, passedOnTo: null },
    })
  })

  test.each<[Record<string, string>, string[]]>([
    [{ soort: 'misschien' }, ['soort']],
    [{ tekst: 'Kort.' }, ['tekst']],
    [{ tekst: '' }, ['tekst']],
    [{ tekst: 'x'.repeat(4001) }, ['tekst']],
    [{ soort: 'lossen_op' }, ['belofteOp']],
    [{ soort: 'lossen_op', belofteOp: '2026-02-30' }, ['belofteOp']],
    [{ soort: 'lossen_op', belofteOp: '2026-03-09' }, ['belofteOp']],
    [{ soort: 'lossen_op', belofteOp: '2036-03-11' }, ['belofteOp']],
    [{ soort: 'bestaande_weg' }, ['weg']],
    [{ soort: 'bestaande_weg', weg: 'javascript:alert(1)' }, ['weg']],
    [{ soort: 'niet_onze_taak' }, ['wie']],
    [{ soort: 'niet_onze_taak', wie: 'x'.repeat(201) }, ['wie']],
    [{ soort: 'lossen_op', tekst: '' }, ['tekst', 'belofteOp']],
  ])('%j is refused at %j', (fields, fields_) => {
    expect(faults(form(fields))).toEqual(fields_)
  })

  test.each([
    ['2026-03-02', []],
    ['2026-03-10', []],
    ['', ['briefdatum']],
    ['2026-03-11', ['briefdatum']],
    ['2026-03-01', ['briefdatum']],
  ])('a letter of “%s” is refused at %j', (briefdatum, fields) => {
    expect(faults(form({ briefdatum }), byLetter)).toEqual(fields)
  })

  test('what may say who somebody is needs a yes, and a BSN gets none', () => {
    const named = 'Bel Ria Jansen op 06-12345678, zij lost het voor iedereen op.'
    expect(faults(form({ tekst: named }))).toEqual(['tekst'])
    const yes = checkFields(form({ tekst: named }), ['tekst']).map(confirmation)
    const sure = new Map([...form({ tekst: named }), [notAboutAnyone, yes] as [string, string[]]])
    expect(faults(sure)).toEqual([])
    expect(faults(form({ soort: 'niet_onze_taak', wie: 'mevrouw Jansen' }))).toEqual(['wie'])
  })

  test('shows in its form as it was given', () => {
    const values = responseValues(said())
    const parsed = parseResponse(values, given)
    expect('ok' in parsed && sameResponse(parsed.ok, said())).toBe(true)
  })
})

describe('corrections', () => {
  const second = said({ id: 'twee', corrects: 'een', at: new Date('2026-03-03T09:30:00Z'), text: 'Beter.' })
  const third = said({ id: 'drie', corrects: 'twee', at: new Date('2026-03-04T09:30:00Z') })
  const other = said({ id: 'los', at: new Date('2026-03-02T10:30:00Z') })

  test('stand with what they correct; what was said last comes first', () => {
    const threads = responseThreads([said(), second, third, other])
    expect(threads.map(({ latest, earlier }) => [latest.id, earlier.map(({ id }) => id)])).toEqual([
      ['los', []],
      ['drie', ['een', 'twee']],
    ])
  })

  test.each([
    ['one’s own', said(), 'account', null],
    ['one that was corrected', said(), 'account', 'already-corrected', [second]],
    ['a letter, by a moderator', said({ channel: 'brief' }), 'brief', null],
    ['a letter, by the instantie', said({ channel: 'brief' }), 'account', null],
    ['what the instantie wrote, by a moderator', said(), 'brief', 'not-theirs'],
    ['a kept promise', said({ promiseOutcome: 'nagekomen' }), 'account', 'settled'],
    ['a promise for today', said({ promisedOn: '2026-03-10' }), 'account', null],
    ['a promise that lapsed', said({ promisedOn: '2026-03-09' }), 'account', 'promise-passed'],
  ] as const)('of %s', (_, response, by, refusal, more: readonly OfficialResponse[] = []) => {
    const responses = [response, ...more]
    expect(refusalToCorrect(response, { today: '2026-03-10', by, responses })).toBe(refusal)
  })
})

describe('a promise', () => {
  test.each([
    [null, null, null],
    ['2026-03-20', null, { is: 'loopt', days: 10 }],
    ['2026-03-10', null, { is: 'loopt', days: 0 }],
    ['2026-03-09', null, { is: 'verlopen', days: 1 }],
    // Over the night in which the clock goes forward.
    ['2025-10-26', null, { is: 'verlopen', days: 135 }],
    ['2026-03-09', 'nagekomen', { is: 'nagekomen' }],
  ] as const)('for %s that was %s', (promisedOn, promiseOutcome, standing) => {
    expect(promiseStanding({ promisedOn, promiseOutcome }, '2026-03-10')).toEqual(standing)
  })

  const promised = { today: '2026-03-10', promisedOn: '2026-03-09', answeredOn: '2026-03-02' }
  test.each<[Record<string, string>, unknown]>([
    [{ uitkomst: 'nagekomen' }, { outcome: 'nagekomen' }],
    [{ uitkomst: 'niet_nagekomen' }, { outcome: 'niet_nagekomen' }],
    [
      { uitkomst: 'verlengd', tot: '2026-05-01', gezegdOp: '2026-03-10' },
      { outcome: 'verlengd', until: '2026-05-01', saidOn: '2026-03-10' },
    ],
    [{}, ['uitkomst']],
    [{ uitkomst: 'vervangen' }, ['uitkomst']],
    [{ uitkomst: 'verlengd' }, ['tot', 'gezegdOp']],
    [{ uitkomst: 'verlengd', tot: '2026-03-09', gezegdOp: '2026-03-11' }, ['tot', 'gezegdOp']],
    [{ uitkomst: 'verlengd', tot: '2026-05-01', gezegdOp: '2026-03-01' }, ['gezegdOp']],
  ])('%j gives %j', (fields, expected) => {
    const parsed = parseSettledPromise(formOf(fields), promised)
    expect('ok' in parsed ? parsed.ok : parsed.errors.map(({ field }) => field)).toEqual(expected)
  })

  test('is not broken before its day is over', () => {
    const values = formOf({ uitkomst: 'niet_nagekomen' })
    expect(parseSettledPromise(values, { ...promised, promisedOn: '2026-03-10' })).toHaveProperty('errors')
  })
})

describe('more time', () => {
  const clock = { today: '2026-03-10', dueOn: '2026-03-30' }
  test.each<[Record<string, string>, string[]]>([
    [{ reden: 'We wachten op ons bestuur.', tot: '2026-04-30' }, []],
    [{ reden: '', tot: '' }, ['reden', 'tot']],
    [{ reden: 'We wachten op ons bestuur.', tot: '2026-03-30' }, ['tot']],
    [{ reden: 'We wachten op ons bestuur.', tot: '2026-09-10' }, ['tot']],
    [{ reden: 'We wachten op mevrouw Jansen.', tot: '2026-04-30' }, ['reden']],
  ])('%j is refused at %j', (fields, expected) => {
    const parsed = parsePostponement(formOf(fields), clock)
    expect('errors' in parsed ? [...new Set(parsed.errors.map(({ field }) => field))] : []).toEqual(expected)
  })
})
