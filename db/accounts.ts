import { and, asc, count, desc, eq, gt, isNull, lte, max, sql } from 'drizzle-orm'
import type { Account, ManagedAccount, Passkey, Session, SignedInAccount } from '../src/core/account.ts'
import type { Organisation } from '../src/core/organisation.ts'
import type { Head } from './audit-events.ts'
import { type Database, write } from './client.ts'
import { allOrganisations } from './organisations.ts'
import { passkeysOf } from './passkeys.ts'
import { accounts, passkeys, sessions, verifications } from './schema/accounts.ts'
import { auditEvents } from './schema/audit-events.ts'
import { sessionsOf, toSession } from './sessions.ts'

const { id, name, email, role, organisation, organisationKey, createdAt, endedAt } = accounts
const columns = { id, name, email, role, organisation, organisationKey }

/** Who a session token belongs to, if the session lasts and the account has not ended. One round trip. */
export async function findSessionAccount(
  db: Database,
  token: string,
  now: Date,
): Promise<SignedInAccount | null> {
  const [found] = await db.orm
    .select({
      ...columns,
      hasPasskey: sql<number>`exists (select 1 from passkeys where passkeys.account_id = ${accounts.id})`,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.userId))
    .where(and(eq(sessions.token, token), gt(sessions.expiresAt, now), isNull(accounts.endedAt)))
    .limit(1)
  return found ? { ...found, hasPasskey: found.hasPasskey === 1 } : null
}

export async function hasBeheerder(db: Database): Promise<boolean> {
  const [one] = await db.orm.select({ id }).from(accounts).where(activeBeheerder).limit(1)
  return one !== undefined
}

export const activeBeheerder = and(eq(role, 'beheerder'), isNull(endedAt))

/** All that is known of one account, and where its history stands. */
export type AccountRecord = {
  account: ManagedAccount
  head: Head
  /** How many can still manage accounts, this one included. */
  beheerders: number
}

/** An account for who manages it, with where its owner is signed in and whom they could answer for. */
export async function findAccount(
  db: Database,
  accountId: string,
  now: Date,
): Promise<(AccountRecord & SignIns & { organisations: Organisation[] }) | null> {
  const [rows, managing, lasting, keys, organisations] = await db.orm.batch([
    ...recordQueries(db, eq(id, accountId)),
    sessionsOf(db, accountId, now),
    passkeysOf(db, accountId),
    allOrganisations(db),
  ])
  const record = recordFrom(rows, managing)
  return record && { ...record, sessions: lasting.map(toSession(null)), passkeys: keys, organisations }
}

export async function findAccountByEmail(db: Database, address: string): Promise<AccountRecord | null> {
  const [rows, managing] = await db.orm.batch(recordQueries(db, eq(email, address)))
  return recordFrom(rows, managing)
}

const recordQueries = (db: Database, where: ReturnType<typeof eq>) =>
  [
    db.orm
      .select({ ...columns, createdAt, endedAt, version: auditEvents.seq, mac: auditEvents.mac })
      .from(accounts)
      .innerJoin(auditEvents, eq(auditEvents.subject, sql`'account:' || ${id}`))
      .where(where)
      .orderBy(desc(auditEvents.seq))
      .limit(1),
    db.orm.select({ n: count() }).from(accounts).where(activeBeheerder),
  ] as const

type Rows = Awaited<ReturnType<typeof recordQueries>[0]>

function recordFrom([row]: Rows, [managing]: { n: number }[]): AccountRecord | null {
  if (!row) return null
  const { mac, ...account } = row
  return { account, head: { seq: account.version, mac }, beheerders: managing?.n ?? 0 }
}

/** Where somebody is signed in and with what they can be. */
export type SignIns = { sessions: Session[]; passkeys: Passkey[] }

/** Whether a moderator wants the daily mail about the queue. */
export async function wantQueueMail(db: Database, accountId: string, wanted: boolean): Promise<void> {
  await db.orm.update(accounts).set({ queueMail: wanted }).where(eq(id, accountId))
}

/** The same for one's own page; `token` tells which session is looking. */
export async function readSignIns(
  db: Database,
  { accountId, token, now }: { accountId: string; token: string | null; now: Date },
): Promise<SignIns & { queueMail: boolean }> {
  const [lasting, keys, wishes] = await db.orm.batch([
    sessionsOf(db, accountId, now),
    passkeysOf(db, accountId),
    db.orm.select({ queueMail: accounts.queueMail }).from(accounts).where(eq(id, accountId)).limit(1),
  ])
  const queueMail = wishes[0]?.queueMail ?? false
  return { sessions: lasting.map(toSession(token)), passkeys: keys, queueMail }
}

export type AccountRow = Account & {
  endedAt: Date | null
  passkeys: number
  sessions: number
  /** When the newest session that still lasts began. */
  signedInAt: Date | null
}

/** Everyone with an account: first who can sign in, by name, then who no longer can. */
export async function listAccounts(db: Database, now: Date, limit: number): Promise<AccountRow[]> {
  const keys = db.orm
    .select({ userId: passkeys.userId, n: count().as('passkeys') })
    .from(passkeys)
    .groupBy(passkeys.userId)
    .as('keys')
  const lasting = db.orm
    .select({
      userId: sessions.userId,
      n: count().as('sessions'),
      newest: max(sessions.createdAt).as('newest'),
    })
    .from(sessions)
    .where(gt(sessions.expiresAt, now))
    .groupBy(sessions.userId)
    .as('lasting')
  const rows = await db.orm
    .select({ ...columns, endedAt, passkeys: keys.n, sessions: lasting.n, signedInAt: lasting.newest })
    .from(accounts)
    .leftJoin(keys, eq(keys.userId, id))
    .leftJoin(lasting, eq(lasting.userId, id))
    .orderBy(sql`${endedAt} is not null`, asc(name), asc(id))
    .limit(limit)
  return rows.map((row) => ({ ...row, passkeys: row.passkeys ?? 0, sessions: row.sessions ?? 0 }))
}

/** Removes what let someone in and no longer does: ended sessions, used-up and expired links and challenges. */
export async function removeExpiredSignIns(db: Database, now: Date): Promise<void> {
  await write(db, [
    db.orm.delete(sessions).where(lte(sessions.expiresAt, now)),
    db.orm.delete(verifications).where(lte(verifications.expiresAt, now)),
  ])
}
