import { type Day, endOf } from './working-days.ts'

const shifted = (day: Day, days: number): Day => {
  const noon = new Date(`${day}T12:00:00Z`)
  noon.setUTCDate(noon.getUTCDate() + days)
  return noon.toISOString().slice(0, 10)
}

export const nextDay = (day: Day): Day => shifted(day, 1)
export const previousDay = (day: Day): Day => shifted(day, -1)

/** Midnight in the Netherlands, with which this day begins. */
export const startOf = (day: Day): Date => endOf(previousDay(day))

export const isDay = (text: string): text is Day =>
  /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && shifted(text, 0) === text

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** What calendar and clock say in the Netherlands, `2026-03-02 10:30:00`: for what knows no time zones. */
export const wallClock = (moment: Date): string => clock.format(moment)
