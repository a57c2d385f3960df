import { and, eq, isNull } from 'drizzle-orm'
import { type AuditEvent, reportSubject } from '../src/core/audit-event.ts'
import type { Report } from '../src/core/report.ts'
import { appendEvent, type Head } from './audit-events.ts'
import type { Database, Statement } from './client.ts'
import { approvals } from './schema/moderation.ts'
import { reports } from './schema/reports.ts'

/** The fields of the melding itself that a step may change. */
export type ReportChange = Partial<
  Pick<
    typeof reports.$inferInsert,
    | 'state'
    | 'title'
    | 'story'
    | 'role'
    | 'region'
    | 'visibility'
    | 'refusedBy'
    | 'refusalGround'
    | 'viaParty'
    | 'tried'
    | 'temporarySince'
    | 'publicTitle'
    | 'publicStory'
    | 'silenceIsYes'
    | 'firstLookAt'
    | 'mergedInto'
    | 'textErasedAt'
    | 'erasureGround'
    | 'submissionMac'
  >
>

/** The statements of one step in the life of a melding: its event (which is also the lock) and what it changes. */
export async function stepStatements(
  db: Database,
  { report, head }: { report: Pick<Report, 'id' | 'firstLookAt'>; head: Head },
  event: Pick<AuditEvent, 'kind' | 'at' | 'actor' | 'details'>,
  change: ReportChange,
): Promise<{ statements: Statement[]; head: Head }> {
  const appended = await appendEvent(db, head, { ...event, subject: reportSubject(report.id) })
  return {
    head: appended.head,
    statements: [
      appended.statement,
      // The reporter was asked about a melding as it stood then: with any other step that question lapses.
      db.orm
        .update(approvals)
        .set({ answer: 'vervallen', answeredAt: event.at })
        .where(and(eq(approvals.reportId, report.id), isNull(approvals.answer))),
      db.orm
        .update(reports)
        .set({
          ...change,
          version: appended.head.seq,
          updatedAt: event.at,
          // Anything a moderator does is a look; only the first counts.
          ...(event.actor === 'melder' || report.firstLookAt ? {} : { firstLookAt: event.at }),
        })
        .where(eq(reports.id, report.id)),
    ],
  }
}
