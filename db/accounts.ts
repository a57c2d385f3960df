import { and, eq, gt, isNull, lte } from 'drizzle-orm'
import type { Account, AccountRole } from '../src/core/account.ts'
import { accountSubject } from '../src/core/audit-event.ts'
import { appendEvent, headOf } from './audit-events.ts'
import { type Database, write } from './client.ts'
import { accounts, passkeys, sessions, verifications } from './schema/accounts.ts'

const columns = { id: accounts.id, name: accounts.name, email: accounts.email, role: accounts.role }

/** Who a session token belongs to, if the session lasts and the account has not ended. One round trip. */
export async function findSessionAccount(db: Database, token: string, now: Date): Promise<Account | null> {
  const [account] = await db.orm
    .select(columns)
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.userId))
    .where(and(eq(sessions.token, token), gt(sessions.expiresAt, now), isNull(accounts.endedAt)))
    .limit(1)
  return account ?? null
}

export async function findAccountByEmail(db: Database, email: string): Promise<Account | null> {
  const [account] = await db.orm.select(columns).from(accounts).where(eq(accounts.email, email)).limit(1)
  return account ?? null
}

export async function hasBeheerder(db: Database): Promise<boolean> {
  const [one] = await db.orm
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.role, 'beheerder'), isNull(accounts.endedAt)))
    .limit(1)
  return one !== undefined
}

export type Invitation = { id: string; email: string; name: string; role: AccountRole; now: Date }

/** Makes the account an invitation is for. */
export async function createAccount(db: Database, { id, email, name, role, now }: Invitation): Promise<void> {
  const subject = accountSubject(id)
  const { statement } = await appendEvent(db, await headOf(db, subject), {
    subject,
    kind: 'account_uitgenodigd',
    at: now,
    actor: 'systeem',
    details: { rol: role },
  })
  await write(db, [
    db.orm
      .insert(accounts)
      .values({ id, email, name, role, emailVerified: true, createdAt: now, updatedAt: now }),
    statement,
  ])
}

export const countPasskeys = async (db: Database, accountId: string): Promise<number> =>
  (await db.orm.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.userId, accountId)).limit(50))
    .length

/** Removes what let someone in and no longer does: ended sessions, used-up and expired links and challenges. */
export async function removeExpiredSignIns(db: Database, now: Date): Promise<void> {
  await write(db, [
    db.orm.delete(sessions).where(lte(sessions.expiresAt, now)),
    db.orm.delete(verifications).where(lte(verifications.expiresAt, now)),
  ])
}
