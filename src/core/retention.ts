const day = 86_400_000

/** How long what people wrote is kept, in days. */
export type Terms = { originalDays: number; rejectedDays: number; noticeDays: number }

/** How long a melding waits for a confirmed address, in days: longer than anybody looks for the mail. */
export const heldDays = 30

/** When a melding that still waits then is erased. */
export const heldUntil = (receivedAt: Date): Date => new Date(receivedAt.getTime() + heldDays * day)

/** What was last touched before these moments goes. */
export type Cutoffs = { original: Date; rejected: Date; notice: Date; held: Date }

export const cutoffsAt = (now: Date, { originalDays, rejectedDays, noticeDays }: Terms): Cutoffs => ({
  original: new Date(now.getTime() - originalDays * day),
  rejected: new Date(now.getTime() - rejectedDays * day),
  notice: new Date(now.getTime() - noticeDays * day),
  held: new Date(now.getTime() - heldDays * day),
})

/**
 * Why a text goes: it is public in other words, it is told by another melding, it was never published, its address was
 * never confirmed, or it was withdrawn and something stayed.
 */
export const oldTextReasons = [
  'gepubliceerd',
  'samengevoegd',
  'afgewezen',
  'aangehouden',
  'ingetrokken',
] as const
export type OldTextReason = (typeof oldTextReasons)[number]
