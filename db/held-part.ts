import type { SQL } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Shown } from '../src/core/held-data.ts'

/** One table as far as it is about a melding. */
export type HeldPart = {
  name: string
  table: SQLiteTable
  columns: Record<string, Shown>
  of: (report: SQL) => SQL | undefined
}

/** Every column must be named: one that is added to the table does not compile until somebody decided about it. */
export const part = <T extends SQLiteTable>(
  name: string,
  table: T,
  of: HeldPart['of'],
  columns: Record<keyof T['$inferSelect'] & string, Shown>,
): HeldPart => ({ name, table, columns, of })

export const secret = { left: 'geheim' } as const
export const ofSomebodyElse = { left: 'ander' } as const
export const by = { role: 'door' } as const
