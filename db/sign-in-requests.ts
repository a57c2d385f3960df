import { sql } from 'drizzle-orm'
import { type Database, statement, write } from './client.ts'

const pauseMs = 2 * 60_000

/** Queues a sign-in link for the account with this address, if there is one; the answer is the same when not. */
export async function askSignInLink(db: Database, email: string, now: Date): Promise<void> {
  const at = now.getTime()
  await write(db, [
    statement(sql`insert into outbox (id, recipient, letter, details, subject, created_at, due_at)
      select ${crypto.randomUUID()}, 'account:' || accounts.id, 'aanmelden', '{}', 'account:' || accounts.id, ${at}, ${at}
      from accounts where accounts.email = ${email} and accounts.ended_at is null and not exists (
        select 1 from outbox where recipient = 'account:' || accounts.id and letter = 'aanmelden'
          and created_at > ${at - pauseMs})`),
  ])
}
