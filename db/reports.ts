import { desc, eq, inArray, sql } from 'drizzle-orm'
import type { AuditEvent } from '../src/core/audit-event.ts'
import { reportSubject } from '../src/core/audit-event.ts'
import type { Outcome } from '../src/core/decision.ts'
import type { Label } from '../src/core/label.ts'
import { detailFacets, facetsFrom, type Report, type ReportDetails } from '../src/core/report.ts'
import { appendEvent, type Head } from './audit-events.ts'
import type { Database, Statement } from './client.ts'
import { auditEvents } from './schema/audit-events.ts'
import { publicCases } from './schema/cases.ts'
import { decisions, reportFacets, reportLabels, reports } from './schema/reports.ts'

/** All that is known of one melding, and where its history stands. */
export type ReportRecord = {
  report: Report
  labels: Label[]
  decision: { outcome: Outcome; explanation: string; signpost: string | null; decidedAt: Date } | null
  head: Head
}

type Key = { id: string } | { linkHash: string } | { submissionKey: string }

const where = (key: Key) => {
  if ('id' in key) return eq(reports.id, key.id)
  return 'linkHash' in key ? eq(reports.linkHash, key.linkHash) : eq(reports.submissionKey, key.submissionKey)
}

/** Reads one melding in one round trip. */
export async function findReport(
  db: Database,
  key: Key,
): Promise<(ReportRecord & { submissionMac: string }) | null> {
  const [rows, facets, labels, ruled, heads] = await db.orm.batch(reportQueries(db, key))
  const [row] = rows
  const [head] = heads
  if (!row || !head) return null
  return {
    report: toReport(row.report, row.caseNumber, labels, facets),
    labels,
    decision: ruled[0] ?? null,
    head,
    submissionMac: row.report.submissionMac,
  }
}

function reportQueries(db: Database, key: Key) {
  const id = db.orm.select({ id: reports.id }).from(reports).where(where(key))
  return [
    db.orm
      .select({ report: reports, caseNumber: publicCases.number })
      .from(reports)
      .leftJoin(publicCases, eq(publicCases.reportId, reports.id))
      .where(where(key))
      .limit(1),
    db.orm.select().from(reportFacets).where(inArray(reportFacets.reportId, id)).limit(200),
    db.orm
      .select()
      .from(reportLabels)
      .where(inArray(reportLabels.reportId, id))
      .orderBy(reportLabels.rank)
      .limit(60),
    db.orm
      .select()
      .from(decisions)
      .where(inArray(decisions.reportId, id))
      .orderBy(desc(decisions.seq))
      .limit(1),
    db.orm
      .select({ seq: auditEvents.seq, mac: auditEvents.mac })
      .from(auditEvents)
      .where(eq(auditEvents.subject, sql`'melding:' || (${id})`))
      .orderBy(desc(auditEvents.seq))
      .limit(1),
  ] as const
}

function toReport(
  row: typeof reports.$inferSelect,
  caseNumber: number | null,
  labels: Label[],
  facets: (typeof reportFacets.$inferSelect)[],
): Report {
  const chosen = (axis: Label['axis']) =>
    labels.filter((label) => label.source === 'reporter' && label.axis === axis).map((label) => label.key)
  return {
    ...row,
    domains: chosen('domain'),
    barriers: chosen('barrier'),
    facets: facetsFrom((facet) => facets.filter((f) => f.facet === facet).map((f) => f.key)),
    caseNumber,
  }
}

export const labelStatements = (
  db: Database,
  reportId: string,
  labels: Label[],
  taxonomyVersion: string,
): Statement[] =>
  labels.length === 0
    ? []
    : [db.orm.insert(reportLabels).values(labels.map((label) => ({ ...label, reportId, taxonomyVersion })))]

export const facetStatements = (db: Database, reportId: string, details: ReportDetails): Statement[] => {
  const rows = detailFacets.flatMap((facet) => details.facets[facet].map((key) => ({ reportId, facet, key })))
  return [
    db.orm.delete(reportFacets).where(eq(reportFacets.reportId, reportId)),
    ...(rows.length > 0 ? [db.orm.insert(reportFacets).values(rows)] : []),
  ]
}

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
  >
>

/** The statements of one step in the life of a melding: its event (which is also the lock) and what it changes. */
export async function stepStatements(
  db: Database,
  { report, head }: Pick<ReportRecord, 'report' | 'head'>,
  event: Pick<AuditEvent, 'kind' | 'at' | 'actor' | 'details'>,
  change: ReportChange,
): Promise<{ statements: Statement[]; head: Head }> {
  const appended = await appendEvent(db, head, { ...event, subject: reportSubject(report.id) })
  return {
    head: appended.head,
    statements: [
      appended.statement,
      db.orm
        .update(reports)
        .set({ ...change, version: appended.head.seq, updatedAt: event.at })
        .where(eq(reports.id, report.id)),
    ],
  }
}
