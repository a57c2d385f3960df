import { lte, sql } from 'drizzle-orm'
import type { Database } from './client.ts'
import { rateCounts } from './schema/rate-counts.ts'

type Counted = { key: string; most: number; expiresAt: Date }

/** Counts one more, and says whether that is within the most there may be. Beyond it the row is left alone. */
export async function countWithin(db: Database, { key, most, expiresAt }: Counted): Promise<boolean> {
  const counted = await db.orm
    .insert(rateCounts)
    .values({ key, count: 1, expiresAt })
    .onConflictDoUpdate({
      target: rateCounts.key,
      set: { count: sql`${rateCounts.count} + 1` },
      setWhere: sql`${rateCounts.count} < ${most}`,
    })
    .returning({ count: rateCounts.count })
  return counted.length > 0
}

/** Forgets the counters of days that have passed. */
export const forgetRateCounts = async (db: Database, now: Date): Promise<void> => {
  await db.orm.delete(rateCounts).where(lte(rateCounts.expiresAt, now))
}
