import { asc, inArray, sql } from 'drizzle-orm'
import type { ReportKind, ReportState, Visibility } from '../src/core/report.ts'
import type { Database } from './client.ts'
import { reports } from './schema/reports.ts'

export type QueueItem = {
  id: string
  reference: string
  kind: ReportKind
  visibility: Visibility
  state: ReportState
  title: string
  region: string
  receivedAt: Date
}

const open: ReportState[] = ['ontvangen', 'in_behandeling', 'vraag_gesteld']

/** The meldingen that wait for a moderator, the oldest first, and how many there are in all. */
export async function readQueue(db: Database, limit: number): Promise<{ items: QueueItem[]; total: number }> {
  const [items, counted] = await db.orm.batch([
    db.orm
      .select({
        id: reports.id,
        reference: reports.reference,
        kind: reports.kind,
        visibility: reports.visibility,
        state: reports.state,
        title: reports.title,
        region: reports.region,
        receivedAt: reports.receivedAt,
      })
      .from(reports)
      .where(inArray(reports.state, open))
      .orderBy(asc(reports.receivedAt), asc(reports.id))
      .limit(limit),
    db.orm
      .select({ total: sql<number>`count(*)` })
      .from(reports)
      .where(inArray(reports.state, open)),
  ])
  return { items, total: counted[0]?.total ?? 0 }
}
