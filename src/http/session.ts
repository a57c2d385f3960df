import type { Context, MiddlewareHandler } from 'hono'
import { getSignedCookie } from 'hono/cookie'
import type { AccountRole, SignedInAccount } from '../core/account.ts'
import { paths } from '../paths.ts'
import type { Env } from '../services.ts'

type SessionOptions = {
  secret: string
  cookieName: string
  findAccount: (token: string) => Promise<SignedInAccount | null>
}

/** Finds out who is signed in. Visitors without the cookie cost no round trip. */
export const readSession =
  ({ secret, cookieName, findAccount }: SessionOptions): MiddlewareHandler<Env> =>
  async (c, next) => {
    const token = (await getSignedCookie(c, secret, cookieName)) || null
    c.set('sessionToken', token)
    c.set('account', token ? await findAccount(token) : null)
    await next()
  }

/** The account that a page for people with an account is for. */
export function signedIn(c: Context<Env>): SignedInAccount {
  const account = c.get('account')
  if (!account) throw new Error('this route is open to visitors in the table of permissions')
  return account
}

/** Where somebody with this role begins. */
export const startPage = (role: AccountRole): string =>
  role === 'instantie' ? paths.authority : paths.moderation

/** For an answer that ends a session: what this browser kept of the pages behind it goes too. */
export const forgetPages = (c: Context): void => c.header('Clear-Site-Data', '"cache", "storage"')
