import { desc } from 'drizzle-orm'
import { demoSubject } from '../../src/core/audit-event.ts'
import { appendEvent, headOf } from '../audit-events.ts'
import type { Database, Statement } from '../client.ts'
import { auditHeads } from '../schema/audit-events.ts'

/**
 * The signed event that says that the fictional cases came or went. Days of theirs that were sealed by then are not
 * held against the database: only who has the key can say so.
 */
export async function demoEvent(
  db: Database,
  kind: 'demo_geladen' | 'demo_gewist',
  count: number,
  at: Date,
): Promise<{ statement: Statement }> {
  const [last] = await db.orm
    .select({ day: auditHeads.day })
    .from(auditHeads)
    .orderBy(desc(auditHeads.day))
    .limit(1)
  return appendEvent(db, await headOf(db, demoSubject), {
    subject: demoSubject,
    kind,
    at,
    actor: 'systeem',
    details: { meldingen: count, verzegeldTot: last?.day.slice(0, 10) ?? '' },
  })
}
