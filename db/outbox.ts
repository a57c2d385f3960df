import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'
import { contactRecipient, type LetterName, type OutgoingLetter, type Recipient } from '../src/core/letter.ts'
import type { MailFault } from '../src/core/mail.ts'
import { type Database, type Statement, statement, write } from './client.ts'
import { countUp } from './news-counts.ts'
import { contacts, outbox } from './schema/mail.ts'

/** The statements that make letters wait to be sent, for the same batch as what they report. */
export const queueLetters = (db: Database, letters: readonly OutgoingLetter[], now: Date): Statement[] =>
  letters.map(({ dueAt, ...letter }) =>
    db.orm.insert(outbox).values({ ...letter, id: crypto.randomUUID(), createdAt: now, dueAt: dueAt ?? now }),
  )

/**
 * Tells who left an address with a melding that there is news: only after they confirmed it, and not again while
 * the last letter about it still waits.
 */
export function newsLetter(reportId: string, now: Date): Statement[] {
  const subject = `melding:${reportId}`
  const recipient = contactRecipient(subject)
  const at = now.getTime()
  return [
    statement(sql`insert into outbox (id, recipient, letter, details, subject, created_at, due_at)
      select ${crypto.randomUUID()}, ${recipient}, 'er_is_nieuws', '{}', ${subject}, ${at}, ${at} from contacts
      where contacts.subject = ${subject} and contacts.confirmed_at is not null and not exists (
        select 1 from outbox where recipient = ${recipient} and letter = 'er_is_nieuws'
          and sent_at is null and failed_at is null)`),
  ]
}

export type WaitingLetter = {
  id: string
  letter: LetterName
  recipient: Recipient
  subject: string
  details: OutgoingLetter['details']
  attempts: number
  createdAt: Date
}

type Hold = { holder: string; now: Date; until: Date }

/** A letter that is held for longer than this was claimed by a clock that was ahead. */
const impossiblyLong = 60 * 60_000

/**
 * Takes the next letter that is due, in one statement: of two nodes that ask at once each gets another one. A letter
 * that waits for its next try, or is being sent, holds back the later ones of the same recipient.
 */
export async function claimLetter(db: Database, { holder, now, until }: Hold): Promise<WaitingLetter | null> {
  const at = now.getTime()
  const next = sql`(select o.id from outbox o
    where o.sent_at is null and o.failed_at is null and o.due_at <= ${at} 
      and (coalesce(o.leased_until, 0) <= ${at} or o.leased_until > ${until.getTime() + impossiblyLong})
      and not exists (select 1 from outbox e
        where e.recipient = o.recipient and e.rowid < o.rowid and e.sent_at is null and e.failed_at is null
          and (e.attempts > 0 or e.due_at <= ${at}))
    order by o.due_at, o.rowid limit 1)`
  const [claimed] = await db.orm
    .update(outbox)
    .set({ holder, leasedUntil: until })
    .where(eq(outbox.id, next))
    .returning()
  return claimed ?? null
}

type Held = { id: string; holder: string }

const mine = ({ id, holder }: Held) => and(eq(outbox.id, id), eq(outbox.holder, holder))

/** The mail server has it. Also says so with the contact, whose term starts anew. */
export async function markSent(
  db: Database,
  letter: WaitingLetter,
  holder: string,
  now: Date,
): Promise<void> {
  const [kind, ...subject] = letter.recipient.split(':')
  await write(db, [
    db.orm
      .update(outbox)
      .set({ sentAt: now, holder: null, leasedUntil: null, fault: null })
      .where(mine({ id: letter.id, holder })),
    ...(kind === 'contact'
      ? [
          db.orm
            .update(contacts)
            .set({ lastMailAt: now })
            .where(eq(contacts.subject, subject.join(':'))),
        ]
      : []),
    ...(letter.letter === 'er_is_nieuws' ? [countUp(db, 'nieuws_verstuurd')] : []),
  ])
}

/** It did not go out: at `next` again, or never when that is null. */
export async function markFailed(
  db: Database,
  held: Held,
  { fault, next, now }: { fault: MailFault; next: Date | null; now: Date },
): Promise<void> {
  await db.orm
    .update(outbox)
    .set({
      fault,
      attempts: sql`${outbox.attempts} + 1`,
      holder: null,
      leasedUntil: null,
      ...(next ? { dueAt: next } : { failedAt: now }),
    })
    .where(mine(held))
}

/** For a letter that has nothing to say any more. */
export async function dropLetter(db: Database, held: Held): Promise<void> {
  await db.orm.delete(outbox).where(mine(held))
}

const day = 24 * 60 * 60_000

/** Forgets letters that went out three months ago, or failed or waited half a year. */
export const forgetOldLetters = (db: Database, now: Date): Statement =>
  db.orm.delete(outbox).where(
    or(
      lt(outbox.sentAt, new Date(now.getTime() - 90 * day)),
      lt(outbox.failedAt, new Date(now.getTime() - 180 * day)),
      // Where no mail is sent they would wait for ever.
      and(isNull(outbox.sentAt), lt(outbox.dueAt, new Date(now.getTime() - 180 * day))),
    ),
  )
