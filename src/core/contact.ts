import { z } from 'zod'
import { mailAddress } from './account.ts'
import { readReference } from './reference-number.ts'
import { fieldErrors, type Parsed } from './submission.ts'

/** The mail address of somebody who stays anonymous, as far as a page may know it. */
export type Contact = {
  createdAt: Date
  /** Null until a button in the first mail was pressed. */
  confirmedAt: Date | null
  lastMailAt: Date | null
  cameBackAt: Date | null
}

const contactSchema = z.object({ email: mailAddress })

export function parseContact(input: unknown): Parsed<string> {
  const result = contactSchema.safeParse(input)
  return result.success ? { ok: result.data.email } : { errors: fieldErrors(result.error) }
}

const lostLinkSchema = z.object({
  kenmerk: z
    .string('Vul het nummer van je melding in.')
    .transform(readReference)
    .pipe(z.string('Vul het nummer van je melding in, zoals M-K7P-4XD-HRA.')),
  email: mailAddress,
})

export type LostLink = { reference: string; address: string }

/** A reference is read leniently: it is often copied by hand. */
export function parseLostLink(input: unknown): Parsed<LostLink> {
  const result = lostLinkSchema.safeParse(input)
  if (!result.success) return { errors: fieldErrors(result.error) }
  return { ok: { reference: result.data.kenmerk, address: result.data.email } }
}

const twoWeeks = 14 * 24 * 60 * 60_000

/** Whether opening the private page now is the first time since the last mail, and within two weeks of it. */
export function comesBack({ lastMailAt, cameBackAt }: Contact, now: Date): 'no' | 'late' | 'soon' {
  if (!lastMailAt || (cameBackAt && cameBackAt >= lastMailAt)) return 'no'
  return now.getTime() - lastMailAt.getTime() <= twoWeeks ? 'soon' : 'late'
}

/** So many months before a moment: what was last in touch before it is forgotten. */
export function monthsBefore(now: Date, months: number): Date {
  const then = new Date(now.getTime())
  then.setUTCMonth(then.getUTCMonth() - months)
  return then
}
