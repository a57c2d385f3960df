import { isDay } from './day.ts'
import { type FormValues, one } from './form-values.ts'
import type { PromiseOutcome } from './official-response.ts'
import type { Parsed } from './submission.ts'
import type { Day } from './working-days.ts'

/** What a moderator can establish of a promise; `vervangen` only follows from a correction. */
export const settleableOutcomes = [
  'nagekomen',
  'niet_nagekomen',
  'verlengd',
] as const satisfies PromiseOutcome[]

export type PromiseSettlement =
  | { outcome: 'nagekomen' | 'niet_nagekomen' }
  /** Until when, and on which day the instantie said so. */
  | { outcome: 'verlengd'; until: Day; saidOn: Day }

/** Parses what a moderator established of a promise. Not kept can only be said when the day has passed. */
export function parseSettledPromise(
  values: FormValues,
  { today, promisedOn, answeredOn }: { today: Day; promisedOn: Day; answeredOn: Day },
): Parsed<PromiseSettlement> {
  const outcome = settleableOutcomes.find((known) => known === one(values, 'uitkomst'))
  const refuse = (field: string, message: string) => ({ errors: [{ field, message }] })
  if (outcome === undefined) return refuse('uitkomst', 'Kies wat er van de toezegging kwam.')
  if (outcome === 'niet_nagekomen' && promisedOn >= today)
    return refuse(
      'uitkomst',
      'De dag is nog niet voorbij. De instantie kan de toezegging nog nakomen. Kies dit pas daarna.',
    )
  if (outcome !== 'verlengd') return { ok: { outcome } }
  const until = one(values, 'tot').trim()
  const saidOn = one(values, 'gezegdOp').trim()
  const errors = [
    ...(isDay(until) && until > promisedOn
      ? []
      : [{ field: 'tot', message: 'Vul een dag in die later is dan de eerste.' }]),
    ...(isDay(saidOn) && saidOn <= today && saidOn >= answeredOn
      ? []
      : [{ field: 'gezegdOp', message: 'Vul de dag in waarop de instantie dit zei. Die is al geweest.' }]),
  ]
  return errors.length > 0 ? { errors } : { ok: { outcome, until, saidOn } }
}
