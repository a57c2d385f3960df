import { compareSchema, mostStepsBack } from '../src/core/schema-step.ts'
import { sql } from 'drizzle-orm'
import type { Database } from './client.ts'
import { knownSteps } from './schema-steps.ts'

/**
 * Whether the database answers and has every table that this version needs. A database that is one step ahead is fine:
 * that is how one goes back a version.
 */
export async function readiness(db: Database): Promise<'ready' | 'behind' | 'ahead' | 'unreachable'> {
  try {
    const rows = await db.orm
      .select({ step: sql<number>`created_at` })
      .from(sql`__drizzle_migrations`)
      .limit(1000)
    const schema = compareSchema(
      knownSteps,
      rows.map(({ step }) => step),
    )
    if (schema.is === 'older') return 'behind'
    return schema.is === 'newer' && schema.steps > mostStepsBack ? 'ahead' : 'ready'
  } catch (error) {
    return /no such table/.test(`${String(error)} ${error instanceof Error ? String(error.cause) : ''}`)
      ? 'behind'
      : 'unreachable'
  }
}
