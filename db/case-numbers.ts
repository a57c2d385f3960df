import { eq, sql } from 'drizzle-orm'
import type { Database, Statement } from './client.ts'
import { registryState } from './schema/audit-events.ts'
import { publicCases } from './schema/cases.ts'

const key = 'last_case_number'

const highest = sql`(select coalesce(max(${publicCases.number}), 0) from ${publicCases})`
const remembered = sql`coalesce((select ${registryState.value} from ${registryState} where ${eq(registryState.key, key)}), 0)`
const last = sql<number>`max(${highest}, ${remembered})`

/** The next free number, and never one that was used before; to be used inside the writing transaction. */
export const nextCaseNumber = sql<number>`(select ${last} + 1)`

/** For when cases are deleted: their numbers stay used. */
export const rememberNumbers = (db: Database): Statement =>
  db.orm
    .insert(registryState)
    .values({ key, value: highest })
    .onConflictDoUpdate({
      target: registryState.key,
      set: { value: sql`max(${registryState.value}, excluded.value)` },
    })

export async function lastCaseNumber(db: Database): Promise<number> {
  const found = await db.orm.get<{ number: number }>(sql`select ${last} as number`)
  return found.number
}
