import { describe, expect, test } from 'vitest'
import { shippedTaxonomy as taxonomy } from '../../db/taxonomy.ts'
import {
  type CountedAddress,
  type CountedPromise,
  isOverdue,
  kindsWithoutNames,
  scoreLines,
  scoreOf,
} from '../../src/core/scoreboard.ts'

const asked = (changes: Partial<CountedAddress> = {}): CountedAddress => ({
  organisation: 'vng',
  state: 'gevraagd',
  askedOn: '2026-03-02',
  dueOn: '2026-03-30',
  answeredOn: null,
  postponedUntil: null,
  count: 1,
  ...changes,
})
const answered = (answeredOn: string, changes: Partial<CountedAddress> = {}) =>
  asked({ state: 'beantwoord', answeredOn, ...changes })
const promise = (promisedOn: string, outcome: CountedPromise['outcome'] = null, count = 1) => ({
  organisation: 'vng',
  promisedOn,
  outcome,
  count,
})

describe('a question that waits', () => {
  test.each([
    ['before the last day', asked(), '2026-03-29', false],
    ['on the last day', asked(), '2026-03-30', false],
    ['the day after', asked(), '2026-03-31', true],
    ['taken up, the day after', asked({ state: 'in_behandeling' }), '2026-03-31', true],
    ['with more time', asked({ state: 'uitstel', postponedUntil: '2026-04-30' }), '2026-04-30', false],
    ['when that is over too', asked({ state: 'uitstel', postponedUntil: '2026-04-30' }), '2026-05-01', true],
    ['answered', answered('2026-03-30'), '2026-12-01', false],
    ['not their task', asked({ state: 'niet_onze_taak', answeredOn: '2026-03-30' }), '2026-12-01', false],
  ])('%s', (_, address, today, overdue) => {
    expect(isOverdue(address, today)).toBe(overdue)
  })
})

describe('the score of an instantie', () => {
  const nothing = scoreOf([], [], '2026-04-01')
  test('that was asked nothing', () => {
    expect(nothing).toEqual({
      asked: 0,
      answeredInTime: 0,
      answeredLate: 0,
      open: 0,
      overdue: 0,
      medianDays: null,
      promised: 0,
      promisesDue: 0,
      promisesKept: 0,
    })
  })

  test.each([
    ['on the last day', [answered('2026-03-30')], { asked: 1, answeredInTime: 1, medianDays: 20 }],
    ['a day late', [answered('2026-03-31')], { asked: 1, answeredLate: 1, medianDays: 21 }],
    ['on the day itself', [answered('2026-03-02')], { asked: 1, answeredInTime: 1, medianDays: 0 }],
    // 3, 5 and 6 April 2026 are Good Friday and Easter.
    [
      'over Easter',
      [answered('2026-04-07', { askedOn: '2026-04-02' })],
      { asked: 1, answeredLate: 1, medianDays: 1 },
    ],
    [
      'late, with more time asked for',
      [answered('2026-04-20', { postponedUntil: '2026-04-30' })],
      { asked: 1, answeredLate: 1, medianDays: 33 },
    ],
    ['not at all, within the term', [asked({ dueOn: '2026-04-01', count: 3 })], { asked: 3, open: 3 }],
    ['not at all', [asked({ count: 3 })], { asked: 3, overdue: 3 }],
    [
      'that it is not theirs',
      [asked({ state: 'niet_onze_taak', answeredOn: '2026-03-04' })],
      { asked: 1, answeredInTime: 1, medianDays: 2 },
    ],
  ])('answered %s', (_, addresses, expected) => {
    expect(scoreOf(addresses, [], '2026-04-01')).toEqual({ ...nothing, ...expected })
  })

  test.each([
    ['one', [answered('2026-03-04')], 2],
    ['two: halfway', [answered('2026-03-04'), answered('2026-03-05')], 2.5],
    ['three', [answered('2026-03-04'), answered('2026-03-20'), answered('2026-03-05')], 3],
    ['each as often as it was counted', [answered('2026-03-04'), answered('2026-03-20', { count: 3 })], 14],
  ])('the median of %s', (_, addresses, days) => {
    expect(scoreOf(addresses, [], '2026-04-01').medianDays).toBe(days)
  })

  test.each([
    ['to come', [promise('2026-04-02')], [1, 0, 0]],
    ['for today', [promise('2026-04-01')], [1, 0, 0]],
    ['lapsed', [promise('2026-03-31', null, 2)], [2, 2, 0]],
    ['kept early', [promise('2026-05-01', 'nagekomen')], [1, 0, 1]],
    ['not kept', [promise('2026-03-31', 'niet_nagekomen')], [1, 1, 0]],
    ['extended: counts once', [promise('2026-03-31', 'verlengd'), promise('2026-05-01')], [1, 0, 0]],
    ['corrected: counts once', [promise('2026-03-31', 'vervangen'), promise('2026-05-01')], [1, 0, 0]],
  ])('a promise %s', (_, promises, [promised, promisesDue, promisesKept]) => {
    expect(scoreOf([], promises, '2026-04-01')).toMatchObject({ promised, promisesDue, promisesKept })
  })
})

describe('the order', () => {
  const named = (key: string, endedAt: Date | null = null) => ({ key, name: key, body: 'gemeente', endedAt })
  const from = (organisation: string, changes: Partial<CountedAddress>) => asked({ organisation, ...changes })
  test('who waits longest with most, then open, then asked, then by name; ended ones only with questions', () => {
    const ended = new Date('2026-01-01')
    const organisations = ['e', 'a', 'b', 'c', 'd'].map((key) => named(key))
    const lines = scoreLines(
      [...organisations, named('weg', ended), named('stil', ended)],
      [
        from('b', { count: 2 }),
        from('c', {}),
        from('d', { dueOn: '2026-04-10', count: 2 }),
        from('e', { state: 'beantwoord', answeredOn: '2026-03-03' }),
        from('weg', { state: 'beantwoord', answeredOn: '2026-03-03' }),
      ],
      [],
      '2026-04-01',
    )
    expect(lines.map(({ organisation }) => organisation.key)).toEqual(['b', 'c', 'd', 'e', 'weg', 'a'])
  })

  test('a kind that nobody stands under by name shows with who speaks for it', () => {
    const kinds = kindsWithoutNames(taxonomy.bodies, [named('utrecht')])
    const of = (key: string) => kinds.find(({ kind }) => kind.key === key)
    expect([of('gemeente'), of('vng')]).toEqual([undefined, undefined])
    expect([of('zorgkantoor')?.koepel, of('jeugdregio')?.koepel, of('bank')?.koepel]).toEqual([
      'zn',
      'vng',
      null,
    ])
    const ended = kindsWithoutNames(taxonomy.bodies, [named('utrecht', new Date('2026-01-01'))])
    expect(ended.some(({ kind }) => kind.key === 'gemeente')).toBe(true)
  })
})
