import { z } from 'zod'
import { clearedOf, guardFaults, type PublicTexts, undecided } from './publication-guard.ts'
import { type FieldError, fieldErrors, limits, type Parsed } from './submission.ts'
import { atMost, storableText, storableTextOrNone } from './text.ts'

export const noticeOutcomes = ['gecorrigeerd', 'hersteld', 'verborgen', 'ongewijzigd'] as const
export type NoticeOutcome = (typeof noticeOutcomes)[number]

/** What was wrong; a key, because it stands in the public log. */
export const noticeGrounds = ['herkenbaar', 'onjuist', 'onrechtmatig'] as const
export type NoticeGround = (typeof noticeGrounds)[number]

/** What a notice is about: a page of the site, or a casus as it stands. */
export type NoticeTarget = 'pagina' | 'zichtbaar' | 'verborgen' | 'ingetrokken'

const possible: Record<NoticeTarget, readonly NoticeOutcome[]> = {
  pagina: ['gecorrigeerd', 'ongewijzigd'],
  zichtbaar: ['gecorrigeerd', 'verborgen', 'ongewijzigd'],
  verborgen: ['gecorrigeerd', 'hersteld', 'verborgen'],
  ingetrokken: ['ongewijzigd'],
}

export const possibleOutcomes = (target: NoticeTarget): readonly NoticeOutcome[] => possible[target]

export type CaseCorrection = { title: string; story: string; explanation: string; viaParty: string | null }

export type Settlement = {
  outcome: NoticeOutcome
  ground: NoticeGround | null
  reason: string
  /** The new public text; only for a casus that is put right. */
  correction: CaseCorrection | null
  /** What the privacy guard found in the text that appears and the moderator let stand. */
  cleared: string[]
}

const needsGround = (outcome: NoticeOutcome) => outcome === 'gecorrigeerd' || outcome === 'verborgen'

const optionalText = (max: number) => storableTextOrNone().max(max, atMost(max))

export const longestReason = 2000

const settlementSchema = z.object({
  uitkomst: z.enum(noticeOutcomes, 'Kies wat je besluit.'),
  grond: z.enum(['', ...noticeGrounds], 'Kies wat er mis was.'),
  reden: storableText('Leg uit waarom.')
    .min(10, 'Leg iets meer uit: minstens 10 tekens.')
    .max(longestReason, atMost(longestReason)),
})

const correctionSchema = z.object({
  titel: storableText('Vul de openbare titel in.').max(limits.title, atMost(limits.title, 'de titel')),
  verhaal: storableText('Vul de openbare tekst in.').max(limits.story, atMost(limits.story, 'de tekst')),
  toelichting: optionalText(2000),
  viaPartij: optionalText(limits.viaParty),
})

export type SettlementInput = Record<keyof z.input<typeof settlementSchema>, string> &
  z.input<typeof correctionSchema> & { magOpenbaar: string[] }

/** Parses what a moderator decided about a notice; every fault at once. */
export function parseSettlement(
  input: SettlementInput,
  target: NoticeTarget,
  current: CaseCorrection | null,
): Parsed<Settlement> {
  const settled = settlementSchema.safeParse(input)
  const corrects = input.uitkomst === 'gecorrigeerd' && current !== null
  const text = corrects ? correctionSchema.safeParse(input) : null
  const errors = [
    ...outcomeFaults(input, target),
    ...(settled.success ? [] : fieldErrors(settled.error).filter((e) => e.field !== 'uitkomst')),
    ...(text?.error ? fieldErrors(text.error) : []),
  ]
  const correction = text?.success ? correctionOf(text.data) : null
  if (correction && current && sameText(correction, current)) {
    errors.push({ field: 'verhaal', message: 'Pas de openbare tekst aan, of kies een ander besluit.' })
  }
  const appears = input.uitkomst === 'hersteld' ? current : correction
  if (appears) errors.push(...guardFaults(publicTexts(appears), input.magOpenbaar))
  if (errors.length > 0 || !settled.success) return { errors }
  const { uitkomst: outcome, grond, reden: reason } = settled.data
  const ground = needsGround(outcome) && grond !== '' ? grond : null
  const cleared = appears ? clearedOf(publicTexts(appears), input.magOpenbaar) : []
  return { ok: { outcome, ground, reason, correction, cleared } }
}

function outcomeFaults({ uitkomst, grond }: SettlementInput, target: NoticeTarget): FieldError[] {
  const outcome = possible[target].find((known) => known === uitkomst)
  if (outcome === undefined) return [{ field: 'uitkomst', message: 'Kies wat je besluit.' }]
  if (needsGround(outcome) && grond === '') return [{ field: 'grond', message: 'Kies wat er mis was.' }]
  return []
}

const correctionOf = (sent: z.infer<typeof correctionSchema>): CaseCorrection => ({
  title: sent.titel,
  story: sent.verhaal,
  explanation: sent.toelichting,
  viaParty: sent.viaPartij === '' ? null : sent.viaPartij,
})

const publicTexts = ({ title, story, explanation, viaParty }: CaseCorrection): PublicTexts => ({
  titel: title,
  verhaal: story,
  viaPartij: viaParty ?? '',
  toelichting: explanation,
  weerwoord: '',
})

/**
 * The one place where a correction becomes public text, or a hidden text is public again: nothing that was found in it
 * without a decision.
 */
export function toPublicText(
  { outcome, correction, cleared }: Pick<Settlement, 'outcome' | 'correction' | 'cleared'>,
  current: CaseCorrection | null,
): CaseCorrection | null | { refused: 'personal-data' } {
  const appears = outcome === 'hersteld' ? current : correction
  if (appears && undecided(publicTexts(appears), cleared).length > 0) return { refused: 'personal-data' }
  return correction
}

const sameText = (a: CaseCorrection, b: CaseCorrection) =>
  a.title === b.title && a.story === b.story && a.explanation === b.explanation && a.viaParty === b.viaParty

type CaseStep = 'casus_gecorrigeerd' | 'casus_hersteld' | 'casus_verborgen'

const whenVisible: Record<NoticeOutcome, CaseStep[]> = {
  gecorrigeerd: ['casus_gecorrigeerd'],
  hersteld: [],
  verborgen: ['casus_verborgen'],
  ongewijzigd: [],
}

const whenHidden: Record<NoticeOutcome, CaseStep[]> = {
  gecorrigeerd: ['casus_gecorrigeerd', 'casus_hersteld'],
  hersteld: ['casus_hersteld'],
  verborgen: [],
  ongewijzigd: [],
}

/** What happens to the casus with a decision, before the notice itself is closed. */
export function caseSteps(target: NoticeTarget, outcome: NoticeOutcome): readonly CaseStep[] {
  if (target === 'zichtbaar') return whenVisible[outcome]
  return target === 'verborgen' ? whenHidden[outcome] : []
}
