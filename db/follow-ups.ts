import { and, eq, inArray, not, or, type SQL, sql } from 'drizzle-orm'
import { reportSubject } from '../src/core/audit-event.ts'
import type { Classification, Suggestion } from '../src/core/classifier.ts'
import { type Axis, chosenLabels, type Named, suggestedLabels } from '../src/core/label.ts'
import type { ReportDetails, ReportSubmission } from '../src/core/report.ts'
import { unindexStatement } from './case-search.ts'
import { countStatements, uncountStatements } from './case-values.ts'
import { withoutContact } from './contacts.ts'
import { bumpDataVersion, lostRace } from './audit-events.ts'
import { type Database, type Statement, write } from './client.ts'
import { facetStatements, labelStatements, type ReportRecord } from './reports.ts'
import { stepStatements } from './report-steps.ts'
import { solutionAnswers } from './schema/bottlenecks.ts'
import {
  caseBarriers,
  caseBoundaries,
  caseDomains,
  caseFacets,
  caseExamples,
  caseTags,
  publicCases,
} from './schema/cases.ts'
import { approvals, notices, reportMessages, reportNotes } from './schema/moderation.ts'
import { decisions, reportFacets, reportLabels, reports } from './schema/reports.ts'

export type Stored = 'stored' | 'lost-race'

/** Writes all or nothing; `lost-race` when somebody else changed the same melding first. */
export async function store(db: Database, statements: Statement[]): Promise<Stored> {
  try {
    await write(db, statements)
    return 'stored'
  } catch (error) {
    if (lostRace(error)) return 'lost-race'
    throw error
  }
}

/** Replaces what the reporter wrote, as long as no moderator has taken it up. */
export async function correctReport(
  db: Database,
  record: ReportRecord,
  input: { submission: ReportSubmission; suggested: Classification; taxonomyVersion: string; now: Date },
): Promise<Stored> {
  const { domains, barriers, ...fields } = input.submission
  const { statements } = await stepStatements(
    db,
    record,
    {
      kind: 'melding_gecorrigeerd',
      at: input.now,
      actor: 'melder',
      details: { openbaarheid: fields.visibility },
    },
    fields,
  )
  const chosen = { domains, barriers }
  const labels = [...chosenLabels('reporter', chosen), ...suggestedLabels(input.suggested)]
  return store(db, [
    ...statements,
    db.orm
      .delete(reportLabels)
      .where(and(eq(reportLabels.reportId, record.report.id), not(stillRejected(chosen, input.suggested)))),
    ...labelStatements(db, record.report.id, labels, input.taxonomyVersion),
  ])
}

/** The refusals that still are about something: suggested of the new text too, and not chosen after all. */
function stillRejected(chosen: Named, suggested: Classification): SQL {
  const left = (found: Suggestion[], taken: string[]) =>
    found.map(({ key }) => key).filter((key) => !taken.includes(key))
  const about = (axis: Axis, keys: string[]) =>
    and(eq(reportLabels.axis, axis), inArray(reportLabels.key, keys))
  return sql`(${and(
    eq(reportLabels.source, 'rejected'),
    or(
      about('domain', left(suggested.domains, chosen.domains)),
      about('barrier', left(suggested.barriers, chosen.barriers)),
    ),
  )})`
}

/** Stores the answers of "Vertel meer". They reach the public casus only through a moderator's next decision. */
export async function addDetails(
  db: Database,
  record: ReportRecord,
  details: ReportDetails,
  now: Date,
): Promise<Stored> {
  const { statements } = await stepStatements(
    db,
    record,
    { kind: 'melding_aangevuld', at: now, actor: 'melder', details: {} },
    { tried: details.tried, temporarySince: details.temporarySince },
  )
  return store(db, [...statements, ...facetStatements(db, record.report.id, details)])
}

export async function withdrawalStatements(
  db: Database,
  record: Pick<ReportRecord, 'report' | 'head'>,
  now: Date,
): Promise<Statement[]> {
  const { report } = record
  const { statements } = await stepStatements(
    db,
    record,
    { kind: 'melding_ingetrokken', at: now, actor: 'melder', details: { casus: report.caseNumber } },
    {
      state: 'ingetrokken',
      title: '',
      story: '',
      tried: null,
      viaParty: null,
      temporarySince: null,
      publicTitle: null,
      publicStory: null,
    },
  )
  return [
    ...statements,
    db.orm.delete(reportFacets).where(eq(reportFacets.reportId, report.id)),
    db.orm.delete(reportLabels).where(eq(reportLabels.reportId, report.id)),
    ...[reportMessages, approvals, reportNotes].map((table) =>
      db.orm.delete(table).where(eq(table.reportId, report.id)),
    ),
    // What a moderator explained may repeat what the reporter wrote.
    db.orm.update(decisions).set({ explanation: '' }).where(eq(decisions.reportId, report.id)),
    ...(report.caseNumber === null ? [] : tombstoneStatements(db, report.caseNumber, now)),
    ...(report.caseNumber === null ? [] : countsAfterWithdrawal(report.id, report.caseNumber)),
    db.orm.update(reports).set({ mergedInto: null }).where(eq(reports.mergedInto, report.id)),
    db.orm.delete(solutionAnswers).where(eq(solutionAnswers.asked, reportSubject(report.id))),
    ...withoutContact(db, reportSubject(report.id)),
  ]
}

/** Erases what the reporter wrote, everywhere; a published casus leaves only its number behind. */
export const withdrawReport = async (db: Database, record: ReportRecord, now: Date): Promise<Stored> =>
  store(db, await withdrawalStatements(db, record, now))

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
