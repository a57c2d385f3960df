import { and, eq, ne, sql } from 'drizzle-orm'
import { type Account, type AccountChange, changedFields, type Invitation } from '../src/core/account.ts'
import { type AuditEvent, accountSubject } from '../src/core/audit-event.ts'
import { type AccountRecord, activeBeheerder } from './accounts.ts'
import { appendEvent, beginning } from './audit-events.ts'
import { type Database, isTaken, type Statement, write } from './client.ts'
import { type Stored, store } from './follow-ups.ts'
import { accounts, passkeys, sessions, verifications } from './schema/accounts.ts'
import { registryState } from './schema/audit-events.ts'
import { withoutSessions } from './sessions.ts'

/** Who does it (`systeem` or `account:<id>`) and when. */
type By = { actor: string; now: Date }

/** Makes the account an invitation is for. One that has ended begins anew, with the history it had. */
export async function storeInvitation(
  db: Database,
  ended: AccountRecord | null,
  { id, now, actor, ...invited }: Invitation & By & { id: string },
): Promise<Stored> {
  const accountId = ended?.account.id ?? id
  const { statement } = await appendEvent(db, ended?.head ?? beginning, {
    subject: accountSubject(accountId),
    kind: 'account_uitgenodigd',
    at: now,
    actor,
    details: { rol: invited.role },
  })
  const row = ended
    ? db.orm
        .update(accounts)
        .set({ ...invited, endedAt: null, updatedAt: now })
        .where(eq(accounts.id, accountId))
    : db.orm.insert(accounts).values({ ...invited, id, emailVerified: true, createdAt: now, updatedAt: now })
  return storeAccount(db, [statement, row])
}

export async function changeAccount(
  db: Database,
  record: AccountRecord,
  change: AccountChange,
  by: By,
): Promise<Stored> {
  const fields = changedFields(record.account, change)
  if (fields.length === 0) return 'stored'
  const details: AuditEvent['details'] = { velden: fields }
  if (fields.includes('rol')) details['rol'] = change.role
  return storeAccount(db, [
    ...(await step(db, record, 'account_gewijzigd', by, details)),
    db.orm
      .update(accounts)
      .set({ ...change, updatedAt: by.now })
      .where(eq(accounts.id, record.account.id)),
    // Who may do more from now on signs in as that first, and an earlier link is no way round a passkey.
    ...(fields.includes('rol')
      ? [withoutSessions(db, record.account.id, null), withoutLinks(db, record.account.email)]
      : []),
    mustKeepBeheerder(db),
  ])
}

/** Ends an account: whatever let it in, or would, is gone in the same moment. */
export async function endAccount(db: Database, record: AccountRecord, by: By): Promise<Stored> {
  const { id, email } = record.account
  return storeAccount(db, [
    ...(await step(db, record, 'account_beeindigd', by)),
    db.orm.update(accounts).set({ endedAt: by.now, updatedAt: by.now }).where(eq(accounts.id, id)),
    ...withoutSignIns(db, { id, email }),
    mustKeepBeheerder(db),
  ])
}

/**
 * Before a new link is made: whatever let this account in stops doing so, and the history says that it happens. What was
 * lost may be in other hands; and with no passkey left the link of a beheerder leads to making one, and nowhere else.
 */
export const prepareRecovery = async (db: Database, record: AccountRecord, by: By): Promise<Stored> =>
  storeAccount(db, [
    ...(await step(db, record, 'herstellink_gemaakt', by)),
    ...withoutSignIns(db, record.account),
  ])

/**
 * Right after the first passkey of an account was stored: ends every session but the one that made it, and every link
 * that still lies in a mailbox. With a passkey from before it ends nothing.
 */
export async function endSignInsBeforePasskey(
  db: Database,
  { id, email }: Pick<Account, 'id' | 'email'>,
  token: string,
): Promise<void> {
  const isFirst = sql`(select count(*) from ${passkeys} where ${passkeys.userId} = ${id}) = 1`
  await write(db, [
    db.orm.delete(sessions).where(and(eq(sessions.userId, id), ne(sessions.token, token), isFirst)),
    db.orm.delete(verifications).where(and(linksOf(email), isFirst)),
  ])
}

/** A beheerder signs somebody out of one session, or of all when none is named. */
export const endSessions = async (
  db: Database,
  record: AccountRecord,
  sessionId: string | null,
  by: By,
): Promise<Stored> =>
  storeAccount(db, [
    ...(await step(db, record, 'account_gewijzigd', by, { velden: ['sessies'] })),
    withoutSessions(db, record.account.id, sessionId),
  ])

// The statement comes in an array: a query by itself would run as soon as it is awaited.
async function step(
  db: Database,
  { account, head }: AccountRecord,
  kind: AuditEvent['kind'],
  { actor, now }: By,
  details: AuditEvent['details'] = {},
): Promise<Statement[]> {
  const subject = accountSubject(account.id)
  return [(await appendEvent(db, head, { subject, kind, at: now, actor, details })).statement]
}

const withoutSignIns = (db: Database, { id, email }: { id: string; email: string }): Statement[] => [
  withoutSessions(db, id, null),
  db.orm.delete(passkeys).where(eq(passkeys.userId, id)),
  withoutLinks(db, email),
]

// A link is stored under its hash, so only the address inside tells whose it is.
const linksOf = (email: string) =>
  sql`case when json_valid(${verifications.value}) then json_extract(${verifications.value}, '$.email') end = ${email}`

const withoutLinks = (db: Database, email: string): Statement =>
  db.orm.delete(verifications).where(linksOf(email))

/**
 * Fails the whole batch when nobody would be left to manage accounts. Core has judged this already, but two
 * beheerders can end each other at the same moment.
 */
const mustKeepBeheerder = (db: Database): Statement =>
  db.orm
    .insert(registryState)
    .select(
      sql`select 'beheerders', null where not exists (select 1 from ${accounts} where ${activeBeheerder})`,
    )

async function storeAccount(db: Database, statements: Statement[]): Promise<Stored> {
  try {
    return await store(db, statements)
  } catch (error) {
    if (isTaken(error, 'registry_state') || isTaken(error, 'accounts.email')) return 'lost-race'
    throw error
  }
}
