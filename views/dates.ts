const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
})

const time = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

export const clockTime = (date: Date): string => time.format(date)
export const longDate = (date: Date): string => day.format(date)
export const dateAndTime = (date: Date): string => moment.format(date)

/** How long ago, in whole days: "vandaag", "gisteren", "12 dagen". */
export function daysAgo(date: Date, now: Date): string {
  const days = Math.floor((now.getTime() - date.getTime()) / 86_400_000)
  if (days < 1) return 'vandaag'
  return days === 1 ? 'gisteren' : `${days} dagen geleden`
}
