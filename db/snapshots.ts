import { and, asc, desc, eq, gt, lt, not } from 'drizzle-orm'
import type { Quarter, Snapshot } from '../src/core/snapshot.ts'
import { visible } from './visible-cases.ts'
import type { Database } from './client.ts'
import { publicCases } from './schema/cases.ts'
import { snapshots } from './schema/snapshots.ts'

// Ten years.
const most = 40

/** All snapshots, the newest first. */
export const listSnapshots = (db: Database): Promise<Snapshot[]> =>
  db.orm.select().from(snapshots).orderBy(desc(snapshots.quarter)).limit(most)

export async function findSnapshot(db: Database, quarter: Quarter): Promise<Snapshot | null> {
  const [found] = await db.orm.select().from(snapshots).where(eq(snapshots.quarter, quarter))
  return found ?? null
}

export async function storeSnapshot(db: Database, snapshot: Snapshot): Promise<void> {
  await db.orm.insert(snapshots).values(snapshot)
}

export async function reviseSnapshot(db: Database, { quarter, ...changes }: Snapshot): Promise<void> {
  await db.orm.update(snapshots).set(changes).where(eq(snapshots.quarter, quarter))
}

/** Whether anything real was published before this moment: examples are not worth a snapshot. */
export async function hasPublished(db: Database, before: Date): Promise<boolean> {
  const [found] = await db.orm
    .select({ number: publicCases.number })
    .from(publicCases)
    .where(and(visible, not(publicCases.demo), lt(publicCases.publishedAt, before)))
    .orderBy(asc(publicCases.number))
    .limit(1)
  return found !== undefined
}

/** A casus whose public form changed: it is gone, or its words are other ones. */
export type Change = { number: number; gone: boolean; updatedAt: Date }

/** What was withdrawn, hidden or put right since a moment, of what was published before another one. */
export async function changesSince(
  db: Database,
  since: Date,
  publishedBefore: Date,
  atMost: number,
): Promise<Change[]> {
  const rows = await db.orm
    .select({
      number: publicCases.number,
      withdrawnAt: publicCases.withdrawnAt,
      hiddenAt: publicCases.hiddenAt,
      updatedAt: publicCases.updatedAt,
    })
    .from(publicCases)
    .where(
      and(
        not(publicCases.demo),
        gt(publicCases.updatedAt, since),
        lt(publicCases.publishedAt, publishedBefore),
      ),
    )
    .orderBy(asc(publicCases.updatedAt), asc(publicCases.number))
    .limit(atMost)
  return rows.map(({ number, updatedAt, withdrawnAt, hiddenAt }) => ({
    number,
    updatedAt,
    gone: withdrawnAt !== null || hiddenAt !== null,
  }))
}
