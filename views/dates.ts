import { monthLabel } from '../src/core/month.ts'
import type { Period } from '../src/core/period.ts'
import type { Day } from '../src/core/working-days.ts'

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
})

const time = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

export const clockTime = (date: Date): string => time.format(date)
export const longDate = (date: Date): string => day.format(date)
/** A calendar day, `2026-11-21` → "21 november 2026". */
export const longDay = (calendarDay: Day): string => day.format(new Date(`${calendarDay}T12:00:00Z`))
export const dateAndTime = (date: Date): string => moment.format(date)

/** How long ago, in whole days: "vandaag", "gisteren", "12 dagen". */
export function daysAgo(date: Date, now: Date): string {
  const days = Math.floor((now.getTime() - date.getTime()) / 86_400_000)
  if (days < 1) return 'vandaag'
  return days === 1 ? 'gisteren' : `${days} dagen geleden`
}

const shortMonthFormat = new Intl.DateTimeFormat('nl-NL', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** `2026-03` → "mrt 2026". */
export const shortMonth = (month: string): string =>
  shortMonthFormat.format(new Date(`${month}-01T00:00:00Z`))

/** "augustus tot en met oktober 2026", "oktober 2026". */
export function monthSpan({ from, to }: Period): string {
  if (from === to) return monthLabel(from)
  const start = monthLabel(from)
  return `${from.slice(0, 4) === to.slice(0, 4) ? start.slice(0, -5) : start} tot en met ${monthLabel(to)}`
}
