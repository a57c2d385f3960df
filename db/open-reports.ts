import { and, desc, eq, inArray, isNull, ne } from 'drizzle-orm'
import { reportStates, isOpen } from '../src/core/report.ts'
import type { Database } from './client.ts'
import { reports } from './schema/reports.ts'

export type OpenReport = { id: string; reference: string; title: string; story: string }

/** More than this does not wait at once; beyond it the newest count. */
const most = 300

/** The texts of what waits for a moderator, but one and without those that only count; one round trip. */
export const openReports = (db: Database, except: string): Promise<OpenReport[]> =>
  db.orm
    .select({ id: reports.id, reference: reports.reference, title: reports.title, story: reports.story })
    .from(reports)
    .where(
      and(
        inArray(reports.state, reportStates.filter(isOpen)),
        isNull(reports.mergedInto),
        eq(reports.visibility, 'openbaar'),
        ne(reports.id, except),
      ),
    )
    .orderBy(desc(reports.receivedAt))
    .limit(most)
