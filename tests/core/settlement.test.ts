import { describe, expect, test } from 'vitest'
import {
  caseSteps,
  noticeOutcomes,
  type NoticeTarget,
  parseSettlement,
  possibleOutcomes,
  type SettlementInput,
  toPublicText,
} from '../../src/core/settlement.ts'

const current = { title: 'Titel', story: 'Verhaal', explanation: '', viaParty: null }
const sent: SettlementInput = {
  uitkomst: 'ongewijzigd',
  grond: '',
  reden: 'Het staat er goed.',
  titel: 'Titel',
  verhaal: 'Verhaal',
  toelichting: '',
  viaPartij: '',
  magOpenbaar: [],
}
const parse = (change: Partial<SettlementInput>, target: NoticeTarget = 'zichtbaar') =>
  parseSettlement({ ...sent, ...change }, target, target === 'pagina' ? null : current)
const faults = (parsed: ReturnType<typeof parse>) =>
  'errors' in parsed ? parsed.errors.map(({ field }) => field) : []

test.each<[NoticeTarget, string[]]>([
  ['pagina', ['gecorrigeerd', 'ongewijzigd']],
  ['zichtbaar', ['gecorrigeerd', 'verborgen', 'ongewijzigd']],
  ['verborgen', ['gecorrigeerd', 'hersteld', 'verborgen']],
  ['ingetrokken', ['ongewijzigd']],
])('%s can become %s and nothing else', (target, outcomes) => {
  expect(possibleOutcomes(target)).toEqual(outcomes)
  for (const outcome of noticeOutcomes) {
    const change = { uitkomst: outcome, grond: 'onjuist', verhaal: 'Beter' }
    expect(faults(parse(change, target)), outcome).toEqual(outcomes.includes(outcome) ? [] : ['uitkomst'])
  }
})

describe('a decision', () => {
  test('that changes nothing needs only a reason', () => {
    expect(parse({})).toEqual({
      ok: {
        outcome: 'ongewijzigd',
        ground: null,
        reason: 'Het staat er goed.',
        correction: null,
        cleared: [],
      },
    })
  })

  test('takes the new text of a casus with it', () => {
    const change = { uitkomst: 'gecorrigeerd', grond: 'herkenbaar', verhaal: 'Beter', viaPartij: 'een keten' }
    expect(parse(change)).toEqual({
      ok: {
        outcome: 'gecorrigeerd',
        ground: 'herkenbaar',
        reason: 'Het staat er goed.',
        correction: { title: 'Titel', story: 'Beter', explanation: '', viaParty: 'een keten' },
        cleared: [],
      },
    })
  })

  test('about a page has no text to put right', () => {
    const parsed = parse({ uitkomst: 'gecorrigeerd', grond: 'onjuist', titel: '' }, 'pagina')
    expect(parsed).toMatchObject({ ok: { correction: null } })
  })

  test('forgets a ground that does not belong to it', () => {
    expect(parse({ grond: 'onjuist' })).toMatchObject({ ok: { ground: null } })
  })

  test.each<[Partial<SettlementInput>, string[]]>([
    [{ uitkomst: '' }, ['uitkomst']],
    [{ uitkomst: 'weg' }, ['uitkomst']],
    [{ reden: '' }, ['reden']],
    [{ reden: 'kort' }, ['reden']],
    [{ reden: 'a'.repeat(2001) }, ['reden']],
    [{ uitkomst: 'verborgen' }, ['grond']],
    [{ grond: 'zomaar' }, ['grond']],
    [{ uitkomst: 'gecorrigeerd', grond: 'onjuist' }, ['verhaal']],
    [
      { uitkomst: 'gecorrigeerd', grond: '', reden: '', titel: '', verhaal: '' },
      ['grond', 'reden', 'titel', 'verhaal'],
    ],
  ])('%o is refused for %s', (change, wrong) => {
    expect(faults(parse(change))).toEqual(wrong)
  })
})

test.each<[NoticeTarget, string, string[]]>([
  ['zichtbaar', 'gecorrigeerd', ['casus_gecorrigeerd']],
  ['zichtbaar', 'verborgen', ['casus_verborgen']],
  ['zichtbaar', 'ongewijzigd', []],
  ['verborgen', 'gecorrigeerd', ['casus_gecorrigeerd', 'casus_hersteld']],
  ['verborgen', 'hersteld', ['casus_hersteld']],
  ['verborgen', 'verborgen', []],
  ['pagina', 'gecorrigeerd', []],
  ['ingetrokken', 'ongewijzigd', []],
])('%s, decided as %s, takes the steps %s', (target, outcome, steps) => {
  const known = noticeOutcomes.find((one) => one === outcome)
  expect(known && caseSteps(target, known)).toEqual(steps)
})

describe('a correction with a name in it', () => {
  const fix = { uitkomst: 'gecorrigeerd', grond: 'onjuist', verhaal: 'Mevrouw Jansen wacht nog.' }
  const key = 'verhaal:Mevrouw Jansen'

  test('waits for a decision on the name', () => {
    expect(faults(parse(fix))).toEqual(['verhaal'])
    const parsed = parse({ ...fix, magOpenbaar: [key, 'titel:iets anders'] })
    expect('ok' in parsed && parsed.ok.cleared).toEqual([key])
  })

  test('does not matter when the text does not change', () => {
    expect(faults(parse({ ...fix, uitkomst: 'verborgen' }))).toEqual([])
  })

  test('is refused by the last gate too', () => {
    const correction = { ...current, story: fix.verhaal }
    const made = { outcome: 'gecorrigeerd', correction } as const
    expect(toPublicText({ ...made, cleared: [] }, current)).toEqual({ refused: 'personal-data' })
    expect(toPublicText({ ...made, cleared: [key] }, current)).toBe(correction)
  })

  test('so is a text that comes back as it was', () => {
    const named = { ...current, story: fix.verhaal }
    const restored = { outcome: 'hersteld', correction: null } as const
    expect(toPublicText({ ...restored, cleared: [] }, named)).toEqual({ refused: 'personal-data' })
    expect(toPublicText({ ...restored, cleared: [key] }, named)).toBeNull()
    expect(toPublicText({ ...restored, outcome: 'verborgen', cleared: [] }, named)).toBeNull()
  })
})
