import type { Database } from '../../db/client.ts'
import { decide } from '../../db/decisions.ts'
import { findReport, type ReportRecord } from '../../db/reports.ts'
import { type NewReport, type Received, receiveReport } from '../../db/submissions.ts'
import { shippedTaxonomy as taxonomy } from '../../db/taxonomy.ts'
import { type Decision, rule } from '../../src/core/decision.ts'
import { toPublicCase } from '../../src/core/public-case.ts'
import type { ReportSubmission } from '../../src/core/report.ts'
import { deriveReceipt } from '../../src/private-link.ts'
import { wilmaSubmission } from './cast.ts'
import { classify, keys } from './database.ts'
import { startOfTests } from './moment.ts'
import { publish } from './wilma-report.ts'

/** A melding as the routes hand it to the database. */
export async function newReport(
  id: string,
  submission: ReportSubmission = wilmaSubmission,
  changes: Partial<NewReport> = {},
): Promise<NewReport> {
  const { token: _private, ...secrets } = await deriveReceipt(keys, changes.submissionKey ?? id, submission)
  return {
    ...secrets,
    id,
    submission,
    suggested: classify(submission.title, submission.story),
    receivedAt: startOfTests,
    taxonomyVersion: taxonomy.version,
    demo: false,
    ...changes,
  }
}

export const received = (report: 'new' | 'resent', input: NewReport): Received => ({
  report,
  reference: input.reference,
})

export async function recordOf(db: Database, id: string): Promise<ReportRecord> {
  const record = await findReport(db, { id })
  if (!record) throw new Error(`there is no melding ${id}`)
  return record
}

/** Stores a melding and reads it back. */
export async function stored(
  db: Database,
  id: string,
  submission?: ReportSubmission,
  changes?: Partial<NewReport>,
): Promise<ReportRecord> {
  await receiveReport(db, await newReport(id, submission, changes))
  return recordOf(db, id)
}

/** Decides about a melding as the route does. */
export function decided(
  db: Database,
  record: ReportRecord,
  changes: Partial<Decision> = {},
  now = startOfTests,
) {
  const decision = { ...publish, ...changes }
  const { report } = record
  const ruling = rule(report.state, report.visibility, decision.outcome)
  if ('refused' in ruling) throw new Error(ruling.refused)
  const publicCase = ruling.publish ? toPublicCase(report, decision, { taxonomy, now }) : null
  if (publicCase && 'refused' in publicCase) throw new Error(publicCase.refused)
  return decide(db, record, {
    decision,
    to: ruling.to,
    publicCase,
    accountId: null,
    now,
    taxonomyVersion: taxonomy.version,
  })
}
