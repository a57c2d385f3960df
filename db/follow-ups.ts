import { and, eq, inArray, not, or, type SQL, sql } from 'drizzle-orm'
import type { Classification, Suggestion } from '../src/core/classifier.ts'
import { type Axis, chosenLabels, type Named, suggestedLabels } from '../src/core/label.ts'
import type { ReportDetails, ReportSubmission } from '../src/core/report.ts'
import { lostRace } from './audit-events.ts'
import { type Database, type Statement, write } from './client.ts'
import { facetStatements, labelStatements, type ReportRecord } from './reports.ts'
import { stepStatements } from './report-steps.ts'
import { withdrawalStatements } from './withdrawals.ts'
import { reportLabels } from './schema/reports.ts'

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
    // A text that was erased with the melding it was merged into has a new one now.
    { ...fields, textErasedAt: null },
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

/** Erases what the reporter wrote, everywhere; a published casus leaves only its number behind. */
export const withdrawReport = async (db: Database, record: ReportRecord, now: Date): Promise<Stored> =>
  store(db, await withdrawalStatements(db, record, now))
