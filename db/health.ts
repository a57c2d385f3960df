import { sql } from 'drizzle-orm'
import type { Database } from './client.ts'
import journal from './migrations/meta/_journal.json' with { type: 'json' }

const newest = Math.max(...journal.entries.map(({ when }) => when))

/**
 * Whether the database answers and has every table that this version needs. A database that is ahead is fine: that is
 * how one goes back a version.
 */
export async function readiness(db: Database): Promise<'ready' | 'behind' | 'unreachable'> {
  try {
    const [row] = await db.orm
      .select({ migrated: sql<number | null>`max(created_at)` })
      .from(sql`__drizzle_migrations`)
      .limit(1)
    return (row?.migrated ?? 0) >= newest ? 'ready' : 'behind'
  } catch (error) {
    return /no such table/.test(`${String(error)} ${error instanceof Error ? String(error.cause) : ''}`)
      ? 'behind'
      : 'unreachable'
  }
}
