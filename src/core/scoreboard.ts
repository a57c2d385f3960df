import { type Address, addresseeFor } from './address.ts'
import type { PromiseOutcome } from './official-response.ts'
import { isWaiting, lastDayOf, workingDaysBetween } from './response-term.ts'
import type { Day } from './working-days.ts'

type Clock = Pick<Address, 'state' | 'dueOn' | 'postponedUntil'>

/** What counts of one question to one instantie, and how many questions have exactly this. */
export type CountedAddress = Clock &
  Pick<Address, 'organisation' | 'askedOn' | 'answeredOn'> & { count: number }

/** The promises of one instantie with the same day and outcome. */
export type CountedPromise = {
  organisation: string
  promisedOn: Day
  outcome: PromiseOutcome | null
  count: number
}

export type Score = {
  /** How many questions were put. */
  asked: number
  answeredInTime: number
  answeredLate: number
  /** Not answered, and the term still runs. */
  open: number
  /** Not answered, and the term has passed. */
  overdue: number
  /** Working days from question to answer; null without answers. */
  medianDays: number | null
  promised: number
  /** Promises whose day has passed. */
  promisesDue: number
  promisesKept: number
}

/** No answer, and the last day for it is over. More time that was asked for moves that day, for everyone to see. */
export const isOverdue = (address: Clock, today: Day): boolean =>
  isWaiting(address) && today > lastDayOf(address)

/** Within the term itself: more time that was asked for does not make an answer timely. */
export const isInTime = ({ answeredOn, dueOn }: Pick<Address, 'answeredOn' | 'dueOn'>): boolean =>
  answeredOn !== null && answeredOn <= dueOn

/** Whether a promise still counts; an extended one lives on in the next. */
const counts = ({ outcome }: CountedPromise) => outcome !== 'verlengd' && outcome !== 'vervangen'

/** The numbers of one instantie, from its own questions and promises. */
export function scoreOf(
  addresses: readonly CountedAddress[],
  promises: readonly CountedPromise[],
  today: Day,
): Score {
  const total = (rows: readonly { count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0)
  const answered = addresses.filter((address) => !isWaiting(address))
  const waiting = addresses.filter(isWaiting)
  const live = promises.filter(counts)
  return {
    asked: total(addresses),
    answeredInTime: total(answered.filter(isInTime)),
    answeredLate: total(answered.filter((address) => !isInTime(address))),
    open: total(waiting.filter((address) => !isOverdue(address, today))),
    overdue: total(waiting.filter((address) => isOverdue(address, today))),
    medianDays: median(
      answered.flatMap(({ askedOn, answeredOn, count }) =>
        answeredOn === null ? [] : [{ days: workingDaysBetween(askedOn, answeredOn), count }],
      ),
    ),
    promised: total(live),
    promisesDue: total(live.filter(({ promisedOn }) => promisedOn < today)),
    promisesKept: total(live.filter(({ outcome }) => outcome === 'nagekomen')),
  }
}

/** The middle of the values, each as often as it was counted; halfway between the two middle ones. */
function median(values: readonly { days: number; count: number }[]): number | null {
  const sorted = values.toSorted((a, b) => a.days - b.days)
  const size = sorted.reduce((sum, { count }) => sum + count, 0)
  if (size === 0) return null
  const at = (place: number) => {
    let passed = 0
    return sorted.find(({ count }) => (passed += count) > place)?.days ?? 0
  }
  return (at(Math.floor((size - 1) / 2)) + at(Math.floor(size / 2))) / 2
}

type Named = { key: string; name: string; body: string; endedAt: Date | null }
export type ScoreLine<O> = { organisation: O; score: Score }

const group = <T extends { organisation: string }>(rows: readonly T[]) => {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(row.organisation, [...(groups.get(row.organisation) ?? []), row])
  return (key: string) => groups.get(key) ?? []
}

/**
 * A line for each instantie, who waits longest with most questions first: overdue, then open, then asked, then by name.
 * One that ended stands there for as long as it was asked anything.
 */
export function scoreLines<O extends Named>(
  organisations: readonly O[],
  addresses: readonly CountedAddress[],
  promises: readonly CountedPromise[],
  today: Day,
): ScoreLine<O>[] {
  const asked = group(addresses)
  const promised = group(promises)
  return organisations
    .map((organisation) => {
      const { key } = organisation
      return { organisation, score: scoreOf(asked(key), promised(key), today) }
    })
    .filter(({ organisation, score }) => organisation.endedAt === null || score.asked > 0)
    .toSorted(
      (a, b) =>
        b.score.overdue - a.score.overdue ||
        b.score.open - a.score.open ||
        b.score.asked - a.score.asked ||
        a.organisation.name.localeCompare(b.organisation.name, 'nl'),
    )
}

/** The kinds of bodies that nobody stands under by name, each with the koepel that is asked instead, if there is one. */
export const kindsWithoutNames = <B extends { key: string; is_kind: boolean }>(
  bodies: readonly B[],
  organisations: readonly Named[],
): { kind: B; koepel: string | null }[] =>
  bodies
    .filter(
      ({ key, is_kind }) =>
        is_kind && !organisations.some(({ body, endedAt }) => body === key && endedAt === null),
    )
    .map((kind) => ({ kind, koepel: addresseeFor(kind).body }))
