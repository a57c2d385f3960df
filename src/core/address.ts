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

/** Who is asked in the place of a kind of body: nobody can answer for all gemeenten but their vereniging. */
const spokenForBy: Readonly<Record<string, { by: string; reason: string }>> = {
  gemeente: { by: 'vng', reason: 'De VNG praat voor alle gemeenten.' },
  mandaatgemeente: { by: 'vng', reason: 'De VNG praat voor alle gemeenten, ook voor de mandaatgemeenten.' },
  jeugdregio: { by: 'vng', reason: 'Een jeugdregio is een groep gemeenten; de VNG praat voor hen.' },
  zorgverzekeraar: { by: 'zn', reason: 'ZN praat voor alle zorgverzekeraars.' },
  preferente_verzekeraar: { by: 'zn', reason: 'ZN praat voor alle zorgverzekeraars.' },
  zorgkantoor: { by: 'zn', reason: 'ZN praat ook voor de zorgkantoren.' },
  regiotafel: {
    by: 'bo_iza_azwa',
    reason: 'Het bestuurlijk overleg gaat over wat de regiotafels samen raakt.',
  },
}

/** A body that could be asked: itself, or who speaks for its kind. */
export type Addressee = {
  /** The body to ask; null when nobody speaks for this kind, and only a named organisation can be asked. */
  body: string | null
  /** The kind that it speaks for, and why. */
  insteadOf: string | null
  reason: string | null
}

/** A kind of body is never asked itself. */
export function addresseeFor({ key, is_kind }: { key: string; is_kind: boolean }): Addressee {
  if (!is_kind) return { body: key, insteadOf: null, reason: null }
  const umbrella = spokenForBy[key]
  return { body: umbrella?.by ?? null, insteadOf: key, reason: umbrella?.reason ?? null }
}

/** The bodies to ask, each once, in the order in which they were named. */
export function addresseesOf(bodies: readonly { key: string; is_kind: boolean }[]): Addressee[] {
  const found = new Map<string, Addressee>()
  for (const body of bodies) {
    const addressee = addresseeFor(body)
    const name = addressee.body ?? `soort:${body.key}`
    const known = found.get(name)
    // Named itself is a better reason than speaking for another.
    if (!known || (known.insteadOf !== null && addressee.insteadOf === null)) found.set(name, addressee)
  }
  return [...found.values()]
}
