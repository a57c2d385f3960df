import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import { type Approval, type ApprovalAnswer, silentYesAt } from '../src/core/approval.ts'
import { accountActor, type AuditEvent } from '../src/core/audit-event.ts'
import type { Decision } from '../src/core/decision.ts'
import type { Database } from './client.ts'
import { decisionStatements, publicationCounts, type Ruled } from './decisions.ts'
import { type Stored, store } from './follow-ups.ts'
import { newsLetter } from './outbox.ts'
import type { ReportRecord } from './reports.ts'
import { stepStatements } from './report-steps.ts'
import { approvals } from './schema/moderation.ts'
import { reports } from './schema/reports.ts'

/** Puts the edited text before the reporter; the decision waits for the answer. */
export async function requestApproval(
  db: Database,
  record: ReportRecord,
  { decision, accountId, now }: { decision: Decision; accountId: string; now: Date },
): Promise<Stored> {
  const { report } = record
  const { publicTitle, publicStory } = decision
  const step = await stepStatements(
    db,
    record,
    { kind: 'akkoord_gevraagd', at: now, actor: accountActor(accountId), details: {} },
    { state: 'in_behandeling', publicTitle, publicStory },
  )
  const approval = {
    reportId: report.id,
    seq: step.head.seq,
    decision,
    accountId,
    requestedAt: now,
    silentYesAt: silentYesAt(report, now),
  }
  return store(db, [
    ...step.statements,
    db.orm.insert(approvals).values(approval),
    ...newsLetter(report.id, now),
  ])
}

type Answered = { approval: Approval; answer: ApprovalAnswer; comment: string | null; now: Date }

const answerStatement = (db: Database, reportId: string, { approval, answer, comment, now }: Answered) =>
  db.orm
    .update(approvals)
    .set({ answer, comment, answeredAt: now })
    .where(and(eq(approvals.reportId, reportId), eq(approvals.seq, approval.seq)))

/** Yes: the decision that was waiting is carried out in the same piece. Silence is a yes of the system. */
export async function approve(
  db: Database,
  record: ReportRecord,
  { by, ...answered }: Answered & { by: 'melder' | 'systeem' },
  ruled: Ruled,
): Promise<Stored> {
  const { report } = record
  const step = await stepStatements(
    db,
    record,
    { kind: 'akkoord_gegeven', at: answered.now, actor: by, details: { stilzwijgend: by === 'systeem' } },
    {},
  )
  const decided = await decisionStatements(db, { report, head: step.head }, ruled)
  // The answer first: the step itself lets unanswered questions lapse.
  return store(db, [
    answerStatement(db, report.id, answered),
    ...step.statements,
    ...decided.statements,
    ...publicationCounts(report.id, ruled),
    // Who just said yes knows it.
    ...(by === 'systeem' ? newsLetter(report.id, answered.now) : []),
  ])
}

// After a no the melding only counts: its later events are not for the public heads.
const refusal = (answer: ApprovalAnswer): AuditEvent['details'] =>
  answer === 'nee' ? { antwoord: answer, openbaarheid: 'meetellen' } : { antwoord: answer }

/** No, or differently: back to the moderators. After a plain no the story only counts, as the page promised. */
export async function disapprove(db: Database, record: ReportRecord, answered: Answered): Promise<Stored> {
  const { report } = record
  const step = await stepStatements(
    db,
    record,
    { kind: 'akkoord_geweigerd', at: answered.now, actor: 'melder', details: refusal(answered.answer) },
    answered.answer === 'nee' ? { visibility: 'meetellen' } : {},
  )
  return store(db, [answerStatement(db, report.id, answered), ...step.statements])
}

/** The text may not appear after all: back to the moderators, who can put another before the reporter. */
export async function lapseApproval(
  db: Database,
  record: ReportRecord,
  { reason, now }: { reason: string; now: Date },
): Promise<Stored> {
  const { statements } = await stepStatements(
    db,
    record,
    { kind: 'akkoord_vervallen', at: now, actor: 'systeem', details: { reden: reason } },
    {},
  )
  return store(db, statements)
}

/** Meldingen whose reporter stayed silent long enough, the longest waiting first. */
export const findSilentApprovals = (
  db: Database,
  now: Date,
  limit: number,
): Promise<{ reportId: string }[]> =>
  db.orm
    .select({ reportId: approvals.reportId })
    .from(approvals)
    .innerJoin(reports, eq(reports.id, approvals.reportId))
    .where(
      and(isNull(approvals.answer), lte(approvals.silentYesAt, now), eq(reports.state, 'in_behandeling')),
    )
    .orderBy(asc(approvals.silentYesAt))
    .limit(limit)
