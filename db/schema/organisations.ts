import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** Named organisations that are addressed and may answer: each under a kind of body or national body of the taxonomy. */
export const organisations = sqliteTable(
  'organisations',
  {
    key: text().primaryKey(),
    name: text().notNull().unique(),
    /** Key of a body in the taxonomy: what kind of addressee this is. */
    body: text().notNull(),
    region: text(),
    website: text(),
    /** The domain that mail of its people ends in; shown beside what they say. */
    mailDomain: text('mail_domain'),
    /** Where reminders go: an address of the office, never of a person. */
    contactMail: text('contact_mail'),
    /** Working days; null takes the term of its kind. */
    termDays: integer('term_days'),
    createdAt: instant('created_at').notNull(),
    endedAt: instant('ended_at'),
    version: integer().notNull(),
    demo: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [index('organisations_body').on(t.body)],
)
