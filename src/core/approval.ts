import { z } from 'zod'
import type { Decision } from './decision.ts'
import type { Report } from './report.ts'
import { fieldErrors, type Parsed } from './submission.ts'
import { atMost, storableTextOrNone } from './text.ts'
import { addWorkingDays, dayOf, endOf } from './working-days.ts'

export const approvalAnswers = ['ja', 'nee', 'anders'] as const
export type ApprovalAnswer = (typeof approvalAnswers)[number]

/** The edited text a reporter is asked about before it appears, and the decision that follows a yes. */
export type Approval = {
  seq: number
  decision: Decision
  accountId: string | null
  requestedAt: Date
  /** When silence becomes a yes; null when the reporter did not allow that. */
  silentYesAt: Date | null
  /** `vervallen` when the melding moved on before there was an answer. */
  answer: ApprovalAnswer | 'vervallen' | null
  answeredAt: Date | null
  comment: string | null
}

/** Silence of the reporter about an edited text counts as a yes after so many, if they agreed to that. */
export const silentWorkingDays = 10

/**
 * Text that is not the reporter's own word for word is shown to the reporter before it appears. So is any text after
 * the reporter asked for another one.
 */
export const needsApproval = (report: Report, decision: Decision, last: Approval | null = null): boolean =>
  report.title !== decision.publicTitle || report.story !== decision.publicStory || last?.answer === 'anders'

/** Ten working days of silence count as a yes, but only if that was ticked when reporting. */
export const silentYesAt = (report: { silenceIsYes: boolean }, now: Date): Date | null =>
  report.silenceIsYes ? endOf(addWorkingDays(dayOf(now), silentWorkingDays)) : null

/** The approval that still waits for the reporter, if one does. */
export const openApproval = (approval: Approval | null): Approval | null =>
  approval?.answer === null ? approval : null

const answerSchema = z
  .object({
    akkoord: z.enum(approvalAnswers, 'Kies wat je van de tekst vindt.'),
    opmerking: storableTextOrNone().max(2000, atMost(2000)),
  })
  .refine(({ akkoord, opmerking }) => akkoord !== 'anders' || opmerking !== '', {
    path: ['opmerking'],
    message: 'Schrijf op wat er anders moet.',
  })

/** Parses the reporter's yes, no or otherwise. */
export function parseApprovalAnswer(
  input: unknown,
): Parsed<{ answer: ApprovalAnswer; comment: string | null }> {
  const result = answerSchema.safeParse(input)
  if (!result.success) return { errors: fieldErrors(result.error) }
  return { ok: { answer: result.data.akkoord, comment: result.data.opmerking || null } }
}
