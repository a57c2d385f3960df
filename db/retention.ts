import { and, eq, inArray, lt, ne, or, sql } from 'drizzle-orm'
import { reportSubject } from '../src/core/audit-event.ts'
import type { Report } from '../src/core/report.ts'
import type { Cutoffs, OldTextReason } from '../src/core/retention.ts'
import type { Head } from './audit-events.ts'
import type { Database, Statement } from './client.ts'
import { withoutContact, withoutSentMail } from './contacts.ts'
import { erasedOriginal, erasedReport, wordsGone } from './erased-words.ts'
import { type Stored, store } from './follow-ups.ts'
import { type ReportChange, stepStatements } from './report-steps.ts'
import { endorsements } from './schema/endorsements.ts'
import { notices, reportNotes } from './schema/moderation.ts'
import { decisions, reportLabels, reports } from './schema/reports.ts'

/** A melding whose text has been kept long enough, and where its history stands. */
type OldText = Pick<Report, 'id' | 'firstLookAt' | 'visibility'> & { reason: OldTextReason; head: Head }

const decidedAt = sql`(select max(decided_at) from decisions where report_id = ${reports.id})`
const kept = sql`text_erased_at is null`

/** The meldingen whose term is over, some at a time; one round trip. */
export async function findOldTexts(
  db: Database,
  { original, rejected, held }: Cutoffs,
  most: number,
): Promise<OldText[]> {
  const last = (column: 'seq' | 'mac') =>
    sql`(select ${sql.raw(column)} from audit_events where subject = ${reportSubject('')} || ${reports.id} order by seq desc limit 1)`
  const of = (reason: OldTextReason, condition: ReturnType<typeof sql>) =>
    db.orm
      .select({
        id: reports.id,
        firstLookAt: reports.firstLookAt,
        visibility: reports.visibility,
        reason: sql<OldTextReason>`${reason}`.as('reason'),
        seq: sql<number>`${last('seq')}`.as('seq'),
        mac: sql<string>`${last('mac')}`.as('mac'),
      })
      .from(reports)
      .where(condition)
      .limit(most)
  const answers = await db.orm.batch([
    of(
      'gepubliceerd',
      sql`${kept} and state = 'gepubliceerd' and received_at < ${original.getTime()} and ${decidedAt} < ${original.getTime()}`,
    ),
    of(
      'samengevoegd',
      sql`${kept} and state in ('ontvangen', 'in_behandeling', 'vraag_gesteld') and merged_into is not null
        and received_at < ${original.getTime()} and updated_at < ${original.getTime()}`,
    ),
    of(
      'afgewezen',
      sql`${kept} and state = 'afgewezen' and received_at < ${rejected.getTime()} and ${decidedAt} < ${rejected.getTime()}`,
    ),
    of('aangehouden', sql`${kept} and state = 'aangehouden' and received_at < ${held.getTime()}`),
    // What was withdrawn goes at once; this is for what an older version left.
    of('ingetrokken', sql`${kept} and state = 'ingetrokken'`),
  ])
  return answers
    .flat()
    .slice(0, most)
    .map(({ seq, mac, ...text }) => ({ ...text, head: { seq, mac } }))
}

type Turn = { cutoffs: Cutoffs; most: number; now: Date }

/**
 * Erases these texts, and remarks that were settled long ago, in one piece; `lost-race` when one of the texts was just
 * changed, and then nothing is.
 */
export async function eraseOldTexts(
  db: Database,
  texts: readonly OldText[],
  { cutoffs, most, now }: Turn,
): Promise<Stored> {
  const statements = await Promise.all(texts.map((text) => oldTextStatements(db, text, now)))
  return store(db, [...statements.flat(), ...oldRemarks(db, cutoffs, most)])
}

async function oldTextStatements(
  db: Database,
  { head, reason, ...report }: OldText,
  now: Date,
): Promise<Statement[]> {
  const event = { kind: 'tekst_gewist', at: now, actor: 'systeem', details: { reden: reason } } as const
  const isPublic = reason === 'gepubliceerd' && report.visibility === 'openbaar'
  const change = reason === 'gepubliceerd' ? afterPublication(now, isPublic) : gone(reason, now)
  const { statements } = await stepStatements(db, { report, head }, event, change)
  return [
    ...statements,
    ...wordsGone(db, report.id),
    ...(reason === 'gepubliceerd' ? [withoutPlaces(db, report.id)] : [withoutLabels(db, report.id)]),
    // Of a casus it is public; else it was for the reporter, and may repeat what was told.
    ...(isPublic
      ? []
      : [db.orm.update(decisions).set({ explanation: '' }).where(eq(decisions.reportId, report.id))]),
    ...(reason === 'samengevoegd' || reason === 'gepubliceerd'
      ? []
      : nothingToTell(db, reportSubject(report.id), now)),
  ]
}

/** Without a confirmed address no moderator ever saw it: it ends as if it was taken back. */
const gone = (reason: OldTextReason, now: Date): ReportChange =>
  reason === 'aangehouden'
    ? { ...erasedReport(now), state: 'ingetrokken', erasureGround: 'niet_bevestigd' }
    : erasedReport(now)

/** The labels stay, and so does what is public; what is only counted has no public words. */
const afterPublication = (now: Date, isPublic: boolean) =>
  isPublic ? erasedOriginal(now) : { ...erasedOriginal(now), publicTitle: null, publicStory: null }

const withoutLabels = (db: Database, reportId: string): Statement =>
  db.orm.delete(reportLabels).where(eq(reportLabels.reportId, reportId))

// Where in the text the model found its words.
const withoutPlaces = (db: Database, reportId: string): Statement =>
  db.orm.update(reportLabels).set({ words: null }).where(eq(reportLabels.reportId, reportId))

const nothingToTell = (db: Database, subject: string, now: Date): Statement[] => [
  ...withoutContact(db, subject),
  withoutSentMail(db, subject, now),
]

/** What others wrote and was settled long ago: notices, lines that were kept back, notes about an erased text. */
function oldRemarks(db: Database, { original, rejected, notice }: Cutoffs, most: number): Statement[] {
  const settled = db.orm
    .select({ id: notices.id })
    .from(notices)
    .where(and(lt(notices.decidedAt, notice), or(ne(notices.message, ''), ne(notices.reason, ''))))
    .limit(most)
  const refused = db.orm
    .select({ id: endorsements.id })
    .from(endorsements)
    .where(and(eq(endorsements.contextState, 'geweigerd'), lt(endorsements.at, rejected)))
    .limit(most)
  const late = db.orm
    .select({ id: reportNotes.id })
    .from(reportNotes)
    .innerJoin(reports, eq(reports.id, reportNotes.reportId))
    .where(and(lt(reportNotes.at, original), sql`text_erased_at is not null`))
    .limit(most)
  return [
    db.orm.update(notices).set({ message: '', reason: '' }).where(inArray(notices.id, settled)),
    db.orm
      .update(endorsements)
      .set({ context: null, contextState: 'geen' })
      .where(inArray(endorsements.id, refused)),
    db.orm.delete(reportNotes).where(inArray(reportNotes.id, late)),
  ]
}
