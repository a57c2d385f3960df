import { nextDay, previousDay } from './day.ts'
import { dayOf } from './working-days.ts'

/**
 * Each day is sealed once for each realm. Count-only meldingen have heads of their own, which are never shown: what
 * the public sees must not depend on them. Fictional cases have their own too, so that they can be taken out again.
 */
export const headRealms = ['openbaar', 'meetellen', 'voorbeeld'] as const
export type HeadRealm = (typeof headRealms)[number]

/** What is sealed of one day in one realm: how many subjects something happened to, and how many events that were. */
export type DayHead = { day: string; realm: HeadRealm; subjects: number; events: number; head: string }

/** The last event of one subject on one day, and how many it had that day. */
export type DayEnd = { subject: string; seq: number; mac: string; events: number }

/**
 * The text whose HMAC is the head of a day. Only subjects with an event that day are in it: the head of the day
 * before, which is in it too, holds all that came earlier.
 */
export const headText = (
  { day, realm, previous }: { day: string; realm: HeadRealm; previous: string },
  ends: readonly DayEnd[],
): string =>
  JSON.stringify([
    'dagslot',
    realm,
    day,
    previous,
    ends.map(({ subject, seq, mac, events }) => [subject, seq, mac, events]),
  ])

// An event gets its time when its request begins and is stored a little later: the door stays open for that long.
const grace = 60 * 60_000

/** The last day that is over, also for requests that were under way at midnight. */
export const lastFinishedDay = (now: Date): string => previousDay(dayOf(new Date(now.getTime() - grace)))

/** The days that wait to be sealed, oldest first. */
export function daysToSeal(first: string, now: Date): string[] {
  const days: string[] = []
  for (let day = first; day <= lastFinishedDay(now); day = nextDay(day)) days.push(day)
  return days
}
