import type { Day } from './working-days.ts'

/** How one instantie stands towards one knelpunt (design §3). */
export const addressStates = [
  'gevraagd',
  'in_behandeling',
  'uitstel',
  'beantwoord',
  'niet_onze_taak',
] as const
export type AddressState = (typeof addressStates)[number]

const steps: Readonly<Record<AddressState, readonly AddressState[]>> = {
  gevraagd: ['in_behandeling', 'uitstel', 'beantwoord', 'niet_onze_taak'],
  in_behandeling: ['uitstel', 'beantwoord', 'niet_onze_taak'],
  uitstel: ['in_behandeling', 'beantwoord', 'niet_onze_taak'],
  // A corrected answer stays an answer; only a reopened knelpunt asks again.
  beantwoord: ['gevraagd', 'niet_onze_taak'],
  niet_onze_taak: ['gevraagd', 'beantwoord'],
}

export const addressCanBecome = (from: AddressState, to: AddressState): boolean => steps[from].includes(to)

/** One instantie that is asked about one knelpunt, with its clock. */
export type Address = {
  bottleneckId: number
  organisation: string
  state: AddressState
  /** The clock starts on this day; the day itself does not count. */
  askedOn: Day
  /** The last day of the term, in working days (Algemene termijnenwet). */
  dueOn: Day
  answeredOn: Day | null
  /** Why and until when the instantie asked for more time. */
  postponedBecause: string | null
  postponedUntil: Day | null
  /** Whose task it is according to the instantie. */
  passedOnTo: string | null
}
