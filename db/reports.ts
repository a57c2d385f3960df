import { asc, desc, eq, inArray, sql } from 'drizzle-orm'

import type { Approval } from '../src/core/approval.ts'
import { type Outcome, restoredDecision } from '../src/core/decision.ts'
import type { Label } from '../src/core/label.ts'
import type { Message } from '../src/core/message.ts'
import { detailFacets, facetsFrom, type Report, type ReportDetails } from '../src/core/report.ts'
import type { Head } from './audit-events.ts'
import type { Database, Statement } from './client.ts'
import { auditEvents } from './schema/audit-events.ts'
import { publicCases } from './schema/cases.ts'
import { approvals, reportMessages } from './schema/moderation.ts'
import { decisions, reportFacets, reportLabels, reports } from './schema/reports.ts'

/** All that is known of one melding, and where its history stands. */
export type ReportRecord = {
  report: Report
  labels: Label[]
  decision: { outcome: Outcome; explanation: string; signpost: string | null; decidedAt: Date } | null
  head: Head
  /** Questions and answers, the oldest first. */
  messages: Message[]
  /** The last edited text the reporter was asked about. */
  approval: Approval | null
}

/** What tells a resent form from another one, and whether its link was renewed since. */
type StoredSecrets = { submissionMac: string; linkHash: string }

type Key = { id: string } | { linkHash: string } | { submissionKey: string }

const where = (key: Key) => {
  if ('id' in key) return eq(reports.id, key.id)
  return 'linkHash' in key ? eq(reports.linkHash, key.linkHash) : eq(reports.submissionKey, key.submissionKey)
}

/** Reads one melding in one round trip. */
export async function findReport(db: Database, key: Key): Promise<(ReportRecord & StoredSecrets) | null> {
  const [rows, ...parts] = await db.orm.batch(reportQueries(db, key))
  return recordFrom(rows[0], parts)
}

type Answers<T extends readonly unknown[]> = { [K in keyof T]: Awaited<T[K]> }
type Rows = Answers<ReturnType<typeof reportQueries>>
type Parts = Rows extends readonly [unknown, ...infer Rest] ? Readonly<Rest> : never

/** Puts the rows of `reportQueries` together; null when there is no such melding. */
export function recordFrom(
  row: Rows[0][number] | undefined,
  [facets, labels, ruled, heads, messages, asked]: Parts,
): (ReportRecord & StoredSecrets) | null {
  const [[head], [approval]] = [heads, asked]
  if (!row || !head) return null
  return {
    report: toReport(row, labels, facets),
    labels,
    decision: ruled[0] ?? null,
    head,
    messages,
    approval: approval ? { ...approval, decision: restoredDecision(approval.decision) } : null,
    submissionMac: row.report.submissionMac,
    linkHash: row.report.linkHash,
  }
}

// The casus of the melding this one was merged into, for the reporter's own page.
const twinCase = sql<
  number | null
>`(select twin.number from public_cases twin where twin.report_id = ${reports.mergedInto})`

/** All that is kept of one melding, as queries for one batch. */
export function reportQueries(db: Database, key: Key) {
  const id = db.orm.select({ id: reports.id }).from(reports).where(where(key))
  return [
    db.orm
      .select({ report: reports, caseNumber: publicCases.number, twin: twinCase })
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
    db.orm
      .select()
      .from(reportMessages)
      .where(inArray(reportMessages.reportId, id))
      .orderBy(asc(reportMessages.seq))
      .limit(100),
    db.orm
      .select()
      .from(approvals)
      .where(inArray(approvals.reportId, id))
      .orderBy(desc(approvals.seq))
      .limit(1),
  ] as const
}

function toReport(
  { report, caseNumber, twin }: Rows[0][number],
  labels: Label[],
  facets: (typeof reportFacets.$inferSelect)[],
): Report {
  const chosen = (axis: Label['axis']) =>
    labels.filter((label) => label.source === 'reporter' && label.axis === axis).map((label) => label.key)
  return {
    ...report,
    mergedIntoCase: twin,
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
