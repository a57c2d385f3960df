import { and, eq, gt, lte, or, sql } from 'drizzle-orm'
import type { Database } from './client.ts'
import { jobLeases } from './schema/jobs.ts'

export type Lease = { job: string; holder: string; now: Date; until: Date }

/** No lease lasts so long: one that does was taken by a clock that was ahead, and would hold the job up until then. */
const impossiblyLong = 60 * 60_000

/** Takes the lease of a job, if nobody holds it: of two nodes that try at once, one gets it. */
export async function takeLease(db: Database, { job, holder, now, until }: Lease): Promise<boolean> {
  const taken = await db.orm
    .insert(jobLeases)
    .values({ job, holder, leasedUntil: until })
    .onConflictDoUpdate({
      target: jobLeases.job,
      set: { holder, leasedUntil: until },
      setWhere: or(
        lte(jobLeases.leasedUntil, now),
        gt(jobLeases.leasedUntil, new Date(until.getTime() + impossiblyLong)),
      ),
    })
    .returning({ holder: jobLeases.holder })
  return taken[0]?.holder === holder
}

/**
 * When each job was last tried, in milliseconds: its lease ends when it ends, or some minutes after it failed, also when
 * nothing could be noted of that. One that fails time after time does not go before the others.
 */
export async function lastTried(db: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await db.orm
    .select({ job: jobLeases.job, leasedUntil: jobLeases.leasedUntil })
    .from(jobLeases)
    .limit(100)
  return new Map(rows.map(({ job, leasedUntil }) => [job, leasedUntil.getTime()]))
}

/** Gives the lease back, so that the next tick need not wait for it to run out. */
export const finishJob = async (db: Database, job: string, holder: string, now: Date): Promise<void> => {
  await db.orm
    .update(jobLeases)
    .set({ leasedUntil: now, finishedAt: now, failures: 0, fault: null })
    .where(and(eq(jobLeases.job, job), eq(jobLeases.holder, holder)))
}

/** Notes that a job failed. Its lease runs out by itself, so that it is not tried again at once. */
export const failJob = async (
  db: Database,
  { job, holder, now, fault }: { job: string; holder: string; now: Date; fault: string },
): Promise<void> => {
  await db.orm
    .update(jobLeases)
    .set({ failedAt: now, failures: sql`${jobLeases.failures} + 1`, fault })
    .where(and(eq(jobLeases.job, job), eq(jobLeases.holder, holder)))
}
