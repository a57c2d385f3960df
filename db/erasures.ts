import { and, eq, isNotNull, like, sql } from 'drizzle-orm'
import { accountActor, endorsementSubject, reportSubject } from '../src/core/audit-event.ts'
import type { ErasureGround, ErasureSize } from '../src/core/erasure.ts'
import { headOf } from './audit-events.ts'
import type { Database, Statement } from './client.ts'
import { withdrawalOfEndorsement } from './endorsements.ts'
import { type Stored, store } from './follow-ups.ts'
import { recordFrom, type ReportRecord, reportQueries } from './reports.ts'
import { contacts } from './schema/mail.ts'
import { goneStatements } from './withdrawals.ts'

const mostEndorsements = 50

/** The "wij ook" of who left an address here. Both must be confirmed: anybody can leave an address of somebody else. */
const sameAddress = (db: Database, reportId: string) =>
  db.orm
    .select({ subject: contacts.subject })
    .from(contacts)
    .where(
      and(
        eq(
          contacts.addressMac,
          sql`(select own.address_mac from contacts own
            where own.subject = ${reportSubject(reportId)} and own.confirmed_at is not null)`,
        ),
        isNotNull(contacts.confirmedAt),
        like(contacts.subject, `${endorsementSubject('')}%`),
      ),
    )
    .limit(mostEndorsements)

/** A melding, and how much goes when it is erased; one round trip. */
export async function findErasure(
  db: Database,
  id: string,
): Promise<{ record: ReportRecord; size: ErasureSize } | null> {
  const count = (table: string) =>
    sql<number>`(select count(*) from ${sql.raw(table)} where report_id = ${id})`
  const [counted, given, rows, ...parts] = await db.orm.batch([
    db.orm
      .select({
        messages: count('report_messages'),
        notes: count('report_notes'),
        approvals: count('approvals'),
        notices: sql<number>`(select count(*) from notices n join public_cases p on p.number = n.case_number
          where p.report_id = ${id} and n.message <> '')`,
        contact: sql<number>`(select count(*) from contacts where subject = ${reportSubject(id)})`,
      })
      .from(sql`(select 1)`),
    sameAddress(db, id),
    ...reportQueries(db, { id }),
  ])
  const record = recordFrom(rows[0], parts)
  const [counts] = counted
  if (!record || !counts) return null
  return { record, size: { ...counts, contact: counts.contact > 0, endorsements: given.length } }
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
    ...(await endorsementStatements(db, report.id, now)),
  ])
}

async function endorsementStatements(db: Database, reportId: string, now: Date): Promise<Statement[]> {
  const given = await sameAddress(db, reportId)
  const all = await Promise.all(
    given.map(async ({ subject }) => {
      const id = subject.slice(endorsementSubject('').length)
      return withdrawalOfEndorsement(db, { id, head: await headOf(db, subject) }, { now })
    }),
  )
  return all.flat()
}
