export const accountRoles = ['moderator', 'beheerder'] as const
export type AccountRole = (typeof accountRoles)[number]

export type Account = { id: string; name: string; email: string; role: AccountRole }
