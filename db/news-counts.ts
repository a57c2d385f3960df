import { inArray, sql } from 'drizzle-orm'
import type { Database, Statement } from './client.ts'
import { registryState } from './schema/audit-events.ts'

// Two numbers and nothing else: who came back cannot be told from them.
const keys = ['nieuws_verstuurd', 'nieuws_terug'] as const

export const countUp = (db: Database, key: (typeof keys)[number]): Statement =>
  db.orm
    .insert(registryState)
    .values({ key, value: 1 })
    .onConflictDoUpdate({ target: registryState.key, set: { value: sql`${registryState.value} + 1` } })

/** How many letters of news went out, and after how many the private page was opened within two weeks. */
export const newsCounts = (db: Database) =>
  db.orm
    .select({ key: registryState.key, value: registryState.value })
    .from(registryState)
    .where(inArray(registryState.key, [...keys]))
