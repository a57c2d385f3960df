import { and, asc, desc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { pageSubject, reportSubject } from '../src/core/audit-event.ts'
import { caseNumberOf, type Notice } from '../src/core/notice.ts'
import type { CaseCorrection, NoticeOutcome, NoticeTarget } from '../src/core/settlement.ts'
import { appendEvent, type Head, headOf, lostRace } from './audit-events.ts'
import { type Database, isTaken, write } from './client.ts'
import { auditEvents } from './schema/audit-events.ts'
import { publicCases } from './schema/cases.ts'
import { notices } from './schema/moderation.ts'
import { reports } from './schema/reports.ts'

export type NoticeRecord = Notice & {
  id: string
  receivedAt: Date
  settled: { outcome: NoticeOutcome; reason: string; decidedAt: Date } | null
  target: NoticeTarget
  /** The casus it is about, with its public text. */
  about: (CaseCorrection & { number: number; reportId: string; kind: string }) | null
  /** Where the history of its subject stands. */
  subject: string
  head: Head
  /** The same, but for notices that came in: those are no reason to ask a moderator to look again. */
  version: number
}

/** Takes a notice in, once. A notice about a casus that does not exist is refused. */
export async function receiveNotice(
  db: Database,
  { id, page, message, now }: Notice & { id: string; now: Date },
): Promise<'stored' | 'no-such-case'> {
  const caseNumber = caseNumberOf(page)
  for (;;) {
    const reportId = caseNumber === null ? null : await reportOf(db, caseNumber)
    if (caseNumber !== null && reportId === null) return 'no-such-case'
    const subject = reportId === null ? pageSubject(page) : reportSubject(reportId)
    const { statement, head } = await appendEvent(db, await headOf(db, subject), {
      subject,
      kind: 'klopt_niet_ontvangen',
      at: now,
      actor: 'bezoeker',
      details: { opmerking: id, casus: caseNumber },
    })
    const row = { id, page, message, caseNumber, receivedAt: now }
    const version = db.orm
      .update(reports)
      .set({ version: head.seq })
      .where(eq(reports.id, reportId ?? ''))
    try {
      await write(db, [db.orm.insert(notices).values(row), statement, version])
      return 'stored'
    } catch (error) {
      if (isTaken(error, 'notices.')) return 'stored'
      // Somebody else wrote to the same history; this one simply comes after it.
      if (!lostRace(error)) throw error
    }
  }
}

async function reportOf(db: Database, number: number): Promise<string | null> {
  const [row] = await db.orm
    .select({ reportId: publicCases.reportId })
    .from(publicCases)
    .where(eq(publicCases.number, number))
    .limit(1)
  return row?.reportId ?? null
}

const withCase = (db: Database) =>
  db.orm
    .select({ notice: notices, about: publicCases })
    .from(notices)
    .leftJoin(publicCases, eq(publicCases.number, notices.caseNumber))

const subjectOf = (db: Database, id: string) => {
  const subject = sql`coalesce('melding:' || ${publicCases.reportId}, 'pagina:' || ${notices.page})`
  return sql`(${db.orm
    .select({ subject })
    .from(notices)
    .leftJoin(publicCases, eq(publicCases.number, notices.caseNumber))
    .where(eq(notices.id, id))})`
}

/** One notice with what it is about and where the history of that stands. One round trip. */
export async function findNotice(db: Database, id: string): Promise<NoticeRecord | null> {
  const last = (condition?: SQL) =>
    db.orm
      .select({ seq: auditEvents.seq, mac: auditEvents.mac })
      .from(auditEvents)
      .where(and(eq(auditEvents.subject, subjectOf(db, id)), condition))
      .orderBy(desc(auditEvents.seq))
      .limit(1)
  const [rows, heads, versions] = await db.orm.batch([
    withCase(db).where(eq(notices.id, id)).limit(1),
    last(),
    last(ne(auditEvents.kind, 'klopt_niet_ontvangen')),
  ])
  const [row] = rows
  if (!row) return null
  const { notice, about } = row
  const subject = about ? reportSubject(about.reportId) : pageSubject(notice.page)
  const [head] = heads
  if (!head) return null
  const { outcome, reason, decidedAt } = notice
  return {
    ...notice,
    subject,
    head,
    about,
    version: versions[0]?.seq ?? 0,
    target: targetOf(about),
    settled: outcome && decidedAt ? { outcome, reason: reason ?? '', decidedAt } : null,
  }
}

function targetOf(about: { hiddenAt: Date | null; withdrawnAt: Date | null } | null): NoticeTarget {
  if (about === null) return 'pagina'
  if (about.withdrawnAt) return 'ingetrokken'
  return about.hiddenAt ? 'verborgen' : 'zichtbaar'
}

export type OpenNotice = {
  id: string
  page: string
  message: string
  receivedAt: Date
  title: string | null
  hidden: boolean
}

/** The notices that wait for a decision, the oldest first, and how many there are in all. */
export async function readOpenNotices(
  db: Database,
  limit: number,
): Promise<{ items: OpenNotice[]; total: number }> {
  const open = isNull(notices.decidedAt)
  const [rows, counted] = await db.orm.batch([
    withCase(db).where(open).orderBy(asc(notices.receivedAt), asc(notices.id)).limit(limit),
    db.orm
      .select({ total: sql<number>`count(*)` })
      .from(notices)
      .where(open),
  ])
  const items = rows.map(({ notice: { id, page, message, receivedAt }, about }) => ({
    id,
    page,
    message,
    receivedAt,
    title: about?.title ?? null,
    hidden: targetOf(about) === 'verborgen',
  }))
  return { items, total: counted[0]?.total ?? 0 }
}
