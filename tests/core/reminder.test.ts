import { describe, expect, test } from 'vitest'
import { promiseReminderOf, reminderOf } from '../../src/core/reminder.ts'

const address = {
  state: 'gevraagd',
  askedOn: '2026-05-01',
  dueOn: '2026-06-12',
  postponedUntil: null,
} as const

const on = (today: string, sent: string[] = [], changes = {}) => {
  const found = reminderOf({ ...address, ...changes }, today, sent)
  return found && [found.mark, found.letter, found.event]
}

describe('what an instantie hears about a question', () => {
  test.each([
    ['long before', '2026-06-04', [], null],
    ['five working days before', '2026-06-05', [], ['nadert:2026-06-12', 'termijn_nadert', null]],
    ['only once', '2026-06-08', ['nadert:2026-06-12'], null],
    ['on the day', '2026-06-12', [], ['vandaag:2026-06-12', 'termijn_eindigt_vandaag', null]],
    ['after', '2026-06-13', [], ['verlopen:2026-06-12', 'termijn_verlopen', 'termijn_verlopen']],
    ['not each day after', '2026-06-20', ['verlopen:2026-06-12'], null],
    [
      'again after four weeks',
      '2026-07-10',
      ['verlopen:2026-06-12'],
      ['verlopen:2026-06-12:1', 'termijn_verlopen', null],
    ],
    [
      'never before it was said in public',
      '2026-09-01',
      [],
      ['verlopen:2026-06-12', 'termijn_verlopen', 'termijn_verlopen'],
    ],
  ])('%s', (_, today, sent, expected) => {
    expect(on(today, sent)).toEqual(expected)
  })

  test('nothing on the day it was asked, however short its term', () => {
    expect(on('2026-06-08', [], { askedOn: '2026-06-08' })).toBeNull()
  })

  test('nothing once it answered', () => {
    for (const state of ['beantwoord', 'niet_onze_taak'] as const)
      expect(on('2026-08-01', [], { state })).toBeNull()
  })

  test('with more time it hears about the new day', () => {
    const later = { state: 'uitstel', postponedUntil: '2026-07-01' }
    expect(on('2026-06-13', [], later)).toBeNull()
    expect(on('2026-07-02', ['verlopen:2026-06-12'], later)?.[0]).toBe('verlopen:2026-07-01')
  })
})

test.each([
  ['2026-06-04', [], null],
  ['2026-06-05', [], ['belofte_nadert:2026-06-12:r1', null]],
  ['2026-06-12', ['belofte_nadert:2026-06-12:r1'], null],
  ['2026-06-13', [], ['belofte_verlopen:2026-06-12:r1', 'belofte_verlopen']],
  ['2026-08-13', ['belofte_verlopen:2026-06-12:r1'], null],
])('a promise on %s after %o', (today, sent, expected) => {
  const found = promiseReminderOf({ id: 'r1', promisedOn: '2026-06-12' }, today, sent)
  expect(found && [found.mark, found.event]).toEqual(expected)
})
