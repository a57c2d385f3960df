import { eq } from 'drizzle-orm'
import { accountActor, type AuditEvent } from '../src/core/audit-event.ts'
import { caseSteps, type CaseCorrection, type Settlement, toPublicText } from '../src/core/settlement.ts'
import { appendEvent, bumpDataVersion, type Head } from './audit-events.ts'
import { indexStatements } from './case-search.ts'
import { recountCase } from './case-values.ts'
import type { Database, Statement } from './client.ts'
import { type Stored, store } from './follow-ups.ts'
import type { NoticeRecord } from './notices.ts'
import { publicCases } from './schema/cases.ts'
import { notices } from './schema/moderation.ts'
import { reports } from './schema/reports.ts'

type By = { accountId: string; now: Date }
type Event = Pick<AuditEvent, 'kind' | 'details'>

/** Takes a casus off the site at once, while a notice is looked into. */
export async function hideCase(db: Database, record: NoticeRecord, by: By): Promise<Stored> {
  if (!record.about) throw new Error('only a casus can be hidden')
  const details = { casus: record.about.number, opmerking: record.id }
  return store(db, [
    ...(await eventStatements(db, record, [{ kind: 'casus_verborgen', details }], by)),
    ...caseStatements(db, record.about.number, { hiddenAt: by.now, updatedAt: by.now }),
  ])
}

/** Stores a decision about a notice with all that follows from it, in one piece. */
export async function settleNotice(
  db: Database,
  record: NoticeRecord,
  settlement: Settlement,
  by: By,
): Promise<Stored> {
  const { outcome, ground, reason } = settlement
  const correction = toPublicText(settlement, record.about)
  if (correction && 'refused' in correction) throw new Error(`not to be published: ${correction.refused}`)
  const { about, target, page } = record
  const details: Event['details'] = {
    ...(about ? { casus: about.number } : { pagina: page }),
    opmerking: record.id,
    grond: ground,
  }
  const steps = caseSteps(target, outcome)
  const events: Event[] = [
    ...steps.map((kind) => ({ kind, details })),
    { kind: 'klopt_niet_afgehandeld', details: { ...details, uitkomst: outcome } },
  ]
  return store(db, [
    ...(await eventStatements(db, record, events, by)),
    db.orm
      .update(notices)
      .set({ outcome, reason, decidedAt: by.now, accountId: by.accountId })
      .where(eq(notices.id, record.id)),
    ...(about && steps.length > 0
      ? caseStatements(db, about.number, {
          ...(steps.includes('casus_verborgen') ? { hiddenAt: by.now } : {}),
          ...(steps.includes('casus_hersteld') ? { hiddenAt: null } : {}),
          ...correction,
          updatedAt: by.now,
        })
      : []),
    ...(about && correction
      ? [reportText(db, about.reportId, correction), ...indexStatements(db, about.number, correction)]
      : []),
  ])
}

async function eventStatements(
  db: Database,
  { subject, head, about }: NoticeRecord,
  events: readonly Event[],
  { accountId, now }: By,
): Promise<Statement[]> {
  const statements: Statement[] = []
  let last: Head = head
  for (const event of events) {
    const added = await appendEvent(db, last, { ...event, subject, at: now, actor: accountActor(accountId) })
    statements.push(added.statement)
    last = added.head
  }
  if (!about) return statements
  const version = db.orm
    .update(reports)
    .set({ version: last.seq, updatedAt: now })
    .where(eq(reports.id, about.reportId))
  return [...statements, version]
}

const caseStatements = (
  db: Database,
  number: number,
  change: Partial<typeof publicCases.$inferInsert>,
): Statement[] => [
  db.orm.update(publicCases).set(change).where(eq(publicCases.number, number)),
  ...recountCase(number),
  bumpDataVersion(db),
]

// The wording that a moderator keeps with the melding is the public one: they must not drift apart.
const reportText = (db: Database, reportId: string, { title, story }: CaseCorrection): Statement =>
  db.orm.update(reports).set({ publicTitle: title, publicStory: story }).where(eq(reports.id, reportId))
