import { sql } from 'drizzle-orm'
import type { Database } from './client.ts'
import { registryState } from './schema/audit-events.ts'

/** Whether the database answers and has our tables. */
export async function isAlive(db: Database): Promise<boolean> {
  try {
    await db.orm
      .select({ one: sql`1` })
      .from(registryState)
      .limit(1)
    return true
  } catch {
    return false
  }
}
