import { eq } from 'drizzle-orm'
import type { Contact } from '../src/core/contact.ts'
import type { Question } from '../src/core/solution.ts'
import type { Database } from './client.ts'
import { contacts } from './schema/mail.ts'
import { questionQuery } from './solution-answers.ts'

/** What the private page of a melding or a "wij ook" needs beside that itself; one round trip. */
export async function contactAndQuestion(
  db: Database,
  subject: string,
): Promise<{ contact: Contact | null; question: Question | null }> {
  const [known, asked] = await db.orm.batch([
    db.orm
      .select({
        createdAt: contacts.createdAt,
        confirmedAt: contacts.confirmedAt,
        lastMailAt: contacts.lastMailAt,
        cameBackAt: contacts.cameBackAt,
      })
      .from(contacts)
      .where(eq(contacts.subject, subject))
      .limit(1),
    questionQuery(db, subject),
  ])
  return { contact: known[0] ?? null, question: asked[0] ?? null }
}
