import { expect, test } from 'vitest'
import { type DayEnd, daysToSeal, headText, lastFinishedDay } from '../../src/core/audit-head.ts'

test.each([
  ['2026-03-02T22:30:00Z', '2026-03-01'],
  ['2026-03-02T23:30:00Z', '2026-03-01'],
  ['2026-03-03T00:00:00Z', '2026-03-02'],
  ['2026-07-01T22:59:59Z', '2026-06-30'],
  ['2026-07-01T23:00:00Z', '2026-07-01'],
])('at %s the last day that is over is %s: an hour after midnight in the Netherlands', (now, day) => {
  expect(lastFinishedDay(new Date(now))).toBe(day)
})

test('days that were missed are all there', () => {
  const now = new Date('2026-03-02T12:00:00Z')
  expect(daysToSeal('2026-02-27', now)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
  expect(daysToSeal('2026-03-02', now)).toEqual([])
})

test('any change changes the text', () => {
  const end: DayEnd = { subject: 'melding:a', seq: 2, mac: 'mac', events: 1 }
  const of = { day: '2026-03-02', realm: 'openbaar', previous: 'x' } as const
  const texts = [
    headText(of, [end]),
    headText({ ...of, day: '2026-03-03' }, [end]),
    headText({ ...of, realm: 'meetellen' }, [end]),
    headText({ ...of, previous: 'y' }, [end]),
    headText(of, []),
    headText(of, [end, end]),
    ...(['subject', 'mac'] as const).map((key) => headText(of, [{ ...end, [key]: 'other' }])),
    ...(['seq', 'events'] as const).map((key) => headText(of, [{ ...end, [key]: 9 }])),
  ]
  expect(new Set(texts).size).toBe(texts.length)
})
