import { accountActor } from '../src/core/audit-event.ts'
import type { Database } from './client.ts'
import { type Stored, store } from './follow-ups.ts'
import { newsLetter } from './outbox.ts'
import type { ReportRecord } from './reports.ts'
import { stepStatements } from './report-steps.ts'
import { reportMessages } from './schema/moderation.ts'

/** A moderator asks; the melding waits for the reporter until there is an answer. */
export async function askQuestion(
  db: Database,
  record: ReportRecord,
  { text, accountId, now }: { text: string; accountId: string; now: Date },
): Promise<Stored> {
  const { statements, head } = await stepStatements(
    db,
    record,
    { kind: 'vraag_gesteld', at: now, actor: accountActor(accountId), details: {} },
    { state: 'vraag_gesteld' },
  )
  const message = { reportId: record.report.id, seq: head.seq, author: 'moderator' as const, text, at: now }
  return store(db, [
    ...statements,
    db.orm.insert(reportMessages).values(message),
    ...newsLetter(record.report.id, now),
  ])
}

/** The reporter answers; the melding goes back to the moderators. */
export async function answerQuestion(
  db: Database,
  record: ReportRecord,
  { text, now }: { text: string; now: Date },
): Promise<Stored> {
  const { statements, head } = await stepStatements(
    db,
    record,
    { kind: 'vraag_beantwoord', at: now, actor: 'melder', details: {} },
    { state: 'in_behandeling' },
  )
  const message = { reportId: record.report.id, seq: head.seq, author: 'melder' as const, text, at: now }
  return store(db, [...statements, db.orm.insert(reportMessages).values(message)])
}
