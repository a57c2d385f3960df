import { and, desc, eq, sql } from 'drizzle-orm'
import type { Question, SolutionAnswer } from '../src/core/solution.ts'
import type { Day } from '../src/core/working-days.ts'
import type { Database } from './client.ts'
import { bottlenecks, solutionAnswers, solutionClaims } from './schema/bottlenecks.ts'

/** The last time that one melding or "wij ook" was asked; null when it never was. One round trip. */
export async function findQuestion(db: Database, asked: string): Promise<Question | null> {
  const [question] = await questionQuery(db, asked)
  return question ?? null
}

export const questionQuery = (db: Database, asked: string) =>
  db.orm
    .select({
      claimId: solutionClaims.id,
      title: bottlenecks.title,
      slug: bottlenecks.slug,
      state: bottlenecks.state,
      text: solutionClaims.text,
      claimedAt: solutionClaims.claimedAt,
      askedUntil: solutionClaims.askedUntil,
      outcome: solutionClaims.outcome,
      answer: solutionAnswers.answer,
      objectedAt: solutionAnswers.objectedAt,
    })
    .from(solutionAnswers)
    .innerJoin(solutionClaims, eq(solutionClaims.id, solutionAnswers.claimId))
    .innerJoin(bottlenecks, eq(bottlenecks.id, solutionClaims.bottleneckId))
    .where(eq(solutionAnswers.asked, asked))
    .orderBy(desc(solutionClaims.claimedAt))
    .limit(1)

type Answering = { claimId: string; asked: string; now: Date }

const own = ({ claimId, asked }: Answering) =>
  and(eq(solutionAnswers.claimId, claimId), eq(solutionAnswers.asked, asked))

/** Stores an answer as long as the claim is open: what counts was said before it was settled. */
export async function storeAnswer(
  db: Database,
  whose: Answering,
  answer: SolutionAnswer,
  today: Day,
): Promise<void> {
  await db.orm
    .update(solutionAnswers)
    .set({ answer, answeredAt: whose.now })
    .where(
      and(
        own(whose),
        sql`exists (select 1 from solution_claims c where c.id = ${whose.claimId} and c.outcome is null and c.asked_until >= ${today})`,
      ),
    )
}

/** Somebody says, after it was confirmed, that it is not solved after all; or that it is, by taking that back. */
export async function storeObjection(db: Database, whose: Answering, objects: boolean): Promise<void> {
  await db.orm
    .update(solutionAnswers)
    .set({ objectedAt: objects ? whose.now : null })
    .where(
      and(
        own(whose),
        sql`exists (select 1 from solution_claims c where c.id = ${whose.claimId} and c.outcome = 'bevestigd')`,
      ),
    )
}
