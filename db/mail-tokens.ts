import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { type AuditEventKind, reportSubject } from '../src/core/audit-event.ts'
import { appendEvent, beginning, type Head } from './audit-events.ts'
import { type Database, isTaken, type Statement } from './client.ts'
import { withoutContact } from './contacts.ts'
import { countOnceStatements, renewEndorsementStatement } from './endorsement-people.ts'
import { type Stored, store } from './follow-ups.ts'
import { auditEvents, registryState } from './schema/audit-events.ts'
import { contacts, mailTokens, type mailTokenPurposes } from './schema/mail.ts'
import { reports } from './schema/reports.ts'

export type MailTokenPurpose = (typeof mailTokenPurposes)[number]

export type MailToken = { hash: string; subject: string; purpose: MailTokenPurpose; expiresAt: Date }

type Asked = { hash: string; purpose: MailTokenPurpose; now: Date }

const isWorking = ({ hash, purpose, now }: Asked) =>
  and(
    eq(mailTokens.hash, hash),
    eq(mailTokens.purpose, purpose),
    gt(mailTokens.expiresAt, now),
    isNull(mailTokens.usedAt),
  )

/** Whom a link is for, when it still works, and where the history of that stands: read at one moment. */
async function findToken(
  db: Database,
  { hash, purpose, now }: Asked,
): Promise<{ subject: string; head: Head } | null> {
  const works = isWorking({ hash, purpose, now })
  const [tokens, heads] = await db.orm.batch([
    db.orm.select({ subject: mailTokens.subject }).from(mailTokens).where(works).limit(1),
    db.orm
      .select({ seq: auditEvents.seq, mac: auditEvents.mac })
      .from(auditEvents)
      .where(
        eq(
          auditEvents.subject,
          sql`(${db.orm.select({ subject: mailTokens.subject }).from(mailTokens).where(works).limit(1)})`,
        ),
      )
      .orderBy(desc(auditEvents.seq))
      .limit(1),
  ])
  return tokens[0] ? { subject: tokens[0].subject, head: heads[0] ?? beginning } : null
}

/** Since when a melding waits for the address that this link confirms; null when nothing does. One round trip. */
export async function heldSince(db: Database, hash: string, now: Date): Promise<Date | null> {
  const [held] = await db.orm
    .select({ receivedAt: reports.receivedAt })
    .from(mailTokens)
    .innerJoin(reports, eq(mailTokens.subject, sql`${reportSubject('')} || ${reports.id}`))
    .where(and(isWorking({ hash, purpose: 'bevestigen', now }), eq(reports.state, 'aangehouden')))
    .limit(1)
  return held?.receivedAt ?? null
}

type Confirmed = Stored | 'released' | 'gone'

/** The address is right; `released` when a melding waited for that. The event of the history is also what makes the link work once. */
export const confirmContact = (db: Database, hash: string, now: Date): Promise<Confirmed> =>
  untilFirst(() => confirmOnce(db, hash, now))

async function confirmOnce(db: Database, hash: string, now: Date): Promise<Confirmed> {
  const token = await findToken(db, { hash, purpose: 'bevestigen', now })
  if (!token) return 'gone'
  const confirmed = await confirmedStatements(db, token, now)
  const statements = [
    mustStillWork(db, hash),
    ...confirmed.statements,
    ...(await countOnceStatements(db, token.subject, now)),
    db.orm.update(contacts).set({ confirmedAt: now }).where(eq(contacts.subject, token.subject)),
    db.orm.update(mailTokens).set({ usedAt: now }).where(eq(mailTokens.hash, hash)),
  ]
  try {
    const stored = await store(db, statements)
    return stored === 'stored' && confirmed.released ? 'released' : stored
  } catch (error) {
    // Another link of the same person was confirmed at this very moment: looked at anew.
    if (isTaken(error, 'endorsements.')) return 'lost-race'
    if (isTaken(error, 'registry_state')) return 'gone'
    throw error
  }
}

/** Fails the whole batch when the link went because another address was left meanwhile: nobody confirmed that one. */
const mustStillWork = (db: Database, hash: string): Statement =>
  db.orm
    .insert(registryState)
    .select(
      sql`select 'bevestigen', null where not exists (select 1 from ${mailTokens} where ${mailTokens.hash} = ${hash})`,
    )

