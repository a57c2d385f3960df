import { and, desc, eq, gt } from 'drizzle-orm'
import type { Session } from '../src/core/account.ts'
import { type Database, type Statement, write } from './client.ts'
import { sessions } from './schema/accounts.ts'

/** Where somebody is signed in now. */
export const sessionsOf = (db: Database, accountId: string, now: Date) =>
  db.orm
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, accountId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.createdAt))
    .limit(50)

/** A session without its token, which never leaves this folder. */
export const toSession =
  (token: string | null) =>
  (row: typeof sessions.$inferSelect): Session => ({
    id: row.id,
    signedInAt: row.createdAt,
    until: row.expiresAt,
    current: row.token === token,
  })

/** Ends one session of an account, or all when none is named. Somebody else's session is not touched. */
export const withoutSessions = (db: Database, accountId: string, sessionId: string | null): Statement =>
  db.orm
    .delete(sessions)
    .where(and(eq(sessions.userId, accountId), sessionId === null ? undefined : eq(sessions.id, sessionId)))

export const signOut = async (db: Database, accountId: string, sessionId: string | null): Promise<void> =>
  write(db, [withoutSessions(db, accountId, sessionId)])

/** Ends the session that a cookie stands for, whoever's it is. */
export const endSession = async (db: Database, token: string): Promise<void> =>
  write(db, [db.orm.delete(sessions).where(eq(sessions.token, token))])
