import { describe, expect, test } from 'vitest'
import { isDay, nextDay, previousDay, startOf } from '../../src/core/day.ts'
import { logDays, logEntry, type LogEvent, parseDayPage, wholeDays } from '../../src/core/moderation-log.ts'
import { logSentence } from '../../views/moderation-log/sentence.ts'

const at = new Date('2026-03-02T09:30:00Z')
const event = (kind: LogEvent['kind'], details: LogEvent['details'] = {}, moment = at): LogEvent => ({
  kind,
  details,
  at: moment,
})

describe('what the log says of', () => {
  test.each<[LogEvent, string | null]>([
    [
      event('beslist', { uitkomst: 'individueel_geschil' }),
      'Een melding is niet gepubliceerd: het gaat om een geschil over één persoon of besluit.',
    ],
    [
      event('beslist', { uitkomst: 'buiten_bereik' }),
      'Een melding is niet gepubliceerd: het gaat niet over geld of regels tussen wetten.',
    ],
    [event('beslist', { uitkomst: 'knelpunt' }), null],
    [
      event('samengevoegd', { casus: 3, metCasus: 2 }),
      '3 is samengevoegd met casus 2: ze vertellen hetzelfde.',
    ],
    [
      event('samengevoegd', { casus: null, metCasus: 2 }),
      'Een melding is samengevoegd met casus 2: ze vertellen hetzelfde.',
    ],
    [event('samengevoegd', { casus: 3, metCasus: null }), null],
    [event('samenvoeging_ongedaan', { casus: 3, metCasus: 2 }), '3 staat weer los van casus 2.'],
    [event('casus_verborgen', { casus: 3 }), '3 is verborgen na een opmerking.'],
    [event('casus_hersteld', { casus: 3 }), '3 is weer zichtbaar.'],
    [
      event('casus_gecorrigeerd', { casus: 3, grond: 'onjuist' }),
      '3 is verbeterd na een opmerking: er stond iets dat niet klopte.',
    ],
    [event('melding_ingetrokken', { casus: 3 }), '3 is ingetrokken door de melder.'],
    [event('melding_ingetrokken', { casus: null }), null],
    [event('melding_gewist', { casus: 3, grond: 'verzoek' }), '3 is gewist door een beheerder.'],
    [event('melding_gewist', { casus: null, grond: 'verzoek' }), null],
    [event('tekst_gewist', { reden: 'gepubliceerd' }), null],
    [
      event('klopt_niet_afgehandeld', { casus: 3, uitkomst: 'verborgen', grond: 'herkenbaar' }),
      '3 blijft verborgen: een persoon of organisatie was herkenbaar.',
    ],
    [
      event('klopt_niet_afgehandeld', { casus: 3, uitkomst: 'ongewijzigd', grond: null }),
      '3 is nagekeken na een opmerking. Er is niets veranderd.',
    ],
    [event('klopt_niet_afgehandeld', { casus: 3, uitkomst: 'hersteld' }), null],
    [
      event('klopt_niet_afgehandeld', { pagina: '/over', uitkomst: 'gecorrigeerd' }),
      'De pagina /over is verbeterd na een opmerking.',
    ],
    [event('klopt_niet_ontvangen', { casus: 3 }), null],
    [event('tekst_bewerkt'), null],
  ])('%o', (logged, sentence) => {
    const entry = logEntry(logged)
    if (entry === null) return expect(sentence).toBeNull()
    const { casus, text } = logSentence(entry, 1)
    expect(`${casus === null ? '' : `${casus} `}${text}`).toBe(sentence)
  })

  test('the same thing said more often', () => {
    const entry = logEntry(event('beslist', { uitkomst: 'buiten_bereik' }))
    expect(entry && logSentence(entry, 3).text).toMatch(/^3 meldingen zijn niet gepubliceerd/)
  })
})

test('a day tells nothing of the hour: its order is by casus, and what is alike becomes one line', () => {
  const moment = (hour: number) => new Date(at.getTime() + hour * 3_600_000)
  const events = [
    event('casus_verborgen', { casus: 9 }, moment(0)),
    event('beslist', { uitkomst: 'buiten_bereik' }, moment(1)),
    event('casus_verborgen', { casus: 3 }, moment(2)),
    event('beslist', { uitkomst: 'buiten_bereik' }, moment(3)),
    // Half past midnight in the Netherlands.
    event('casus_verborgen', { casus: 1 }, moment(14)),
  ]
  const expected = [
    { day: '2026-03-03', entries: [{ entry: { action: 'verborgen', casus: 1 }, count: 1 }] },
    {
      day: '2026-03-02',
      entries: [
        { entry: { action: 'afgewezen', ground: 'buiten_bereik' }, count: 2 },
        { entry: { action: 'verborgen', casus: 3 }, count: 1 },
        { entry: { action: 'verborgen', casus: 9 }, count: 1 },
      ],
    },
  ]
  expect(logDays(events)).toEqual(expected)
  expect(logDays(events.toReversed())).toEqual(expected)
})

describe('days', () => {
  test.each([
    ['2026-03-02', '2026-03-01T23:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('%s begins at %s', (day, start) => {
    expect(startOf(day).toISOString()).toBe(start)
    expect(previousDay(nextDay(day))).toBe(day)
  })

  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['vandaag', false],
    ['', false],
  ])('%s is a day: %s', (text, is) => {
    expect(isDay(text)).toBe(is)
  })

  test.each([
    [{}, null, null],
    [{ voor: '2026-03-02' }, '2026-03-02', null],
    [{ na: '2026-03-02' }, null, '2026-03-02'],
    [{ voor: '2026-03-02', na: '2026-03-01' }, '2026-03-02', null],
    [{ voor: 'gisteren' }, null, null],
  ])('%o is a page', (query, before, after) => {
    expect(parseDayPage(query, 5)).toEqual({ before, after, size: 5 })
  })

  test('that are cut through wait for the next page', () => {
    const on = (text: string) => ({ at: new Date(text) })
    const [monday, night, tuesday] = [
      on('2026-03-02T12:00:00Z'),
      on('2026-03-02T23:30:00Z'),
      on('2026-03-03T12:00:00Z'),
    ]
    expect(wholeDays([tuesday, night, monday], 3)).toEqual({ kept: [tuesday, night, monday], cut: null })
    expect(wholeDays([tuesday, night, monday], 2)).toEqual({ kept: [tuesday, night], cut: '2026-03-02' })
    expect(wholeDays([monday, night, tuesday], 2)).toEqual({ kept: [monday], cut: '2026-03-03' })
    expect(wholeDays([tuesday, night], 1)).toEqual({ kept: [], cut: '2026-03-03' })
  })
})
