/** A calendar day, `2026-11-21`. */
export type Day = string

const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })

/** The day it is in the Netherlands at this moment. */
export const dayOf = (moment: Date): Day => amsterdam.format(moment)

const utc = (day: Day) => new Date(`${day}T00:00:00Z`)
const plus = (day: Day, days: number): Day =>
  new Date(utc(day).getTime() + days * 86_400_000).toISOString().slice(0, 10)

/** Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const d = b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 19 * a + 15
  const h = d % 30
  const i = h - Math.floor(h / 28) * (1 - Math.floor(29 / (h + 1)) * Math.floor((21 - a) / 11))
  const j = (year + Math.floor(year / 4) + i + 2 - b + Math.floor(b / 4)) % 7
  const l = i - j
  const month = 3 + Math.floor((l + 40) / 44)
  const day = l + 28 - 31 * Math.floor(month / 4)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The days that the Algemene termijnenwet (art. 3) counts as holidays, Saturday and Sunday aside. */
export function holidays(year: number): Day[] {
  const paasdag = easter(year)
  const kingsDay = utc(`${year}-04-27`).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`
  return [
    `${year}-01-01`,
    plus(paasdag, -2),
    plus(paasdag, 1),
    kingsDay,
    `${year}-05-05`,
    plus(paasdag, 39),
    plus(paasdag, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ]
}

export function isWorkingDay(day: Day): boolean {
  const weekday = utc(day).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays(Number(day.slice(0, 4))).includes(day)
}

/** The day on which a term of so many working days ends; the day it starts on does not count. */
export function addWorkingDays(start: Day, count: number): Day {
  let day = start
  for (let left = count; left > 0;) {
    day = plus(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/** The first moment after this day has ended in the Netherlands. */
export function endOf(day: Day): Date {
  const midnight = utc(plus(day, 1)).getTime()
  // Midnight in Amsterdam is one or two hours before midnight UTC; only one of the two falls on the next day there.
  const summer = new Date(midnight - 2 * 3_600_000)
  return dayOf(summer) === plus(day, 1) ? summer : new Date(midnight - 3_600_000)
}
