import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Finding } from '../src/core/verification.ts'
import type { Database } from './client.ts'
import { loopHistories, loopOrphans } from './lost-loop-rows.ts'
import { auditEvents } from './schema/audit-events.ts'
import { publicCases } from './schema/cases.ts'
import { reports } from './schema/reports.ts'

/** More would not help anybody: the first ones say where to look. */
const most = 200

const subject = sql<string>`'melding:' || ${reports.id}`
const lastSeq = sql<number>`coalesce((select max(${auditEvents.seq}) from ${auditEvents} where ${auditEvents.subject} = 'melding:' || ${reports.id}), 0)`

/**
 * Whether meldingen, casussen, knelpunten, instanties, each "wij ook" and their histories still belong together. This also finds an event that was taken
 * off the tail today, before the day is sealed.
 */
export async function findLostRows(db: Database): Promise<Finding[]> {
  const [shortened, orphans, unpublished, loop, loopGone] = await db.orm.batch([
    db.orm.select({ subject, seq: lastSeq }).from(reports).where(ne(reports.version, lastSeq)).limit(most),
    db.orm
      .select({ subject: auditEvents.subject })
      .from(auditEvents)
      .leftJoin(reports, eq(reports.id, sql`substr(${auditEvents.subject}, 9)`))
      .where(and(eq(auditEvents.seq, 1), sql`${auditEvents.subject} like 'melding:%'`, isNull(reports.id)))
      .limit(most),
    db.orm
      .select({ subject })
      .from(reports)
      .leftJoin(publicCases, eq(publicCases.reportId, reports.id))
      .where(
        and(
          eq(reports.state, 'gepubliceerd'),
          eq(reports.visibility, 'openbaar'),
          isNull(publicCases.number),
        ),
      )
      .limit(most),
    loopHistories(db, most),
    loopOrphans(db, most),
  ])
  return [
    ...[...shortened, ...loop].map((row): Finding =>
      row.seq === 0
        ? { fault: 'history-gone', subject: row.subject }
        : { fault: 'version', subject: row.subject, seq: row.seq },
    ),
    ...[...orphans, ...unpublished, ...loopGone].map((row): Finding => ({
      fault: 'rows-gone',
      subject: row.subject,
    })),
  ]
}
