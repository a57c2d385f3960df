const day = 86_400_000

/** How long what people wrote is kept, in days. */
export type Terms = { originalDays: number; rejectedDays: number; noticeDays: number }

/** What was last touched before these moments goes. */
export type Cutoffs = { original: Date; rejected: Date; notice: Date }

export const cutoffsAt = (now: Date, { originalDays, rejectedDays, noticeDays }: Terms): Cutoffs => ({
  original: new Date(now.getTime() - originalDays * day),
  rejected: new Date(now.getTime() - rejectedDays * day),
  notice: new Date(now.getTime() - noticeDays * day),
})

/** Why a text goes: it is public in other words, it is told by another melding, or it was never published. */
export const oldTextReasons = ['gepubliceerd', 'samengevoegd', 'afgewezen'] as const
export type OldTextReason = (typeof oldTextReasons)[number]
