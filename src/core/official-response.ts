import { daysBetween } from './response-term.ts'
import type { Day } from './working-days.ts'

/** What an instantie can say to a knelpunt in public. */
export const responseKinds = [
  'lossen_op',
  'bestaande_weg',
  'wetswijziging',
  'doen_niet',
  'niet_onze_taak',
] as const
export type ResponseKind = (typeof responseKinds)[number]

/** How the answer came: written by the instantie itself, or entered by a moderator from a letter. */
export const responseChannels = ['account', 'brief'] as const
export type ResponseChannel = (typeof responseChannels)[number]

/**
 * Whether what was promised was done; silence after the day is shown as such. An extended promise, and one that a
 * correction took the place of, live on in the response that follows: only that one counts.
 */
export const promiseOutcomes = ['nagekomen', 'niet_nagekomen', 'verlengd', 'vervangen'] as const
export type PromiseOutcome = (typeof promiseOutcomes)[number]

export type OfficialResponse = {
  id: string
  bottleneckId: number
  organisation: string
  kind: ResponseKind
  text: string
  /** With `lossen_op`: the day by which it is done. */
  promisedOn: Day | null
  /** With `bestaande_weg`: where the way is described. */
  wayUrl: string | null
  /** With `niet_onze_taak`: who then. */
  passedOnTo: string | null
  channel: ResponseChannel
  /** The day of the letter, or the day it was written here. */
  answeredOn: Day
  at: Date
  /** The response that this one corrects; both stay to be read. */
  corrects: string | null
  promiseOutcome: PromiseOutcome | null
  promiseSettledAt: Date | null
}

/** One thing that was said, with what it said before it was corrected, the oldest first. */
export type ResponseThread = { latest: OfficialResponse; earlier: OfficialResponse[] }

/** Puts each correction with what it corrects; the thread that began last comes first. */
export function responseThreads(responses: readonly OfficialResponse[]): ResponseThread[] {
  const byId = new Map(responses.map((response) => [response.id, response]))
  const corrected = new Set(responses.map(({ corrects }) => corrects))
  const before = ({ corrects }: OfficialResponse): OfficialResponse[] => {
    const previous = corrects === null ? undefined : byId.get(corrects)
    return previous ? [...before(previous), previous] : []
  }
  return responses
    .filter(({ id }) => !corrected.has(id))
    .map((latest) => ({ latest, earlier: before(latest) }))
    .toSorted((a, b) => began(b) - began(a))
}

/** Whether this is what the instantie said last: then it says how the question stands. */
export const isLastWord = (response: OfficialResponse, responses: readonly OfficialResponse[]): boolean =>
  responseThreads(responses.filter(({ organisation }) => organisation === response.organisation))[0]?.latest
    .id === response.id

const began = ({ latest, earlier }: ResponseThread) => (earlier[0] ?? latest).at.getTime()

/** How a promise stands on a day. */
export type PromiseStanding =
  | { is: 'loopt'; days: number }
  /** The day has passed and nobody said whether it was done. */
  | { is: 'verlopen'; days: number }
  | { is: PromiseOutcome }

type Promised = Pick<OfficialResponse, 'promisedOn' | 'promiseOutcome'>

/** Null for a response that promises nothing. The day itself still is in time. */
export function promiseStanding(
  { promisedOn, promiseOutcome }: Promised,
  today: Day,
): PromiseStanding | null {
  if (promisedOn === null) return null
  if (promiseOutcome !== null) return { is: promiseOutcome }
  const days = daysBetween(today, promisedOn)
  return days >= 0 ? { is: 'loopt', days } : { is: 'verlopen', days: -days }
}

export type CorrectionRefusal = 'already-corrected' | 'settled' | 'promise-passed' | 'not-theirs'

/**
 * Whether this response may be corrected. A promise whose day has passed is not moved by correcting it; what an
 * instantie wrote itself, nobody else puts right.
 */
export function refusalToCorrect(
  response: OfficialResponse,
  { today, by, responses }: { today: Day; by: ResponseChannel; responses: readonly OfficialResponse[] },
): CorrectionRefusal | null {
  if (responses.some(({ corrects }) => corrects === response.id)) return 'already-corrected'
  if (by === 'brief' && response.channel === 'account') return 'not-theirs'
  if (response.promiseOutcome !== null) return 'settled'
  return promiseStanding(response, today)?.is === 'verlopen' ? 'promise-passed' : null
}
