import { prepareRecovery, storeInvitation } from '../db/account-steps.ts'
import { findAccountByEmail } from '../db/accounts.ts'
import { mintSignInToken } from '../db/auth.ts'
import type { AccountRole } from './core/account.ts'
import { paths } from './paths.ts'
import type { Services } from './services.ts'

type Invited = {
  role: AccountRole
  email: string
  organisation?: string | null
  organisationKey?: string | null
}

/** Makes the account if there is none with this address, and a one-time link to sign in with. */
export async function invite(
  services: Services,
  { role, email, organisation, organisationKey }: Invited,
): Promise<string> {
  const { db, auth, config, newId, now } = services
  const by = { actor: 'systeem', now: now() }
  const known = await findAccountByEmail(db, email)
  const open = known && !known.account.endedAt
  if (open && known.account.role !== role) {
    throw new Error(`${email} already has an account with the role ${known.account.role}`)
  }
  const name = email.split('@')[0] ?? email
  const answersFor = organisationKey ?? null
  const invited = {
    id: newId(),
    email,
    name,
    role,
    organisation: organisation ?? null,
    organisationKey: answersFor,
  }
  const stored = open
    ? await prepareRecovery(db, known, by)
    : await storeInvitation(db, known, { ...invited, ...by })
  if (stored === 'lost-race') throw new Error(`${email} was changed by somebody else just now: try again`)
  const token = await mintSignInToken(auth, email)
  return `${config.publicUrl}${paths.signInLink(token)}`
}
