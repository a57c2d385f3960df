import { describe, expect, it } from 'vitest'
import { shippedTaxonomy as taxonomy } from '../../db/taxonomy.ts'
import { parseApprovalAnswer, silentYesAt } from '../../src/core/approval.ts'
import { claimUntil, isHeldByOther } from '../../src/core/claim.ts'
import { namesOrganisation } from '../../src/core/conflict-of-interest.ts'
import { isFirstLookLate, medianFirstLookDays } from '../../src/core/first-look.ts'
import { parseQueueFilter } from '../../src/core/queue-filter.ts'
import { tagChoices } from '../../src/core/tag.ts'

const now = new Date('2026-11-23T10:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

describe('a claim', () => {
  const claim = { accountId: 'mo', accountName: 'Mo', until: claimUntil(now) }
  it.each([
    ['nobody', null, 'mo', now, false],
    ['oneself', claim, 'mo', now, false],
    ['another', claim, 'noor', now, true],
    ['another, at the last minute', claim, 'noor', later(14), true],
    ['another, a quarter of an hour later', claim, 'noor', later(15), false],
  ])('held by %s', (_, held, account, at, expected) => {
    expect(isHeldByOther(held, account, at)).toBe(expected)
  })
})

describe('an organisation in a melding', () => {
  const report = {
    title: 'Dagbesteding in de wijk',
    story: 'Zorggroep De Lindenhof wil niet meedoen.',
    viaParty: 'een grote keten',
    tried: null,
  }
  it.each([
    ['by its name', 'De Lindenhof', true],
    ['whatever its capitals and accents', 'zorggroep de lïndenhof', true],
    ['in another field', 'Grote Keten', true],
    ['not as part of a word', 'Linden', false],
    ['not when another', 'De Eikenhof', false],
    ['not when none is known', null, false],
    ['not when too short to mean anything', 'de', false],
  ])('is found %s', (_, organisation, expected) => {
    expect(namesOrganisation(report, organisation)).toBe(expected)
  })
})

describe('the first look', () => {
  it.each([
    ['fresh', daysAgo(1), null, false],
    ['on the seventh day', daysAgo(7), null, false],
    ['after it', new Date(daysAgo(7).getTime() - 1), null, true],
    ['old but looked at', daysAgo(30), daysAgo(29), false],
  ])('%s', (_, receivedAt, firstLookAt, late) => {
    expect(isFirstLookLate({ receivedAt, firstLookAt }, now)).toBe(late)
  })

  it('is measured by the middle one', () => {
    const look = (days: number) => ({ receivedAt: daysAgo(days), firstLookAt: now })
    expect(medianFirstLookDays([])).toBeNull()
    expect(medianFirstLookDays([look(2)])).toBe(2)
    expect(medianFirstLookDays([look(9), look(1), look(2)])).toBe(2)
    expect(medianFirstLookDays([look(1), look(2), look(3), look(40)])).toBe(2.5)
  })
})

describe('the answer to an edited text', () => {
  it.each([
    [
      { akkoord: 'ja', opmerking: '' },
      { answer: 'ja', comment: null },
    ],
    [
      { akkoord: 'nee', opmerking: 'Liever niet.' },
      { answer: 'nee', comment: 'Liever niet.' },
    ],
    [
      { akkoord: 'anders', opmerking: ' Haal de plaats weg. ' },
      { answer: 'anders', comment: 'Haal de plaats weg.' },
    ],
  ])('%o', (input, expected) => {
    expect(parseApprovalAnswer(input)).toEqual({ ok: expected })
  })

  it.each([
    [{ akkoord: '', opmerking: '' }, 'akkoord'],
    [{ akkoord: 'misschien', opmerking: '' }, 'akkoord'],
    [{ akkoord: 'anders', opmerking: '  ' }, 'opmerking'],
    [{ akkoord: 'ja', opmerking: 'a\u0000b' }, 'opmerking'],
  ])('refused: %o', (input, field) => {
    const parsed = parseApprovalAnswer(input)
    expect('errors' in parsed && parsed.errors.map((e) => e.field)).toEqual([field])
  })

  it('counts silence only when that was ticked, after ten working days', () => {
    expect(silentYesAt({ silenceIsYes: false }, now)).toBeNull()
    expect(silentYesAt({ silenceIsYes: true }, now)?.toISOString()).toBe('2026-12-07T23:00:00.000Z')
  })
})

describe('tags and filters', () => {
  it('hints at what the taxonomy connects with a barrier, and chooses nothing', () => {
    const hinted = tagChoices('iza_bottleneck', ['baten_elders'], taxonomy).filter((c) => c.hinted)
    expect(hinted.map((c) => c.key)).toEqual(['iza_baten'])
    expect(tagChoices('attention_area', [], taxonomy).some((c) => c.hinted)).toBe(false)
  })

  it('leaves out of the queue’s filter what it does not know', () => {
    expect(parseQueueFilter({ stand: 'wacht', soort: 'iets', van: 'mij', x: '1' })).toEqual({
      stand: 'wacht',
      van: 'mij',
    })
  })
})
