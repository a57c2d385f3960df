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
}

/** Whether what was promised was done; silence after the day is shown as such. */
export const promiseOutcomes = ['nagekomen', 'niet_nagekomen', 'verlengd'] as const
export type PromiseOutcome = (typeof promiseOutcomes)[number]
