import { sql } from 'drizzle-orm'
import { type Database, statement, write } from './client.ts'

const pauseMs = 2 * 60_000

type Asked = { email: string; passkeyRequired: boolean; now: Date }

/**
 * Queues a sign-in link for the account with this address, if there is one; the answer is the same when not. Where
 * beheerders need a passkey, who has one gets no link by mail: a mailbox is not a second way in.
 */
export async function askSignInLink(db: Database, { email, passkeyRequired, now }: Asked): Promise<void> {
  const at = now.getTime()
  const byPasskey = sql`(${passkeyRequired ? 1 : 0} and accounts.role = 'beheerder'
    and exists (select 1 from passkeys where passkeys.account_id = accounts.id))`
  await write(db, [
    statement(sql`insert into outbox (id, recipient, letter, details, subject, created_at, due_at)
      select ${crypto.randomUUID()}, 'account:' || accounts.id, 'aanmelden', '{}', 'account:' || accounts.id, ${at}, ${at}
      from accounts where accounts.email = ${email} and accounts.ended_at is null and not ${byPasskey} and not exists (
        select 1 from outbox where recipient = 'account:' || accounts.id and letter = 'aanmelden'
          and created_at > ${at - pauseMs})`),
  ])
}
