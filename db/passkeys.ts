import { and, desc, eq } from 'drizzle-orm'
import type { Passkey } from '../src/core/account.ts'
import { type Database, write } from './client.ts'
import { passkeys } from './schema/accounts.ts'

const columns = { id: passkeys.id, name: passkeys.name, addedAt: passkeys.createdAt }

export const passkeysOf = (db: Database, accountId: string) =>
  db.orm
    .select(columns)
    .from(passkeys)
    .where(eq(passkeys.userId, accountId))
    .orderBy(desc(passkeys.createdAt))
    .limit(50)

const owned = (accountId: string, id: string) => and(eq(passkeys.userId, accountId), eq(passkeys.id, id))

export async function findPasskey(db: Database, accountId: string, id: string): Promise<Passkey | null> {
  const [passkey] = await db.orm.select(columns).from(passkeys).where(owned(accountId, id)).limit(1)
  return passkey ?? null
}

export const renamePasskey = async (
  db: Database,
  accountId: string,
  { id, name }: { id: string; name: string },
): Promise<void> => write(db, [db.orm.update(passkeys).set({ name }).where(owned(accountId, id))])

export const removePasskey = async (db: Database, accountId: string, id: string): Promise<void> =>
  write(db, [db.orm.delete(passkeys).where(owned(accountId, id))])
