import type { Client } from '@libsql/client'
import journal from './migrations/meta/_journal.json' with { type: 'json' }

/** The migrations of this program, by the moment at which each was made. */
export const knownSteps: readonly number[] = journal.entries.map(({ when }) => when)

/** Those that were run on a database, the oldest first; none on an empty one. */
export async function stepsRun(client: Pick<Client, 'execute'>): Promise<number[]> {
  const { rows } = await client.execute("select 1 from sqlite_master where name = '__drizzle_migrations'")
  if (rows.length === 0) return []
  const run = await client.execute('select created_at from __drizzle_migrations order by created_at')
  return run.rows.map((row) => Number(row['created_at']))
}