/** Whose link was renewed. */
export type Renewed = 'melding' | 'wij_ook'

/** Gives a melding or a "wij ook" a new private link; the old one stops working, and so do other links to a new one. */
export async function renewLink(db: Database, renewal: Renewal): Promise<Renewed | 'gone'> {
  const done = await untilFirst(() => renewOnce(db, renewal))
  return done === 'lost-race' ? 'gone' : done
}

type Renewal = { hash: string; linkHash: string; now: Date }

async function renewOnce(
  db: Database,
  { hash, linkHash, now }: Renewal,
): Promise<Renewed | 'gone' | 'lost-race'> {
  const token = await findToken(db, { hash, purpose: 'openen', now })
  if (!token) return 'gone'
  const stored = await store(db, [
    ...(await eventStatements(db, token, 'link_vernieuwd', now)),
    isOfReport(token.subject)
      ? db.orm
          .update(reports)
          .set({ linkHash })
          .where(eq(reports.id, reportIdOf(token.subject)))
      : renewEndorsementStatement(db, token.subject, linkHash),
    db.orm
      .update(mailTokens)
      .set({ usedAt: now })
      .where(and(eq(mailTokens.subject, token.subject), eq(mailTokens.purpose, 'openen'))),
  ])
  if (stored !== 'stored') return stored
  return isOfReport(token.subject) ? 'melding' : 'wij_ook'
}

type Subject = { subject: string; head: Head }

/** Forgets an address at the wish of who it belongs to. */
export const removeContact = async (db: Database, whose: Subject, now: Date): Promise<Stored> =>
  store(db, [
    ...(await eventStatements(db, whose, 'contact_verwijderd', now)),
    ...withoutContact(db, whose.subject),
  ])

const tries = 3

/** Somebody else's step on the same melding may come first; ours then comes after it, as long as the link works. */
async function untilFirst<T>(step: () => Promise<T | 'lost-race'>): Promise<T | 'lost-race'> {
  for (let attempt = 1; ; attempt++) {
    const done = await step()
    if (done !== 'lost-race' || attempt === tries) return done
  }
}

/** One press on the link in a mail. A link that is no longer known has nothing left to stop. */
export async function stopMail(db: Database, hash: string, now: Date): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const token = await findToken(db, { hash, purpose: 'stop', now })
    // Somebody else's step on the same melding may come first; ours simply comes after it.
    if (!token || (await removeContact(db, token, now)) === 'stored') return
  }
  throw new Error('the address could not be removed')
}

const isOfReport = (subject: string) => subject.startsWith(reportSubject(''))
const reportIdOf = (subject: string) => subject.slice(reportSubject('').length)

/** Also lets a melding go to the moderators that was held for this. Its term begins now: nobody could look before. */
async function confirmedStatements(
  db: Database,
  { subject, head }: Subject,
  now: Date,
): Promise<{ statements: Statement[]; released: boolean }> {
  const only = async () => ({
    statements: await eventStatements(db, { subject, head }, 'contact_bevestigd', now),
    released: false,
  })
  if (!isOfReport(subject)) return only()
  const isHeld = and(eq(reports.id, reportIdOf(subject)), eq(reports.state, 'aangehouden'))
  const [held] = await db.orm.select({ id: reports.id }).from(reports).where(isHeld).limit(1)
  if (!held) return only()
  const event = { subject, at: now, actor: 'melder', details: {} }
  const confirmed = await appendEvent(db, head, { ...event, kind: 'contact_bevestigd' })
  const released = await appendEvent(db, confirmed.head, { ...event, kind: 'melding_vrijgegeven' })
  const row = { state: 'ontvangen' as const, receivedAt: now, updatedAt: now, version: released.head.seq }
  const update = db.orm.update(reports).set(row).where(isHeld)
  return { statements: [confirmed.statement, released.statement, update], released: true }
}

async function eventStatements(
  db: Database,
  { subject, head }: Subject,
  kind: AuditEventKind,
  now: Date,
): Promise<Statement[]> {
  const event = { subject, kind, at: now, actor: 'melder', details: {} }
  const appended = await appendEvent(db, head, event)
  if (!isOfReport(subject)) return [appended.statement]
  const version = db.orm
    .update(reports)
    .set({ version: appended.head.seq })
    .where(eq(reports.id, reportIdOf(subject)))
  return [appended.statement, version]
}
