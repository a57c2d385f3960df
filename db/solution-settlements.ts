import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm'
import { isConfirmed, mayTell, type Tally } from '../src/core/solution.ts'
import type { Day } from '../src/core/working-days.ts'
import { type BottleneckRecord, bottleneckStep } from './bottleneck-steps.ts'
import { bumpDataVersion } from './audit-events.ts'
import type { Database } from './client.ts'
import { type Stored, store } from './follow-ups.ts'
import { solutionAnswers, solutionClaims } from './schema/bottlenecks.ts'

export type OpenClaim = { id: string; bottleneckId: number; claimedFrom: 'open' | 'heropend'; tally: Tally }

const counted = (answer: string) => sql<number>`coalesce(sum(${solutionAnswers.answer} = ${answer}), 0)`

/** The claims whose last day is over, with what was said, the oldest first. */
export async function claimsToSettle(db: Database, today: Day, limit: number): Promise<OpenClaim[]> {
  const rows = await db.orm
    .select({
      id: solutionClaims.id,
      bottleneckId: solutionClaims.bottleneckId,
      claimedFrom: solutionClaims.claimedFrom,
      asked: sql<number>`count(${solutionAnswers.asked})`,
      ja: counted('ja'),
      deels: counted('deels'),
      nee: counted('nee'),
    })
    .from(solutionClaims)
    .leftJoin(solutionAnswers, eq(solutionAnswers.claimId, solutionClaims.id))
    .where(and(isNull(solutionClaims.outcome), lt(solutionClaims.askedUntil, today)))
    .groupBy(solutionClaims.id)
    .orderBy(asc(solutionClaims.askedUntil), asc(solutionClaims.id))
    .limit(limit)
  return rows.map(({ asked, ja, deels, nee, ...claim }) => ({ ...claim, tally: { asked, ja, deels, nee } }))
}

/** Writes what the answers say: solved, or back to what it was. */
export async function settleClaim(
  db: Database,
  record: BottleneckRecord,
  { id, claimedFrom, tally }: OpenClaim,
  now: Date,
): Promise<Stored> {
  const settled = (outcome: 'bevestigd' | 'niet_bevestigd' | 'ingetrokken') =>
    // Only as long as nobody was first: the answer of another node stands.
    db.orm
      .update(solutionClaims)
      .set({ outcome, settledAt: now })
      .where(and(eq(solutionClaims.id, id), isNull(solutionClaims.outcome)))
  // Somebody opened the knelpunt meanwhile: there is nothing left to confirm.
  if (record.bottleneck.state !== 'opgelost_gemeld')
    return store(db, [settled('ingetrokken'), bumpDataVersion(db)])
  const confirmed = isConfirmed(tally)
  const event = {
    kind: confirmed ? ('oplossing_bevestigd' as const) : ('oplossing_niet_bevestigd' as const),
    details: { oplossing: id, ...(mayTell(tally) ? tallied(tally) : {}) },
  }
  const { statements } = await bottleneckStep(
    db,
    record,
    [event],
    { actor: 'systeem', now },
    { state: confirmed ? 'opgelost' : claimedFrom },
  )
  return store(db, [...statements, settled(confirmed ? 'bevestigd' : 'niet_bevestigd')])
}

const tallied = ({ asked, ja, deels, nee }: Tally) => ({ gevraagd: asked, ja, deels, nee })
