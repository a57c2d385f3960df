import { sql } from 'drizzle-orm'
import { type Database, statement, write } from './client.ts'
import type { MailToken } from './mail-tokens.ts'

/**
 * Keeps the hashes of the links in a letter, just before it goes out. When another address was left in the meantime
 * they are not kept: who has the old one must not confirm the new one.
 */
export const storeTokens = (
  db: Database,
  tokens: readonly MailToken[],
  to: { subject: string; ciphertext: string },
): Promise<void> =>
  write(
    db,
    tokens.map(({ hash, subject, purpose, expiresAt }) =>
      statement(sql`insert into mail_tokens (hash, subject, purpose, expires_at)
        select ${hash}, ${subject}, ${purpose}, ${expiresAt.getTime()}
        where exists (select 1 from contacts where subject = ${to.subject} and ciphertext = ${to.ciphertext})`),
    ),
  )
