import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import type { AccountRole } from '../src/core/account.ts'
import type { LetterFacts, QueueToday } from '../src/core/letter.ts'
import { heldUntil } from '../src/core/retention.ts'
import { isWaiting, lastDayOf } from '../src/core/response-term.ts'
import { dayOf } from '../src/core/working-days.ts'
import type { Database } from './client.ts'
import { readOpenNotices } from './notices.ts'
import type { WaitingLetter } from './outbox.ts'
import { readQueue } from './queue.ts'
import { accounts } from './schema/accounts.ts'
import { addresses, bottlenecks, officialResponses } from './schema/bottlenecks.ts'
import { contacts } from './schema/mail.ts'
import { organisations } from './schema/organisations.ts'
import { reports } from './schema/reports.ts'

/** Who a letter goes to, as it stands now. */
type Addressee = {
  account: {
    email: string
    endedAt: Date | null
    queueMail: boolean
    role: AccountRole
    hasPasskey: boolean
  } | null
  contact: { subject: string; ciphertext: string; keyId: string; confirmedAt: Date | null } | null
  organisation: { contactMail: string | null; endedAt: Date | null } | null
}

export type LetterRecord = Addressee & {
  facts: Pick<LetterFacts, 'reference' | 'organisation' | 'bottleneck' | 'day' | 'heldUntil'>
  /** What it reminds of was done since, or got another day. */
  overtaken: boolean
}

const idAfter = (kind: string, text: string) =>
  text.startsWith(`${kind}:`) ? text.slice(kind.length + 1) : ''

/** What a letter needs to be written, as it now stands. One round trip. */
export async function readLetter(db: Database, letter: WaitingLetter): Promise<LetterRecord> {
  const { recipient, subject, details } = letter
  const named = details['instantie']
  const key = idAfter('instantie', recipient) || (typeof named === 'string' ? named : '')
  const bottleneckId = Number(idAfter('knelpunt', subject) || -1)
  const [account, contact, organisation, report, bottleneck, address, promise] = await db.orm.batch([
    accountQuery(db, idAfter('account', recipient)),
    contactQuery(db, idAfter('contact', recipient)),
    organisationQuery(db, key),
    reportQuery(db, idAfter('melding', subject)),
    bottleneckQuery(db, bottleneckId),
    termQuery(db, bottleneckId, key),
    promiseQuery(db, bottleneckId, key, details['reactie'] ?? null),
  ])
  // Who wrote the letter down knew the day; postponing moves it.
  const { uiterlijk } = details
  const term = letter.letter.startsWith('belofte_') ? promise[0]?.promisedOn : address[0]?.dueOn
  const day = typeof uiterlijk === 'string' ? uiterlijk : term
  const [asked] = address
  const overtaken = letter.letter.startsWith('termijn_')
    ? asked !== undefined && (!isWaiting(asked) || (typeof day === 'string' && lastDayOf(asked) > day))
    : letter.letter.startsWith('belofte_') && promise[0] !== undefined && promise[0].promiseOutcome !== null
  return {
    overtaken,
    account: account[0] ?? null,
    contact: contact[0] ?? null,
    organisation: organisation[0] ?? null,
    facts: {
      reference: report[0]?.reference ?? null,
      heldUntil: report[0]?.state === 'aangehouden' ? dayOf(heldUntil(report[0].receivedAt)) : null,
      organisation: organisation[0]?.name ?? null,
      bottleneck: bottleneck[0] ?? null,
      day: day ?? null,
    },
  }
}

// By name: in a query on one table a column is written without it, and the passkeys have an id too.
const hasPasskey = sql`exists (select 1 from passkeys where passkeys.account_id = accounts.id)`

const accountQuery = (db: Database, id: string) =>
  db.orm
    .select({
      email: accounts.email,
      endedAt: accounts.endedAt,
      queueMail: accounts.queueMail,
      role: accounts.role,
      hasPasskey: hasPasskey.mapWith(Boolean),
    })
    .from(accounts)
    .where(eq(accounts.id, id))
    .limit(1)

const contactQuery = (db: Database, subject: string) =>
  db.orm
    .select({
      subject: contacts.subject,
      ciphertext: contacts.ciphertext,
      keyId: contacts.keyId,
      confirmedAt: contacts.confirmedAt,
    })
    .from(contacts)
    .where(eq(contacts.subject, subject))
    .limit(1)

const organisationQuery = (db: Database, key: string) =>
  db.orm
    .select({
      name: organisations.name,
      contactMail: organisations.contactMail,
      endedAt: organisations.endedAt,
    })
    .from(organisations)
    .where(eq(organisations.key, key))
    .limit(1)

const reportQuery = (db: Database, id: string) =>
  db.orm
    .select({ reference: reports.reference, state: reports.state, receivedAt: reports.receivedAt })
    .from(reports)
    .where(eq(reports.id, id))
    .limit(1)

const bottleneckQuery = (db: Database, id: number) =>
  db.orm
    .select({ title: bottlenecks.title, slug: bottlenecks.slug })
    .from(bottlenecks)
    .where(eq(bottlenecks.id, id))
    .limit(1)

/** When the term of an instantie ends. */
const termQuery = (db: Database, bottleneckId: number, organisation: string) =>
  db.orm
    .select({ dueOn: addresses.dueOn, state: addresses.state, postponedUntil: addresses.postponedUntil })
    .from(addresses)
    .where(and(eq(addresses.bottleneckId, bottleneckId), eq(addresses.organisation, organisation)))
    .limit(1)

/** By when an instantie promised something: in the response that is named, else in the last word. */
const promiseQuery = (
  db: Database,
  bottleneckId: number,
  organisation: string,
  response: string | number | null,
) =>
  db.orm
    .select({ promisedOn: officialResponses.promisedOn, promiseOutcome: officialResponses.promiseOutcome })
    .from(officialResponses)
    .where(
      and(
        eq(officialResponses.bottleneckId, bottleneckId),
        eq(officialResponses.organisation, organisation),
        isNotNull(officialResponses.promisedOn),
        response === null ? undefined : eq(officialResponses.id, String(response)),
      ),
    )
    .orderBy(desc(officialResponses.at))
    .limit(1)

/** What waits for the moderators today. */
export async function readQueueToday(db: Database, now: Date): Promise<QueueToday> {
  const queue = await readQueue(db, { filter: {}, accountId: '', now, limit: 1 })
  const notices = await readOpenNotices(db, 1)
  return { waiting: queue.counts.nieuw + queue.counts.bezig, late: queue.late, notices: notices.total }
}
