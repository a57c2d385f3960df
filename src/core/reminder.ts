import type { Address } from './address.ts'
import type { LetterName } from './letter.ts'
import { isWaiting, lastDayOf, standingOf } from './response-term.ts'
import type { Day } from './working-days.ts'

/** A letter that is due, once: `mark` says about what and for which day. `event` also goes into the history. */
export type Reminder = {
  mark: string
  letter: LetterName
  event: 'termijn_verlopen' | 'belofte_verlopen' | null
  dueOn: Day
}

/** So many working days before the end an instantie hears that it comes near. */
const daysAhead = 5
/** As long as it stays silent it is asked again, once in so many days. */
const againEvery = 28

/** What an instantie must hear today about a question. Of what was missed only the last is still worth sending. */
export function reminderOf(
  address: Pick<Address, 'state' | 'askedOn' | 'dueOn' | 'postponedUntil'>,
  today: Day,
  sent: readonly string[],
): Reminder | null {
  if (!isWaiting(address)) return null
  const dueOn = lastDayOf(address)
  const standing = standingOf(address, today)
  const reminder = (mark: string, letter: LetterName, event: Reminder['event'] = null) =>
    sent.includes(mark) ? null : { mark, letter, event, dueOn }
  if (standing.is === 'last-day') return reminder(`vandaag:${dueOn}`, 'termijn_eindigt_vandaag')
  if (standing.is === 'running') {
    const near = standing.workingDays <= daysAhead && today > address.askedOn
    return near ? reminder(`nadert:${dueOn}`, 'termijn_nadert') : null
  }
  const lapsed = reminder(`verlopen:${dueOn}`, 'termijn_verlopen', 'termijn_verlopen')
  if (lapsed) return lapsed
  const times = Math.floor(standing.days / againEvery)
  return times === 0 ? null : reminder(`verlopen:${dueOn}:${times}`, 'termijn_verlopen')
}

/** What an instantie must hear today about what it promised. */
export function promiseReminderOf(
  { id, promisedOn }: { id: string; promisedOn: Day },
  today: Day,
  sent: readonly string[],
): Reminder | null {
  const standing = standingOf({ dueOn: promisedOn, postponedUntil: null }, today)
  const over = standing.is === 'over'
  if (standing.is === 'running' && standing.workingDays > daysAhead) return null
  const mark = `${over ? 'belofte_verlopen' : 'belofte_nadert'}:${promisedOn}:${id}`
  if (sent.includes(mark)) return null
  return {
    mark,
    letter: over ? 'belofte_verlopen' : 'belofte_nadert',
    event: over ? 'belofte_verlopen' : null,
    dueOn: promisedOn,
  }
}
