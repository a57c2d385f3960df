import { z } from 'zod'
import type { BottleneckState } from './bottleneck.ts'
import { one, type FormValues } from './form-values.ts'
import { clearedIn, guardFaults } from './publication-guard.ts'
import { type FieldError, fieldErrors, type Parsed } from './submission.ts'
import { atMost, storableText } from './text.ts'
import { addWorkingDays, type Day } from './working-days.ts'

/** How a claim that a knelpunt is solved ended; `ingetrokken` when the knelpunt was opened again before that. */
export const solutionOutcomes = ['bevestigd', 'niet_bevestigd', 'ingetrokken'] as const
export type SolutionOutcome = (typeof solutionOutcomes)[number]

export const solutionAnswerKinds = ['ja', 'deels', 'nee'] as const
export type SolutionAnswer = (typeof solutionAnswerKinds)[number]

/** Somebody who reads the question on the last day can still answer. */
export const askedWorkingDays = 20
export const lastAnswerDay = (claimedOn: Day): Day => addWorkingDays(claimedOn, askedWorkingDays)

/** How many were asked and what they said; who said nothing is only in `asked`. */
export type Tally = { asked: number } & Record<SolutionAnswer, number>

const enoughOf = (asked: number): number => (asked === 1 ? 1 : 2)

/**
 * Solved is what those who ran into it say: at least two times yes (one when only one was asked), and more yes than
 * no. "Deels" is neither. When nobody could be asked, nobody confirmed it.
 */
export const isConfirmed = ({ asked, ja, nee }: Tally): boolean =>
  asked > 0 && ja >= enoughOf(asked) && ja > nee

/** The same rule, for who reads the page. */
export const ruleText =
  'Het knelpunt is pas opgelost als minstens twee mensen ja zeggen, en meer mensen ja dan nee. Konden we maar één iemand vragen, dan is één ja genoeg. Deels telt niet als ja en niet als nee. Kunnen we het aan niemand vragen, of zegt niemand iets? Dan staat het knelpunt weer open.'

/** With fewer than three who were asked, a number would say what one of them answered. */
export const mayTell = ({ asked }: Tally): boolean => asked >= 3

/** So many who say "toch niet opgelost" make it a matter for the moderators; it is never opened by itself. */
export const objectionsToLookAt = 3

export type Claim = { text: string; signpost: string | null; organisation: string | null }

/** A claim as everyone may read it, with what came of it. */
export type ShownClaim = Claim & {
  id: string
  organisationName: string | null
  claimedAt: Date
  askedUntil: Day
  outcome: SolutionOutcome | null
  settledAt: Date | null
  tally: Tally
}

/** What somebody is asked about a knelpunt they ran into, and what they said. */
export type Question = {
  claimId: string
  title: string
  slug: string
  state: BottleneckState
  text: string
  claimedAt: Date
  askedUntil: Day
  outcome: SolutionOutcome | null
  answer: SolutionAnswer | null
  objectedAt: Date | null
}

/** What somebody who was asked can still do with the question. */
export type QuestionStanding = 'open' | 'objectable' | 'over'

export function questionStanding(
  { outcome, askedUntil, state }: Pick<Question, 'outcome' | 'askedUntil' | 'state'>,
  today: Day,
): QuestionStanding {
  if (outcome === null) return state === 'opgelost_gemeld' && today <= askedUntil ? 'open' : 'over'
  return outcome === 'bevestigd' && state === 'opgelost' ? 'objectable' : 'over'
}

export const longestHelp = 2000

type Known = { signposts: ReadonlyMap<string, unknown>; organisations: readonly string[] }

const orNone = (typed: string) => (typed === '' ? null : typed)

const claimSchema = ({ signposts, organisations }: Known) =>
  z.object({
    toelichting: storableText('Vertel wat er hielp.')
      .min(10, 'Vertel iets meer: minstens 10 tekens.')
      .max(longestHelp, atMost(longestHelp)),
    wegwijzer: z
      .string()
      .refine((key) => key === '' || signposts.has(key), 'Kies een wegwijzer uit de lijst.')
      .transform(orNone),
    instantie: z
      .string()
      .refine((key) => key === '' || organisations.includes(key), 'Kies een instantie uit de lijst.')
      .transform(orNone),
  })

/** Parses what a moderator says that helped; all of it becomes public, so it is guarded. */
export function parseClaim(values: FormValues, known: Known): Parsed<Claim> {
  const result = claimSchema(known).safeParse({
    toelichting: one(values, 'toelichting'),
    wegwijzer: one(values, 'wegwijzer'),
    instantie: one(values, 'instantie'),
  })
  const errors: FieldError[] = result.success
    ? guardFaults({ toelichting: result.data.toelichting }, clearedIn(values))
    : fieldErrors(result.error)
  if (!result.success || errors.length > 0) return { errors }
  const { toelichting, wegwijzer, instantie } = result.data
  return { ok: { text: toelichting, signpost: wegwijzer, organisation: instantie } }
}
