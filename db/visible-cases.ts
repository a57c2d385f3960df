import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Database } from './client.ts'
import { publicCases } from './schema/cases.ts'

/** What the public sees and counts: not withdrawn, not hidden for now, not merged into another casus. */
export const visible = and(
  isNull(publicCases.withdrawnAt),
  isNull(publicCases.hiddenAt),
  isNull(publicCases.mergedInto),
)

/** Within a statement on `public_cases`, by the name it has there: not its reporter took it back, it was erased. */
export const erasedOf = (alias: string) =>
  sql.raw(
    `exists (select 1 from reports gone where gone.id = ${alias}.report_id and gone.erasure_ground is not null)`,
  )

/** This casus, when it was erased. */
export const erasedQuery = (db: Database, number: number) =>
  db.orm
    .select({ number: publicCases.number })
    .from(publicCases)
    .where(and(eq(publicCases.number, number), erasedOf('public_cases')))
