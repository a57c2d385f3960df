import { and, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { endorsementSubject } from '../src/core/audit-event.ts'
import { monthsBefore } from '../src/core/contact.ts'
import { type Database, type Statement, write } from './client.ts'
import { withoutContact } from './contacts.ts'
import { forgetOldLetters } from './outbox.ts'
import { endorsements } from './schema/endorsements.ts'
import { contacts, mailTokens, outbox } from './schema/mail.ts'

const day = 24 * 60 * 60_000
const atOnce = 200

// Sorts after every code made of an address, so that the index leads past what was forgotten before.
const known = '~'

/** Forgets addresses that nobody confirmed within a week, and those without contact for so many months. */
export async function expireContacts(db: Database, months: number, now: Date): Promise<void> {
  const lastContact = sql`max(${contacts.createdAt}, coalesce(${contacts.confirmedAt}, 0), coalesce(${contacts.lastMailAt}, 0), coalesce(${contacts.cameBackAt}, 0))`
  const old = or(
    and(isNull(contacts.confirmedAt), lt(contacts.createdAt, new Date(now.getTime() - 7 * day))),
    lt(lastContact, monthsBefore(now, months).getTime()),
  )
  const rows = await db.orm.select({ subject: contacts.subject }).from(contacts).where(old).limit(atOnce)
  const subjects = rows.map(({ subject }) => subject)
  await write(db, [
    ...subjects.flatMap((subject) => withoutContact(db, subject)),
    forgetPeople(db, monthsBefore(now, months)),
    db.orm.delete(mailTokens).where(lt(mailTokens.expiresAt, now)),
    forgetOldLetters(db, now),
    db.orm
      .update(outbox)
      .set({ details: {} })
      .where(and(eq(outbox.letter, 'contact_bevestigen'), lt(outbox.sentAt, new Date(now.getTime() - day)))),
  ])
}

/**
 * What was made of a confirmed address outlives it, so that somebody counts once; it ends by the same term. In its
 * place comes a word that says no more than that somebody was known.
 */
function forgetPeople(db: Database, before: Date): Statement {
  const people = db.orm
    .select({ id: endorsements.id })
    .from(endorsements)
    .where(
      and(
        lt(endorsements.at, before),
        lt(endorsements.personMac, known),
        sql`not exists (select 1 from contacts where subject = ${endorsementSubject('')} || ${endorsements.id})`,
      ),
    )
    .limit(atOnce)
  return db.orm
    .update(endorsements)
    .set({ personMac: sql`${known} || ${endorsements.id}`, personClaim: null })
    .where(inArray(endorsements.id, people))
}
