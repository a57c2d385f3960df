import { and, eq } from 'drizzle-orm'
import { accountActor } from '../src/core/audit-event.ts'
import { type BottleneckRecord, bottleneckStep } from './bottleneck-steps.ts'
import { type Database, isTaken } from './client.ts'
import { type Stored, store } from './follow-ups.ts'
import { bottleneckCases, bottlenecks } from './schema/bottlenecks.ts'

type By = { accountId: string; now: Date }

/** The knelpunt of a casus, with its address; null when there is none yet. For a batch. */
export const bottleneckOfCaseQuery = (db: Database, number: number) =>
  db.orm
    .select({
      slug: bottlenecks.slug,
      title: bottlenecks.title,
      state: bottlenecks.state,
    })
    .from(bottleneckCases)
    .innerJoin(bottlenecks, eq(bottlenecks.id, bottleneckCases.bottleneckId))
    .where(eq(bottleneckCases.caseNumber, number))
    .limit(1)

/** Puts cases in a knelpunt, each with an event of its own, so that it can be read and undone. */
export async function addCases(
  db: Database,
  record: BottleneckRecord,
  numbers: readonly number[],
  { accountId, now }: By,
): Promise<Stored | 'bundled'> {
  const events = numbers.map((casus) => ({ kind: 'casus_gebundeld', details: { casus } }) as const)
  const { statements } = await bottleneckStep(db, record, events, { actor: accountActor(accountId), now })
  const rows = numbers.map((caseNumber) => ({
    caseNumber,
    bottleneckId: record.bottleneck.id,
    addedAt: now,
  }))
  try {
    return await store(db, [db.orm.insert(bottleneckCases).values(rows), ...statements])
  } catch (error) {
    if (isTaken(error, 'bottleneck_cases.')) return 'bundled'
    throw error
  }
}

/** Takes a casus out again; it stays what it was, and can go back in. */
export async function removeCase(
  db: Database,
  record: BottleneckRecord,
  caseNumber: number,
  { accountId, now }: By,
): Promise<Stored> {
  const event = { kind: 'casus_ontbundeld', details: { casus: caseNumber } } as const
  const { statements } = await bottleneckStep(db, record, [event], { actor: accountActor(accountId), now })
  return store(db, [
    ...statements,
    db.orm
      .delete(bottleneckCases)
      .where(
        and(
          eq(bottleneckCases.caseNumber, caseNumber),
          eq(bottleneckCases.bottleneckId, record.bottleneck.id),
        ),
      ),
  ])
}
