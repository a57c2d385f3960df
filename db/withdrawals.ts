import { and, eq, sql } from 'drizzle-orm'
import { type AuditEvent, reportSubject } from '../src/core/audit-event.ts'
import type { ErasureGround } from '../src/core/erasure.ts'
import { bumpDataVersion } from './audit-events.ts'
import { unindexStatement } from './case-search.ts'
import { countStatements, uncountStatements } from './case-values.ts'
import type { Database, Statement } from './client.ts'
import { withoutContact, withoutSentMail } from './contacts.ts'
import { erasedReport, wordsGone } from './erased-words.ts'
import type { ReportRecord } from './reports.ts'
import { stepStatements } from './report-steps.ts'
import { solutionAnswers } from './schema/bottlenecks.ts'
import {
  caseBarriers,
  caseBoundaries,
  caseDomains,
  caseExamples,
  caseFacets,
  caseTags,
  publicCases,
} from './schema/cases.ts'
import { notices } from './schema/moderation.ts'
import { decisions, reportLabels, reports } from './schema/reports.ts'

type Whole = Pick<ReportRecord, 'report' | 'head'>

/** Takes a melding back at the wish of its reporter: only its number, its dates and its history stay. */
export const withdrawalStatements = (db: Database, record: Whole, now: Date): Promise<Statement[]> =>
  goneStatements(db, record, {
    event: { kind: 'melding_ingetrokken', actor: 'melder', details: { casus: record.report.caseNumber } },
    ground: null,
    now,
  })

type Going = {
  event: Pick<AuditEvent, 'kind' | 'actor' | 'details'>
  ground: ErasureGround | null
  now: Date
}

/** All that goes with a melding as a whole, published or not, for the batch of the step that ends it. */
export async function goneStatements(
  db: Database,
  { report, head }: Whole,
  { event, ground, now }: Going,
): Promise<Statement[]> {
  const subject = reportSubject(report.id)
  const { statements } = await stepStatements(
    db,
    { report, head },
    { ...event, at: now },
    {
      ...erasedReport(now),
      // A melding that was rejected stays so.
      state: report.state === 'afgewezen' ? 'afgewezen' : 'ingetrokken',
      erasureGround: ground,
    },
  )
  return [
    ...statements,
    ...wordsGone(db, report.id),
    db.orm.delete(reportLabels).where(eq(reportLabels.reportId, report.id)),
    // What a moderator explained may repeat what the reporter wrote.
    db.orm
      .update(decisions)
      .set({ explanation: '', signpost: null })
      .where(eq(decisions.reportId, report.id)),
    ...(report.caseNumber === null ? [] : tombstoneStatements(db, report.caseNumber, now)),
    ...(report.caseNumber === null ? [] : countsAfterWithdrawal(report.id, report.caseNumber)),
    db.orm.update(reports).set({ mergedInto: null }).where(eq(reports.mergedInto, report.id)),
    db.orm.delete(solutionAnswers).where(eq(solutionAnswers.asked, subject)),
    ...withoutContact(db, subject),
    withoutSentMail(db, subject, now),
  ]
}

// What pointed here is told by the meldingen behind it, which still do.
const countsAfterWithdrawal = (reportId: string, number: number): Statement[] => [
  ...uncountStatements(sql`select ${number}`),
  ...countStatements(
    sql`select number from public_cases where report_id in (select id from reports where merged_into = ${reportId})`,
  ),
]

const tombstoneStatements = (db: Database, number: number, now: Date): Statement[] => [
  db.orm
    .update(publicCases)
    .set({
      title: '',
      story: '',
      explanation: '',
      viaParty: null,
      organisationReply: null,
      signpost: null,
      refusedBy: null,
      refusalGround: null,
      temporarySince: null,
      role: '',
      region: '',
      withdrawnAt: now,
      updatedAt: now,
    })
    .where(and(eq(publicCases.number, number))),
  unindexStatement(db, number),
  ...[caseDomains, caseBarriers, caseBoundaries, caseFacets, caseTags, caseExamples].map((table) =>
    db.orm.delete(table).where(eq(table.caseNumber, number)),
  ),
  // What readers wrote about it may quote it.
  db.orm.update(notices).set({ message: '', reason: '' }).where(eq(notices.caseNumber, number)),
  // What pointed here stands on its own again.
  db.orm.update(publicCases).set({ mergedInto: null }).where(eq(publicCases.mergedInto, number)),
  bumpDataVersion(db),
]
