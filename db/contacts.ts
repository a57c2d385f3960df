import { and, eq, isNull, lt, ne, not, or, sql } from 'drizzle-orm'
import { endorsementSubject, reportSubject } from '../src/core/audit-event.ts'
import { comesBack, type Contact } from '../src/core/contact.ts'
import { contactRecipient } from '../src/core/letter.ts'
import { type Database, type Statement, statement, write } from './client.ts'
import { sha256 } from '../src/keys.ts'
import { holdingNow } from './holding.ts'
import { countUp } from './news-counts.ts'
import { endorsements } from './schema/endorsements.ts'
import { contacts, mailTokens, outbox } from './schema/mail.ts'

/** The address of a melding or a "wij ook", without the address itself; for a batch. */
export const contactQuery = (db: Database, subject: string) =>
  db.orm
    .select({
      createdAt: contacts.createdAt,
      confirmedAt: contacts.confirmedAt,
      lastMailAt: contacts.lastMailAt,
      cameBackAt: contacts.cameBackAt,
    })
    .from(contacts)
    .where(eq(contacts.subject, subject))
    .limit(1)

export async function findContact(db: Database, subject: string): Promise<Contact | null> {
  const [contact] = await contactQuery(db, subject)
  return contact ?? null
}

export type NewContact = { subject: string; ciphertext: string; keyId: string; addressMac: string; now: Date }

const day = 24 * 60 * 60_000

// So that nobody can fill somebody else's mailbox with our questions.
const mostQuestionsADay = 3
const hour = 60 * 60_000

/** Keeps an address that was left, in the place of an earlier one, and asks whether it is right. */
export const storeContact = async (db: Database, contact: NewContact): Promise<void> =>
  write(db, await contactStatements(db, contact))

/** The same, for the batch of what the address is left with. */
export async function contactStatements(db: Database, { now, ...contact }: NewContact): Promise<Statement[]> {
  const { subject, addressMac } = contact
  const row = { ...contact, createdAt: now, confirmedAt: null, lastMailAt: null, cameBackAt: null }
  const at = now.getTime()
  // Stays a day with the letter that went out, also when the address is erased: else erasing it would be a way to ask
  // on and on. No address can be made from it, nor found by what is kept with another one.
  const details = JSON.stringify({ adres: await sha256(`contact_bevestigen ${addressMac}`) })
  const asked = (since: number) => sql`(select count(*) from outbox
    where (sent_at > ${since} or sent_at is null) and letter = 'contact_bevestigen' and details = ${details})`
  // While meldingen are held, a program would ask for each of them.
  const tooSoon = sql`(${holdingNow} and ${asked(at - hour)} > 0)`
  return [
    ...withoutMail(db, subject),
    db.orm.insert(contacts).values(row).onConflictDoUpdate({ target: contacts.subject, set: row }),
    // What it was left with may have been taken back at this very moment: then it goes too.
    db.orm.delete(contacts).where(and(eq(contacts.subject, subject), not(stillThere(subject)))),
    statement(sql`insert into outbox (id, recipient, letter, details, subject, created_at, due_at)
      select ${crypto.randomUUID()}, ${contactRecipient(subject)}, 'contact_bevestigen', ${details}, ${subject}, ${at}, ${at}
      where ${asked(at - day)} < ${mostQuestionsADay} and not ${tooSoon}
        and exists (select 1 from contacts where subject = ${subject})`),
  ]
}

/** Whether there is still a melding or a "wij ook" to send news about. */
const stillThere = (subject: string) => {
  const id = subject.slice(subject.indexOf(':') + 1)
  return subject.startsWith(reportSubject(''))
    ? sql`exists (select 1 from reports where id = ${id} and state <> 'ingetrokken'
        and not (state = 'afgewezen' and text_erased_at is not null))`
    : sql`exists (select 1 from endorsements where id = ${id} and withdrawn_at is null)`
}

/** Links that were sent, and letters that wait. What was sent stays, as a row without an address. */
const withoutMail = (db: Database, subject: string): Statement[] => [
  db.orm.delete(mailTokens).where(eq(mailTokens.subject, subject)),
  db.orm.delete(outbox).where(and(eq(outbox.recipient, contactRecipient(subject)), isNull(outbox.sentAt))),
]

/** The statements that forget an address, with all that was still to go there. */
export const withoutContact = (db: Database, subject: string): Statement[] => [
  db.orm.delete(contacts).where(eq(contacts.subject, subject)),
  ...withoutMail(db, subject),
  ...withoutClaim(db, subject),
]

// What was made of an address to count somebody once goes with an address that was never confirmed.
const withoutClaim = (db: Database, subject: string): Statement[] =>
  subject.startsWith(endorsementSubject(''))
    ? [
        db.orm
          .update(endorsements)
          .set({ personClaim: sql`${endorsements.personMac}` })
          .where(eq(endorsements.id, subject.slice(endorsementSubject('').length))),
      ]
    : []

/** Also the rows of letters that went out. The question about an address stays its day, see `contactStatements`. */
export const withoutSentMail = (db: Database, subject: string, now: Date): Statement =>
  db.orm
    .delete(outbox)
    .where(
      and(
        or(eq(outbox.recipient, contactRecipient(subject)), eq(outbox.subject, subject)),
        or(ne(outbox.letter, 'contact_bevestigen'), lt(outbox.sentAt, new Date(now.getTime() - day))),
      ),
    )

/** Remembers that somebody looked again after a mail; counts those who did within two weeks. */
export async function noteReturn(
  db: Database,
  { subject, contact, now }: { subject: string; contact: Contact; now: Date },
): Promise<void> {
  const back = comesBack(contact, now)
  if (back === 'no') return
  await write(db, [
    db.orm.update(contacts).set({ cameBackAt: now }).where(eq(contacts.subject, subject)),
    ...(back === 'soon' ? [countUp(db, 'nieuws_terug')] : []),
  ])
}

/** Asks for a new private link. It does the same whether the melding and the address are known or not. */
export async function askLostLink(
  db: Database,
  { reference, addressMac, now }: { reference: string; addressMac: string; now: Date },
): Promise<void> {
  const at = now.getTime()
  await write(db, [
    statement(sql`insert into outbox (id, recipient, letter, details, subject, created_at, due_at)
      select ${crypto.randomUUID()}, 'contact:' || contacts.subject, 'link_kwijt', '{}', contacts.subject, ${at}, ${at}
      from contacts join reports on contacts.subject = 'melding:' || reports.id
      where reports.reference = ${reference} and contacts.address_mac = ${addressMac}
        and contacts.confirmed_at is not null and not exists (
          select 1 from outbox where recipient = 'contact:' || contacts.subject and letter = 'link_kwijt'
            and created_at > ${at - 10 * 60_000})`),
  ])
}
