import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { letterNames, type Recipient } from '../../src/core/letter.ts'
import { mailFaults } from '../../src/core/mail.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** The mail address of somebody who stays anonymous, encrypted with a key outside the database. */
export const contacts = sqliteTable(
  'contacts',
  {
    /** Whose it is: `melding:<id>` or `wij_ook:<id>`. */
    subject: text().primaryKey(),
    ciphertext: text().notNull(),
    /** Which key it was encrypted with. */
    keyId: text('key_id').notNull(),
    /** HMAC of the address: the order of mail per recipient, and finding all that is kept of one address. */
    addressMac: text('address_mac').notNull(),
    createdAt: instant('created_at').notNull(),
    /** Null until the address was confirmed; nothing but the confirmation goes there before. */
    confirmedAt: instant('confirmed_at'),
    lastMailAt: instant('last_mail_at'),
    /** When the private page was last opened after a mail: how many come back. */
    cameBackAt: instant('came_back_at'),
  },
  (t) => [index('contacts_address').on(t.addressMac), index('contacts_last_mail').on(t.lastMailAt)],
)

/** `stop` may be used more than once, and lasts as long as the address. */
export const mailTokenPurposes = ['bevestigen', 'openen', 'stop'] as const

/** Links in mail, minted when the mail is sent; only their hash is kept. */
export const mailTokens = sqliteTable(
  'mail_tokens',
  {
    hash: text().primaryKey(),
    subject: text().notNull(),
    purpose: text({ enum: mailTokenPurposes }).notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [index('mail_tokens_expires').on(t.expiresAt), index('mail_tokens_subject').on(t.subject)],
)

/**
 * Mail that is to be sent, written in the same batch as what it reports. Holds keys and ids, never an address or what
 * someone wrote: the letter is made when it is sent, from what then stands in the database.
 */
export const outbox = sqliteTable(
  'outbox',
  {
    /** Also the left half of the Message-ID, so that a second delivery can be known as the same. */
    id: text().primaryKey(),
    /** Order is kept per recipient: `contact:<subject>`, `account:<id>`, `instantie:<key>`. */
    recipient: text().$type<Recipient>().notNull(),
    /** Which letter: a name in src/core/letter.ts. */
    letter: text({ enum: letterNames }).notNull(),
    details: text({ mode: 'json' }).$type<Record<string, string | number | null>>().notNull(),
    /** What the letter is about, such as `knelpunt:12`; erased with it. */
    subject: text().notNull(),
    createdAt: instant('created_at').notNull(),
    /** Not before. */
    dueAt: instant('due_at').notNull(),
    attempts: integer().notNull().default(0),
    holder: text(),
    leasedUntil: instant('leased_until'),
    sentAt: instant('sent_at'),
    failedAt: instant('failed_at'),
    /** Why the last try failed: a short code, never the text of the server. */
    fault: text({ enum: mailFaults }),
  },
  (t) => [
    index('outbox_waiting').on(t.sentAt, t.failedAt, t.dueAt),
    index('outbox_recipient').on(t.recipient, t.createdAt),
    index('outbox_subject').on(t.subject),
  ],
)
