/** Who is working on a melding, and until when; after that anyone may take it up. */
export type Claim = { accountId: string; accountName: string; until: Date }

export const claimMinutes = 15

export const claimUntil = (now: Date): Date => new Date(now.getTime() + claimMinutes * 60_000)

/** Whether somebody else is at work on it right now. */
export const isHeldByOther = (claim: Claim | null, accountId: string, now: Date): claim is Claim =>
  claim !== null && claim.accountId !== accountId && claim.until > now
