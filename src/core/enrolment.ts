import type { SignedInAccount } from './account.ts'
import type { Permissions, Role } from './role.ts'

/** What a beheerder may open before there is a passkey: the page to make one, and the way out. */
const open: Permissions = {
  '/beheer/account': { GET: ['beheerder'] },
  '/beheer/account/afmeldingen': { POST: ['beheerder'] },
}

/**
 * A beheerder can erase, and let others in. A link that somebody else could have opened is not enough for that: it only
 * leads to where a passkey is made.
 */
export const mustEnrol = (
  account: Pick<SignedInAccount, 'role' | 'hasPasskey'> | null,
  passkeyRequired: boolean,
): boolean => passkeyRequired && account?.role === 'beheerder' && !account.hasPasskey

export const mayWhileEnrolling = (role: Role, method: string, pattern: string): boolean =>
  open[pattern]?.[method]?.includes(role) ?? false
