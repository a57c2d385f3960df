import { z } from 'zod'
import { allBoundaries } from './boundary.ts'
import { currentKey } from './former-key.ts'
import { all, type FormValues, formOf, one } from './form-values.ts'
import { type FieldError, fieldErrors, type Parsed } from './submission.ts'
import { isKey } from './taxonomy-change.ts'
import { signpostStatuses } from './taxonomy-data.ts'
import type { EditableList } from './taxonomy-list.ts'
import { type FieldKind, type TermField, termFields, unasked } from './term-fields.ts'
import { atMost, storableText, storableTextOrNone } from './text.ts'
import type { Taxonomy } from './taxonomy.ts'

type Details = Record<string, unknown>

const splitLines = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const boundariesIn = (t: Taxonomy): string[] => [
  '*',
  ...t.boundaries.filter((b) => b.ready_filter).map((b) => b.key),
  ...allBoundaries(t),
]

const keysAmong = (known: (key: string) => boolean, { optional }: TermField) =>
  z
    .array(z.string().refine(known, 'Kies uit de lijst.'))
    .overwrite((keys) => [...new Set(keys)])
    .min(optional ? 0 : 1, 'Kies minstens één.')

const notes = (t: Taxonomy) =>
  storableTextOrNone().transform((typed, ctx) =>
    splitLines(typed).map((line) => {
      const [, key = '', why = ''] = /^([a-z0-9_]+)\s*:\s*(.+)$/.exec(line) ?? []
      if (!t.barrier.has(key)) {
        ctx.addIssue({
          code: 'custom',
          message: `Begin elke regel met een bekende sleutel en een dubbele punt: “${line.slice(0, 40)}”.`,
        })
      }
      return { key: currentKey(key, t.barrier), why }
    }),
  )

const oneText = ({ optional, max = 1000 }: TermField, isValid?: (text: string) => boolean) => {
  const tooLong = atMost(max)
  if (!optional) return storableText('Vul dit in.').max(max, tooLong)
  return storableTextOrNone()
    .max(max, tooLong)
    .refine((text) => text === '' || !isValid || isValid(text), 'Vul een link in die begint met https://.')
    .transform((text) => (text === '' ? null : text))
}

const isLink = (text: string) => /^https?:\/\//.test(text) && URL.canParse(text)

const year = storableTextOrNone()
  .refine((typed) => typed === '' || /^(19|20)[0-9]{2}$/.test(typed), 'Vul een jaartal in, zoals 2024.')
  .transform((typed) => (typed === '' ? null : Number(typed)))

const oneLine = ({ max = 120 }: TermField) =>
  storableText('Vul dit in.')
    .max(max, atMost(max))
    .refine((text) => !text.includes('\n'), 'Zet dit op één regel.')

const manyLines = ({ optional, max = 4000 }: TermField) =>
  (optional ? storableTextOrNone() : storableText('Vul minstens één regel in.'))
    .max(max, 'Maak dit korter.')
    .transform(splitLines)

/** The rule for each kind of field, from what a form sends to what is stored. */
const rules: Record<FieldKind, (field: TermField, t: Taxonomy) => z.ZodType> = {
  line: oneLine,
  text: (field) => oneText(field),
  url: (field) => oneText(field, isLink),
  lines: manyLines,
  words: manyLines,
  notes: (_, t) => notes(t),
  year: () => year,
  status: () => z.enum(signpostStatuses, 'Kies een status.'),
  'yes-no': () => z.enum(['ja', 'nee'], 'Kies ja of nee.').transform((answer) => answer === 'ja'),
  barriers: (field, t) => keysAmong((key) => t.barrier.has(key), field),
  bodies: (field, t) => keysAmong((key) => t.body.has(key), field),
  boundaries: (field, t) => {
    const known = new Set(boundariesIn(t))
    return keysAmong((key) => known.has(key), field)
  },
}

const isList = ({ kind }: TermField) => kind === 'barriers' || kind === 'bodies' || kind === 'boundaries'

