import { eq } from 'drizzle-orm'
import { accounts, passkeys } from '../../db/schema/accounts.ts'
import { auditEvents } from '../../db/schema/audit-events.ts'
import { startOfTests } from './moment.ts'
import type { TestApp } from './app.ts'

/** The id of somebody who signed in as `name`. */
export async function accountIdOf({ db }: TestApp, name: string): Promise<string> {
  const [row] = await db.orm
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.email, `${name}@voorbeeld.nl`))
    .limit(1)
  if (!row) throw new Error(`${name} has no account`)
  return row.id
}

/** A passkey as the sign-in library stores one. */
export async function givePasskey({ db }: TestApp, accountId: string, name: string | null): Promise<string> {
  const id = crypto.randomUUID()
  await db.orm.insert(passkeys).values({
    id,
    name,
    userId: accountId,
    credentialID: id,
    publicKey: 'key',
    counter: 0,
    deviceType: 'singleDevice',
    backedUp: false,
    createdAt: startOfTests,
  })
  return id
}

/** What the history holds of an account, as [kind, actor, details]. */
export async function historyOf({ db }: TestApp, accountId: string) {
  const events = await db.orm
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.subject, `account:${accountId}`))
    .orderBy(auditEvents.seq)
    .limit(100)
  return events.map(({ kind, actor, details }) => [kind, actor, details])
}

/** The one-time link that a page shows, as a path. */
export const linkIn = (html: string): string => {
  const path = /https?:\/\/[^/\s<]+(\/aanmelden\/[A-Za-z]+)/.exec(html)?.[1]
  if (!path) throw new Error('there is no link on this page')
  return path
}
