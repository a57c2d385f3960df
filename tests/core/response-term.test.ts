import { describe, expect, test } from 'vitest'
import {
  isWaiting,
  lastDayOf,
  standingOf,
  standingText,
  termFor,
  workingDaysBetween,
} from '../../src/core/response-term.ts'
import { addressStates } from '../../src/core/address.ts'
import { shippedTaxonomy as taxonomy } from '../../db/taxonomy.ts'
import { addWorkingDays, dayOf } from '../../src/core/working-days.ts'

const text = (dueOn: string, today: string) =>
  standingText(standingOf({ dueOn, postponedUntil: null }, today))

describe('how a term stands', () => {
  test.each([
    ['a plain week', '2026-06-12', '2026-06-08', 'nog 4 werkdagen'],
    ['the day before', '2026-06-12', '2026-06-11', 'nog 1 werkdag'],
    ['the day itself', '2026-06-12', '2026-06-12', 'vandaag is de laatste dag'],
    ['the day after', '2026-06-12', '2026-06-13', 'wacht 1 dag langer dan de termijn'],
    ['a month after', '2026-06-12', '2026-07-16', 'wacht 34 dagen langer dan de termijn'],
    ['over Easter and Good Friday', '2026-04-08', '2026-04-01', 'nog 3 werkdagen'],
    ['King’s Day on a Sunday is kept on Saturday', '2031-04-29', '2031-04-24', 'nog 3 werkdagen'],
    ['over King’s Day and 5 May', '2026-05-07', '2026-04-24', 'nog 7 werkdagen'],
    ['over Ascension Day and Whit Monday', '2026-05-26', '2026-05-13', 'nog 7 werkdagen'],
    ['over Christmas and New Year', '2027-01-04', '2026-12-23', 'nog 6 werkdagen'],
    ['over a leap day', '2028-03-02', '2028-02-28', 'nog 3 werkdagen'],
    ['over the leap day, late', '2028-02-28', '2028-03-01', 'wacht 2 dagen langer dan de termijn'],
    ['over the clock going forward', '2026-03-31', '2026-03-27', 'nog 2 werkdagen'],
    ['late over the clock going forward', '2026-03-27', '2026-03-30', 'wacht 3 dagen langer dan de termijn'],
    ['over the clock going back', '2026-10-27', '2026-10-23', 'nog 2 werkdagen'],
    ['late over the clock going back', '2026-10-23', '2026-10-26', 'wacht 3 dagen langer dan de termijn'],
  ])('%s', (_, dueOn, today, words) => {
    expect(text(dueOn, today)).toBe(words)
  })

  test.each([
    ['winter, a minute before midnight', '2026-01-12T22:59:00Z', 'vandaag is de laatste dag'],
    ['winter, a minute after midnight', '2026-01-12T23:01:00Z', 'wacht 1 dag langer dan de termijn'],
    [
      'winter, a minute after midnight of the day itself',
      '2026-01-11T23:01:00Z',
      'vandaag is de laatste dag',
    ],
  ])('in the Netherlands: %s', (_, moment, words) => {
    expect(text('2026-01-12', dayOf(new Date(moment)))).toBe(words)
  })

  test.each([
    ['2026-07-13T21:59:00Z', 'vandaag is de laatste dag'],
    ['2026-07-13T22:01:00Z', 'wacht 1 dag langer dan de termijn'],
  ])('in summer the day ends an hour earlier in UTC: %s', (moment, words) => {
    expect(text('2026-07-13', dayOf(new Date(moment)))).toBe(words)
  })

  test('what was counted forward comes out when it is counted back', () => {
    for (const start of ['2026-03-27', '2026-04-01', '2026-12-23', '2028-02-28', '2031-04-24'])
      for (const days of [1, 5, 20, 30]) {
        const due = addWorkingDays(start, days)
        expect([start, days, workingDaysBetween(start, due)]).toEqual([start, days, days])
      }
  })

  test('who asked for more time has it', () => {
    const clock = { dueOn: '2026-06-12', postponedUntil: '2026-07-01' }
    expect(lastDayOf(clock)).toBe('2026-07-01')
    expect(standingOf(clock, '2026-06-30')).toMatchObject({ is: 'running', workingDays: 1 })
  })

  test('an answer is still to come until there is one', () => {
    expect(addressStates.filter((state) => isWaiting({ state }))).toEqual([
      'gevraagd',
      'in_behandeling',
      'uitstel',
    ])
  })
})

describe('the term', () => {
  test('every body has one, with a reason', () => {
    for (const body of taxonomy.bodies) {
      const { days, reason } = termFor({ termDays: null }, body)
      expect(days).toBeGreaterThanOrEqual(20)
      expect(reason).not.toBe('')
    }
  })

  test('an organisation’s own goes first', () => {
    expect(termFor({ termDays: 10 }, { type: 'ministerie' }).days).toBe(10)
  })
})
