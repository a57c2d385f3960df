import { and, count, eq, isNotNull, like, sql } from 'drizzle-orm'
import { accountActor, endorsementSubject, reportSubject } from '../src/core/audit-event.ts'
import type { ErasureGround, ErasureSize } from '../src/core/erasure.ts'
import { beginning } from './audit-events.ts'
import type { Database, Statement } from './client.ts'
import { withdrawalOfEndorsement } from './endorsements.ts'
import { type Stored, store } from './follow-ups.ts'
import { recordFrom, type ReportRecord, reportQueries } from './reports.ts'
import { contacts } from './schema/mail.ts'
import { goneStatements } from './withdrawals.ts'

/** With more statements one batch would hold up every other writer. */
const mostEndorsements = 200

/** The "wij ook" of who left an address here. Both must be confirmed: anybody can leave an address of somebody else. */
const ofSameAddress = (reportId: string) =>
  and(
    eq(
      contacts.addressMac,
      sql`(select own.address_mac from contacts own
        where own.subject = ${reportSubject(reportId)} and own.confirmed_at is not null)`,
    ),
    isNotNull(contacts.confirmedAt),
    like(contacts.subject, `${endorsementSubject('')}%`),
  )

/** With where the history of each stands: one question for all of them. */
const sameAddress = (db: Database, reportId: string) => {
  const last = (column: 'seq' | 'mac') =>
    sql.raw(`(select ${column} from audit_events where subject = contacts.subject order by seq desc limit 1)`)
  return db.orm
    .select({
      subject: contacts.subject,
      seq: sql<number | null>`${last('seq')}`,
      mac: sql<string | null>`${last('mac')}`,
    })
    .from(contacts)
    .where(ofSameAddress(reportId))
    .orderBy(contacts.createdAt, contacts.subject)
    .limit(mostEndorsements)
}

/** A melding, and how much goes when it is erased; one round trip. */
export async function findErasure(
  db: Database,
  id: string,
): Promise<{ record: ReportRecord; size: ErasureSize } | null> {
  const countOf = (table: string) =>
    sql<number>`(select count(*) from ${sql.raw(table)} where report_id = ${id})`
  const [counted, given, rows, ...parts] = await db.orm.batch([
    db.orm
      .select({
        messages: countOf('report_messages'),
        notes: countOf('report_notes'),
        approvals: countOf('approvals'),
        notices: sql<number>`(select count(*) from notices n join public_cases p on p.number = n.case_number
          where p.report_id = ${id} and n.message <> '')`,
        contact: sql<number>`(select count(*) from contacts where subject = ${reportSubject(id)})`,
      })
      .from(sql`(select 1)`),
    db.orm.select({ n: count() }).from(contacts).where(ofSameAddress(id)),
    ...reportQueries(db, { id }),
  ])
  const record = recordFrom(rows[0], parts)
  const [counts] = counted
  const all = given[0]?.n ?? 0
  if (!record || !counts) return null
  return {
    record,
    size: {
      ...counts,
      contact: counts.contact > 0,
      endorsements: Math.min(all, mostEndorsements),
      endorsementsLeft: Math.max(all - mostEndorsements, 0),
    },
  }
}

type By = { ground: ErasureGround; accountId: string; now: Date }

/** Erases a melding for good, with every "wij ook" of the same person: only what cannot say who it was stays. */
export async function eraseReport(
  db: Database,
  record: Pick<ReportRecord, 'report' | 'head'>,
  { ground, accountId, now }: By,
): Promise<Stored> {
  const { report } = record
  const details = { casus: report.caseNumber, grond: ground }
  const event = { kind: 'melding_gewist', actor: accountActor(accountId), details } as const
  return store(db, [
    ...(await goneStatements(db, record, { event, ground, now })),
    ...(await endorsementStatements(db, report.id, { accountId, now })),
  ])
}

async function endorsementStatements(
  db: Database,
  reportId: string,
  { accountId, now }: Omit<By, 'ground'>,
): Promise<Statement[]> {
  const given = await sameAddress(db, reportId)
  const all = await Promise.all(
    given.map(({ subject, seq, mac }) => {
      const id = subject.slice(endorsementSubject('').length)
      const head = seq === null || mac === null ? beginning : { seq, mac }
      return withdrawalOfEndorsement(db, { id, head }, { now, actor: accountActor(accountId) })
    }),
  )
  return all.flat()
}
