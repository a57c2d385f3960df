import { describe, expect, test } from 'vitest'
import { formOf } from '../../src/core/form-values.ts'
import { isConfirmed, lastAnswerDay, mayTell, parseClaim, questionStanding } from '../../src/core/solution.ts'

describe('the rule', () => {
  test.each([
    // asked, ja, deels, nee → solved
    [0, 0, 0, 0, false],
    [1, 0, 0, 0, false],
    [1, 1, 0, 0, true],
    [1, 0, 1, 0, false],
    [2, 1, 0, 0, false],
    [2, 2, 0, 0, true],
    [2, 1, 0, 1, false],
    [5, 2, 3, 0, true],
    [5, 2, 0, 2, false],
    [5, 3, 0, 2, true],
    [9, 1, 8, 0, false],
    [9, 2, 0, 0, true],
  ])('%i asked, %i ja, %i deels, %i nee: %s', (asked, ja, deels, nee, solved) => {
    expect(isConfirmed({ asked, ja, deels, nee })).toBe(solved)
  })

  test.each([
    [0, false],
    [2, false],
    [3, true],
  ])('with %i who were asked the numbers are told: %s', (asked, told) => {
    expect(mayTell({ asked, ja: 0, deels: 0, nee: 0 })).toBe(told)
  })
})

test.each([
  ['2026-03-02', '2026-03-30'],
  // Good Friday, Easter Monday, King's Day
  ['2026-03-27', '2026-04-29'],
  // Christmas and New Year
  ['2026-12-04', '2027-01-05'],
])('asked from %s, the last day is %s', (from, to) => {
  expect(lastAnswerDay(from)).toBe(to)
})

describe('what can be answered', () => {
  const at = (outcome: 'bevestigd' | 'niet_bevestigd' | 'ingetrokken' | null, state: string, today: string) =>
    questionStanding({ outcome, state: state as never, askedUntil: '2026-03-30' }, today)
  test.each([
    [null, 'opgelost_gemeld', '2026-03-02', 'open'],
    [null, 'opgelost_gemeld', '2026-03-30', 'open'],
    [null, 'opgelost_gemeld', '2026-03-31', 'over'],
    [null, 'heropend', '2026-03-02', 'over'],
    ['bevestigd', 'opgelost', '2026-06-02', 'objectable'],
    ['bevestigd', 'heropend', '2026-06-02', 'over'],
    ['niet_bevestigd', 'open', '2026-06-02', 'over'],
    ['ingetrokken', 'heropend', '2026-03-02', 'over'],
  ] as const)('outcome %s of a knelpunt that is %s, on %s: %s', (outcome, state, today, standing) => {
    expect(at(outcome, state, today)).toBe(standing)
  })
})

describe('what a moderator says that helped', () => {
  const known = { signposts: new Map([['r01', {}]]), organisations: ['gemeente-lindedal'] }
  const parse = (fields: Record<string, string>) => parseClaim(formOf(fields), known)

  test('is a text, with perhaps a wegwijzer and whose decision it was', () => {
    const toelichting = 'De gemeente betaalt nu de zaal.'
    expect(parse({ toelichting })).toEqual({ ok: { text: toelichting, signpost: null, organisation: null } })
    expect(parse({ toelichting, wegwijzer: 'r01', instantie: 'gemeente-lindedal' })).toEqual({
      ok: { text: toelichting, signpost: 'r01', organisation: 'gemeente-lindedal' },
    })
  })

  test.each([
    ['toelichting', { toelichting: '' }],
    ['toelichting', { toelichting: 'Kort.' }],
    ['toelichting', { toelichting: 'Mevrouw Jansen uit Almelo belde erover.' }],
    ['wegwijzer', { toelichting: 'De gemeente betaalt nu de zaal.', wegwijzer: 'nergens' }],
    ['instantie', { toelichting: 'De gemeente betaalt nu de zaal.', instantie: 'nergens' }],
  ])('says what is wrong with %s', (field, fields) => {
    const parsed = parse(fields)
    expect('errors' in parsed && parsed.errors.map((error) => error.field)).toEqual([field])
  })
})
