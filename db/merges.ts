import { eq } from 'drizzle-orm'
import { accountActor } from '../src/core/audit-event.ts'
import { bumpDataVersion } from './audit-events.ts'
import { recountCase } from './case-values.ts'
import type { Database } from './client.ts'
import { type Stored, store } from './follow-ups.ts'
import type { ReportRecord } from './reports.ts'
import { stepStatements } from './report-steps.ts'
import { publicCases } from './schema/cases.ts'

type Merge = { target: ReportRecord; accountId: string; now: Date }

/**
 * Says that a melding tells the same as another one. It stays whole: its text, labels and history do not change, it
 * only leaves the queue or the counts and points to its twin.
 */
export async function mergeReport(db: Database, record: ReportRecord, merge: Merge): Promise<Stored> {
  const { report } = record
  const { target, accountId, now } = merge
  const details = { casus: report.caseNumber, metCasus: target.report.caseNumber }
  const step = await stepStatements(
    db,
    record,
    { kind: 'samengevoegd', at: now, actor: accountActor(accountId), details },
    { mergedInto: target.report.id },
  )
  return store(db, [...step.statements, ...pointCase(db, report.caseNumber, target.report.caseNumber)])
}

/** Undoes a merge: everything is as it was. */
export async function unmergeReport(
  db: Database,
  record: ReportRecord,
  { accountId, now }: Omit<Merge, 'target'>,
): Promise<Stored> {
  const { report } = record
  const details = { casus: report.caseNumber }
  const step = await stepStatements(
    db,
    record,
    { kind: 'samenvoeging_ongedaan', at: now, actor: accountActor(accountId), details },
    { mergedInto: null },
  )
  return store(db, [...step.statements, ...pointCase(db, report.caseNumber, null)])
}

const pointCase = (db: Database, number: number | null, mergedInto: number | null) =>
  number === null
    ? []
    : [
        db.orm.update(publicCases).set({ mergedInto }).where(eq(publicCases.number, number)),
        ...recountCase(number),
        bumpDataVersion(db),
      ]
