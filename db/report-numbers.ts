import { eq } from 'drizzle-orm'
import type { SoughtNumber } from '../src/core/reference-number.ts'
import type { Database } from './client.ts'
import { publicCases } from './schema/cases.ts'
import { reports } from './schema/reports.ts'

/** The id of the melding with this number, whatever became of it. One round trip. */
export async function findReportId(db: Database, sought: SoughtNumber): Promise<string | null> {
  const [found] =
    'reference' in sought
      ? await db.orm
          .select({ id: reports.id })
          .from(reports)
          .where(eq(reports.reference, sought.reference))
          .limit(1)
      : await db.orm
          .select({ id: publicCases.reportId })
          .from(publicCases)
          .where(eq(publicCases.number, sought.caseNumber))
          .limit(1)
  return found?.id ?? null
}