// A form sends boxes in the order of the page; what was chosen before keeps the order it was given.
const inStoredOrder = (sent: readonly string[], stored: unknown): string[] => {
  const before = Array.isArray(stored) ? stored.filter((key) => sent.includes(String(key))).map(String) : []
  return [...before, ...sent.filter((key) => !before.includes(key))]
}

/** What the form sent for one field. The first of the barriers is chosen apart from the rest. */
const sent = (field: TermField, values: FormValues, stored: unknown): unknown => {
  if (!isList(field)) return one(values, field.name)
  const keys = inStoredOrder(all(values, field.name), stored)
  return field.kind === 'barriers' ? [one(values, 'barriere'), ...keys].filter((key) => key !== '') : keys
}

const fieldsFor = (list: EditableList, isNew: boolean): TermField[] =>
  termFields[list].filter((field) => isNew || !field.onlyNew)

/**
 * Parses the texts of a term; every fault at once.
 * @param before the term as it is now; null for a new one.
 */
export function parseTerm(
  list: EditableList,
  values: FormValues,
  t: Taxonomy,
  before: Details | null,
): Parsed<Details> {
  const isNew = before === null
  const fields = fieldsFor(list, isNew)
  const schema = z.object(
    Object.fromEntries(fields.map((field) => [field.name, rules[field.kind](field, t)])),
  )
  const result = schema.safeParse(
    Object.fromEntries(fields.map((field) => [field.name, sent(field, values, before?.[field.property])])),
  )
  const keyErrors = isNew ? newKeyErrors(values) : []
  if (!result.success) return { errors: [...keyErrors, ...named(fieldErrors(result.error))] }
  if (keyErrors.length > 0) return { errors: keyErrors }
  const details = Object.fromEntries(fields.map(({ property, name }) => [property, result.data[name]]))
  return { ok: isNew ? { ...unasked[list], ...details } : details }
}

// The first barrier is a field of its own, and an error leads to a field.
const named = (errors: FieldError[]): FieldError[] =>
  errors.map((error) => (error.field === 'barrieres' ? { ...error, field: 'barriere' } : error))

export const keyRule =
  'Gebruik 2 tot 40 kleine letters, cijfers en lage streepjes. Begin met een letter. Bijvoorbeeld: kleine_partij.'

const newKeyErrors = (values: FormValues): FieldError[] =>
  isKey(one(values, 'sleutel')) ? [] : [{ field: 'sleutel', message: keyRule }]

const typed = (field: TermField, value: unknown): string | string[] => {
  if (field.kind === 'yes-no') return value === true ? 'ja' : value === false ? 'nee' : ''
  if (field.kind === 'notes') return asNotes(value).join('\n')
  if (Array.isArray(value)) {
    const parts = value.map(String)
    return isList(field) ? parts : parts.join('\n')
  }
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

const noteSchema = z.array(z.object({ key: z.string(), why: z.string() }))

const asNotes = (value: unknown): string[] => {
  const parsed = noteSchema.safeParse(value)
  return parsed.success ? parsed.data.map(({ key, why }) => `${key}: ${why}`) : []
}

/** A term as its form shows it. */
export function termValues(list: EditableList, details: Details): FormValues {
  const fields = termFields[list].map((field) => [field.name, typed(field, details[field.property])] as const)
  const barriers = fields.find(([name]) => name === 'barrieres')?.[1]
  const [first = '', ...others] = Array.isArray(barriers) ? barriers : []
  return formOf({
    ...Object.fromEntries(fields),
    ...(Array.isArray(barriers) ? { barriere: first, barrieres: others } : {}),
  })
}

/** A stored value as text to read: for the page of a term, its history and a conflict. */
export function fieldText(field: TermField, value: unknown, t: Taxonomy): string {
  const shown = typed(field, value)
  if (typeof shown === 'string') return field.kind === 'words' ? shown.replaceAll('\n', ', ') : shown
  const name = (key: string) => {
    if (field.kind === 'barriers') return t.barrier.get(key)?.label ?? key
    return field.kind === 'bodies' ? (t.body.get(key)?.name ?? key) : key
  }
  return shown.map(name).join(field.kind === 'boundaries' ? ', ' : '; ')
}
