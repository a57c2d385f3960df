import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { accountActor, endorsementSubject } from '../src/core/audit-event.ts'
import { type ContextDecision, mayJudge } from '../src/core/endorsement.ts'
import { objectionsToLookAt } from '../src/core/solution.ts'
import { appendEvent, bumpDataVersion, headOf } from './audit-events.ts'
import type { Database } from './client.ts'
import { type Stored, store } from './follow-ups.ts'
import { endorsements } from './schema/endorsements.ts'

type ObjectedBottleneck = { id: number; title: string; objections: number }

const lines = (db: Database) =>
  db.orm
    .select({
      id: endorsements.id,
      target: endorsements.target,
      context: sql<string>`coalesce(${endorsements.context}, '')`,
      contextState: endorsements.contextState,
      at: endorsements.at,
      title: sql<string | null>`case ${endorsements.target}
        when 'casus' then (select c.title from public_cases c where c.number = ${endorsements.targetId})
        else (select k.title from bottlenecks k where k.id = ${endorsements.targetId}) end`,
      slug: sql<
        string | null
      >`case ${endorsements.target} when 'casus' then cast(${endorsements.targetId} as text)
        else (select k.slug from bottlenecks k where k.id = ${endorsements.targetId}) end`,
    })
    .from(endorsements)

/** The lines that wait, the oldest first; those judged last; and what several people say is not solved. One round trip. */
export async function readReview(db: Database, limit: number) {
  const waiting = and(eq(endorsements.contextState, 'wacht'), isNull(endorsements.withdrawnAt))
  const [items, counted, judged, objected] = await db.orm.batch([
    lines(db).where(waiting).orderBy(asc(endorsements.at)).limit(limit),
    db.orm
      .select({ total: sql<number>`count(*)` })
      .from(endorsements)
      .where(waiting),
    lines(db)
      .where(inArray(endorsements.contextState, ['getoond', 'geweigerd']))
      .orderBy(desc(endorsements.at))
      .limit(limit),
    db.orm
      .select({
        id: sql<number>`k.id`,
        title: sql<string>`k.title`,
        objections: sql<number>`count(*)`,
      })
      .from(
        sql`bottlenecks k join solution_claims c on c.bottleneck_id = k.id and c.outcome = 'bevestigd'
          join solution_answers a on a.claim_id = c.id and a.objected_at is not null`,
      )
      .where(
        sql`k.state = 'opgelost' and c.settled_at = (select max(l.settled_at) from solution_claims l where l.bottleneck_id = k.id)`,
      )
      .groupBy(sql`k.id`)
      .having(sql`count(*) >= ${objectionsToLookAt}`)
      .limit(limit),
  ])
  return { items, total: counted[0]?.total ?? 0, judged, objected: objected as ObjectedBottleneck[] }
}

/** Shows a line or keeps it back; `over` when there is nothing (left) to decide. */
export async function judgeContext(
  db: Database,
  id: string,
  decision: ContextDecision,
  { accountId, now }: { accountId: string; now: Date },
): Promise<Stored | 'not-there' | 'over'> {
  const subject = endorsementSubject(id)
  // Read first: whatever changes after this makes the write lose.
  const head = await headOf(db, subject)
  const [row] = await db.orm
    .select({ state: endorsements.contextState })
    .from(endorsements)
    .where(eq(endorsements.id, id))
    .limit(1)
  if (!row) return 'not-there'
  if (!mayJudge(row.state, decision)) return 'over'
  const { statement } = await appendEvent(db, head, {
    subject,
    kind: 'wij_ook_beoordeeld',
    at: now,
    actor: accountActor(accountId),
    details: { besluit: decision },
  })
  return store(db, [
    statement,
    db.orm.update(endorsements).set({ contextState: decision }).where(eq(endorsements.id, id)),
    bumpDataVersion(db),
  ])
}
