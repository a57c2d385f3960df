import { all, type FormValues, one } from './form-values.ts'
import { findPersonalData } from './personal-data/find.ts'
import type { PersonalData, PersonalDataKind } from './personal-data/kinds.ts'
import { blocks, replaceAll } from './personal-data/replacement.ts'
import type { FieldError } from './submission.ts'
import { plainLines } from './pasted-text.ts'

/** The texts that everyone reads once something is public, by the name of their field in the forms. */
export const publicFields = [
  'titel',
  'verhaal',
  'viaPartij',
  'toelichting',
  'weerwoord',
  'samenvatting',
  'vraag',
] as const
export type PublicField = (typeof publicFields)[number]
/** No form has all of them. */
export type PublicTexts = Readonly<Partial<Record<PublicField, string>>>

/** The same words in one field, wherever they stand in it: one thing to decide on. */
export type PublicFinding = {
  field: PublicField
  fragment: string
  kind: PersonalDataKind
  spans: PersonalData[]
  /** What the moderator ticks to let it stand, such as `verhaal:Ria`. */
  key: string
  /** A BSN can only go; the rest may be cleared. */
  stands: 'undecided' | 'cleared' | 'blocked'
}

const publicTextsOf = (values: FormValues): PublicTexts =>
  Object.fromEntries(publicFields.map((field) => [field, plainLines(one(values, field))]))

/** The fragments that a moderator let stand; also those that are gone from the text by now. */
export const clearedIn = (values: FormValues): string[] => all(values, 'magOpenbaar')

// A browser sends line breaks in another form than it got them.
const keyOf = (field: PublicField, fragment: string) => `${field}:${fragment.replace(/\s+/g, ' ')}`

/** What may say who somebody is in what will be public, and what was decided about it. */
export const findingsIn = (texts: PublicTexts, cleared: readonly string[]): PublicFinding[] =>
  publicFields.flatMap((field) => fieldFindings(field, texts[field] ?? '', cleared))

function fieldFindings(field: PublicField, text: string, cleared: readonly string[]): PublicFinding[] {
  const found = new Map<string, PublicFinding>()
  for (const span of findPersonalData(text)) {
    const fragment = text.slice(span.start, span.end)
    const key = keyOf(field, fragment)
    const known = found.get(key)
    const spans = [...(known?.spans ?? []), span]
    const free = cleared.includes(key) ? 'cleared' : 'undecided'
    const stands = blocks(spans).length > 0 ? 'blocked' : free
    found.set(key, { field, fragment, kind: span.kind, spans, key, stands })
  }
  return [...found.values()]
}

/** The public texts of a form with what was found in them. */
export type Guard = { texts: PublicTexts; findings: PublicFinding[] }

export function guardOf(values: FormValues): Guard {
  const texts = publicTextsOf(values)
  return { texts, findings: findingsIn(texts, clearedIn(values)) }
}

/** What stands in the way of publication: nothing that was found becomes public without a decision on it. */
export const undecided = (texts: PublicTexts, cleared: readonly string[]): PublicFinding[] =>
  findingsIn(texts, cleared).filter(({ stands }) => stands !== 'cleared')

/** The same as faults of a form, one a field. */
export function guardFaults(texts: PublicTexts, cleared: readonly string[]): FieldError[] {
  const open = undecided(texts, cleared)
  return publicFields.flatMap((field) => {
    const own = open.filter((finding) => finding.field === field)
    if (own.length === 0) return []
    return [{ field, message: faultOf(own) }]
  })
}

const faultOf = (open: readonly PublicFinding[]): string => {
  const bsn = open.some(({ stands }) => stands === 'blocked') ? 'Hierin staat een BSN. Haal dat weg. ' : ''
  const rest = open.some(({ stands }) => stands === 'undecided')
    ? 'Hierin staat misschien wie iemand is. Haal het weg, of vink aan dat het openbaar mag.'
    : ''
  return (bsn + rest).trim()
}

/** Only what was found in these texts: a decision does not clear words that it never saw. */
export const clearedOf = (texts: PublicTexts, sent: readonly string[]): string[] =>
  findingsIn(texts, sent)
    .filter(({ stands }) => stands === 'cleared')
    .map(({ key }) => key)

/** The form with the proposed word in the place of all that nobody let stand. */
export function replacedInPublic(values: FormValues): FormValues {
  const { texts, findings } = guardOf(values)
  const open = findings.filter(({ stands }) => stands !== 'cleared')
  const replaced = publicFields.flatMap((field): [string, string[]][] => {
    const spans = open.filter((finding) => finding.field === field).flatMap((finding) => finding.spans)
    return spans.length === 0 ? [] : [[field, [replaceAll(texts[field] ?? '', spans)]]]
  })
  return new Map([...values, ...replaced])
}
