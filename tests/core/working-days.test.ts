import { describe, expect, it } from 'vitest'
import { addWorkingDays, dayOf, endOf, holidays, isWorkingDay } from '../../src/core/working-days.ts'

describe('the holidays of the Algemene termijnenwet', () => {
  it.each([
    [
      2024,
      ['2024-01-01', '2024-03-29', '2024-04-01', '2024-04-27', '2024-05-05', '2024-05-09', '2024-05-20'],
    ],
    [
      2025,
      ['2025-01-01', '2025-04-18', '2025-04-21', '2025-04-26', '2025-05-05', '2025-05-29', '2025-06-09'],
    ],
    [
      2026,
      ['2026-01-01', '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-25'],
    ],
    [
      2038,
      ['2038-01-01', '2038-04-23', '2038-04-26', '2038-04-27', '2038-05-05', '2038-06-03', '2038-06-14'],
    ],
  ])('%i', (year, expected) => {
    expect(holidays(year)).toEqual([...expected, `${year}-12-25`, `${year}-12-26`])
  })

  it('moves King’s Day to Saturday when the 27th is a Sunday', () => {
    expect(holidays(2031)).toContain('2031-04-26')
    expect(holidays(2031)).not.toContain('2031-04-27')
  })
})

describe('a term in working days', () => {
  it.each([
    ['a plain week', '2026-06-01', 5, '2026-06-08'],
    ['the day it starts on does not count', '2026-06-01', 1, '2026-06-02'],
    ['from a Saturday', '2026-06-06', 1, '2026-06-08'],
    ['over Easter with Good Friday', '2026-04-01', 10, '2026-04-17'],
    ['over King’s Day and 5 May', '2026-04-24', 7, '2026-05-07'],
    ['over Christmas and New Year', '2026-12-23', 5, '2026-12-31'],
    ['over a leap day', '2028-02-28', 2, '2028-03-01'],
  ])('%s', (_, start, count, end) => {
    expect(addWorkingDays(start, count)).toBe(end)
  })

  it('knows weekends and holidays', () => {
    expect(['2026-11-21', '2026-11-22', '2026-12-25'].map(isWorkingDay)).toEqual([false, false, false])
    expect(isWorkingDay('2026-11-20')).toBe(true)
  })
})

describe('days in the Netherlands', () => {
  it.each([
    ['winter', '2026-01-10', '2026-01-10T23:00:00.000Z'],
    ['summer', '2026-07-10', '2026-07-10T22:00:00.000Z'],
    ['the day the clock goes forward', '2026-03-29', '2026-03-29T22:00:00.000Z'],
    ['the day before that', '2026-03-28', '2026-03-28T23:00:00.000Z'],
    ['the day the clock goes back', '2026-10-25', '2026-10-25T23:00:00.000Z'],
    ['the last of the year', '2026-12-31', '2026-12-31T23:00:00.000Z'],
  ])('end at midnight there: %s', (_, day, end) => {
    expect(endOf(day).toISOString()).toBe(end)
    expect(dayOf(new Date(endOf(day).getTime() - 1))).toBe(day)
    expect(dayOf(endOf(day))).not.toBe(day)
  })
})
