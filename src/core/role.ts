import { type AccountRole, accountRoles } from './account.ts'

/** Who asks for something; without an account that is a `bezoeker`. */
export const roles = ['bezoeker', ...accountRoles] as const
export type Role = (typeof roles)[number]

export const roleOf = (account: { role: AccountRole } | null): Role => account?.role ?? 'bezoeker'

/** What each role may do: a route exactly as it is written in the app, its methods, and for whom they are. */
export type Permissions = Readonly<Record<string, Readonly<Record<string, readonly Role[]>>>>
