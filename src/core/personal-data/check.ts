import { all, type FormValues, one } from '../form-values.ts'
import type { FieldError, Parsed } from '../submission.ts'
import { findPersonalData } from './find.ts'
import type { PersonalData } from './kinds.ts'
import { blocks, proposeReplacement, replaceAll } from './replacement.ts'

/** The checkbox by which somebody says that what was found is about nobody, and the button that replaces it. */
export const notAboutAnyone = 'geenPersoon'
export const replaceIn = 'vervangen'

/** What the guard found in one field of a form. */
export type FieldFinding = {
  field: string
  text: string
  spans: PersonalData[]
  /** A BSN that is named so: it may not be sent at all. */
  blocked: boolean
  /** Whether the sender said that these very fragments are about nobody. */
  confirmed: boolean
  /** Its button was just pressed: the text is another one now. */
  replaced: boolean
}

const fragments = ({ text, spans }: Pick<FieldFinding, 'text' | 'spans'>) =>
  spans.map(({ start, end }) => text.slice(start, end))

/** The value of the checkbox: it names the fragments, so that a yes says nothing about what is typed later. */
export const confirmation = (finding: FieldFinding): string =>
  [finding.field, ...new Set(fragments(finding))].join('\n')

/** Looks through the texts of a form; fields in which nothing was found are left out. */
export function checkFields(values: FormValues, fields: readonly string[]): FieldFinding[] {
  const sure = all(values, notAboutAnyone).map((value) => value.replaceAll('\r\n', '\n').split('\n'))
  return fields.flatMap((field) => {
    const text = one(values, field)
    const spans = findPersonalData(text)
    const replaced = one(values, replaceIn) === field
    if (spans.length === 0 && !replaced) return []
    const blocked = blocks(spans).length > 0
    const said = new Set(sure.filter(([name]) => name === field).flatMap(([, ...rest]) => rest))
    const found = fragments({ text, spans })
    const confirmed = !blocked && found.every((part) => said.has(part))
    return [{ field, text, spans, blocked, confirmed, replaced }]
  })
}

export const bsnRefused = 'Hier staat een burgerservicenummer. Haal het weg: dat mogen we niet aannemen.'

/** What still has to be mended or answered before this may be sent. */
const findingErrors = (findings: readonly FieldFinding[]): FieldError[] =>
  findings
    .filter(({ confirmed }) => !confirmed)
    .map(({ field, blocked }) => ({
      field,
      message: blocked
        ? bsnRefused
        : 'Hier staan misschien gegevens van een persoon. Vervang ze, of geef aan dat het over niemand gaat.',
    }))

/** All that is wrong with a form, in the order of its fields where that is told; a field has one fault at a time. */
export function allErrors(
  parsed: Parsed<unknown>,
  findings: readonly FieldFinding[],
  order: readonly string[] = [],
): FieldError[] {
  const faults = 'errors' in parsed ? parsed.errors : []
  const told = new Set(faults.map(({ field }) => field))
  const found = findingErrors(findings).filter(({ field }) => !told.has(field))
  const place = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length)
  return [...faults, ...found].toSorted((a, b) => place(a.field) - place(b.field))
}

/** The form with the found fragments of the field whose button was pressed replaced; null when none was pressed. */
export function replacedInField(values: FormValues, fields: readonly string[]): FormValues | null {
  const field = one(values, replaceIn)
  if (!fields.includes(field)) return null
  const text = one(values, field)
  return new Map([...values, [field, [replaceAll(text, findPersonalData(text))]]])
}

/** The finding in one field, for the form that shows it. */
export const findingIn = (findings: readonly FieldFinding[], field: string): FieldFinding | undefined =>
  findings.find((finding) => finding.field === field)

/** The different words that would come instead, in order: [naam], [telefoonnummer]. */
export const replacementsOf = ({ spans }: FieldFinding): string[] => [
  ...new Set(spans.map(({ kind }) => proposeReplacement(kind))),
]
