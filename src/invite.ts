import { createAccount, findAccountByEmail } from '../db/accounts.ts'
import { mintSignInToken } from '../db/auth.ts'
import type { AccountRole } from './core/account.ts'
import { paths } from './paths.ts'
import type { Services } from './services.ts'

/** Makes the account if there is none with this address, and a one-time link to sign in with. */
export async function invite(
  services: Services,
  { role, email }: { role: AccountRole; email: string },
): Promise<string> {
  const { db, auth, config, newId, now } = services
  const known = await findAccountByEmail(db, email)
  if (known && known.role !== role) {
    throw new Error(`${email} already has an account with the role ${known.role}`)
  }
  if (!known) {
    await createAccount(db, { id: newId(), email, name: email.split('@')[0] ?? email, role, now: now() })
  }
  const token = await mintSignInToken(auth, email)
  return `${config.publicUrl}${paths.signInLink(token)}`
}
