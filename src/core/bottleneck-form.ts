import { z } from 'zod'
import { allBoundaries } from './boundary.ts'
import { isDay } from './day.ts'
import { all, type FormValues, formOf, one } from './form-values.ts'
import { currentKey } from './former-key.ts'
import { clearedIn, guardFaults, type PublicTexts } from './publication-guard.ts'
import { type FieldError, fieldErrors, type Parsed } from './submission.ts'
import { atMost, storableText, storableTextOrNone } from './text.ts'
import type { Taxonomy } from './taxonomy.ts'
import type { Bottleneck } from './bottleneck.ts'
import type { Day } from './working-days.ts'

/** What a moderator writes of a knelpunt. */
export type BottleneckTexts = Pick<
  Bottleneck,
  'title' | 'summary' | 'question' | 'boundary' | 'barrier' | 'lawArticle' | 'lawUrl' | 'lawReadOn'
>

export const bottleneckLimits = { title: 120, summary: 3000, question: 1000, lawArticle: 200 } as const

const text = (required: string, max: number) => storableText(required).max(max, atMost(max))

const isLink = (typed: string) => typed.startsWith('https://') && URL.canParse(typed)

const orNone = (typed: string) => (typed === '' ? null : typed)

const schema = (taxonomy: Taxonomy) =>
  z.object({
    titel: text('Vul een titel in.', bottleneckLimits.title),
    samenvatting: text('Vertel wat er misgaat.', bottleneckLimits.summary),
    vraag: text('Vul de vraag in.', bottleneckLimits.question),
    schot: z.string().refine((key) => allBoundaries(taxonomy).includes(key), 'Kies een schot.'),
    barriere: z
      .string()
      .refine((key) => taxonomy.barrier.has(key), 'Kies een soort barrière.')
      .transform((key) => currentKey(key, taxonomy.barrier)),
    artikel: storableTextOrNone()
      .max(bottleneckLimits.lawArticle, atMost(bottleneckLimits.lawArticle))
      .transform(orNone),
    artikelLink: storableTextOrNone()
      .max(500, atMost(500))
      .refine((typed) => typed === '' || isLink(typed), 'Vul een link in die begint met https://.')
      .transform(orNone),
    gelezenOp: z
      .string()
      .trim()
      .refine((typed) => typed === '' || isDay(typed), 'Vul een datum in, zoals 2026-03-02.')
      .transform(orNone),
  })

/** The fields of the text of a knelpunt. */
export const bottleneckFields = [
  'titel',
  'samenvatting',
  'vraag',
  'schot',
  'barriere',
  'artikel',
  'artikelLink',
  'gelezenOp',
] as const

/** Parses the form of a knelpunt; every fault at once. */
export function parseBottleneck(
  values: FormValues,
  { taxonomy, today }: { taxonomy: Taxonomy; today: Day },
): Parsed<BottleneckTexts> {
  const result = schema(taxonomy).safeParse(
    Object.fromEntries(bottleneckFields.map((field) => [field, one(values, field)])),
  )
  const texts = Object.fromEntries(guardedFields.map((field) => [field, one(values, field)]))
  const errors = inOrder([
    ...(result.success ? [] : fieldErrors(result.error)),
    ...lawFaults(values, today),
    ...guardFaults(texts, clearedIn(values)),
  ])
  if (errors.length > 0 || !result.success) return { errors }
  const { data } = result
  return {
    ok: {
      title: data.titel,
      summary: data.samenvatting,
      question: data.vraag,
      boundary: data.schot,
      barrier: data.barriere,
      lawArticle: data.artikel,
      lawUrl: data.artikelLink,
      lawReadOn: data.gelezenOp,
    },
  }
}

const guardedFields = ['titel', 'samenvatting', 'vraag'] as const satisfies (keyof PublicTexts)[]

const asked: FieldError = {
  field: 'gelezenOp',
  message: 'Vul in op welke dag je het artikel las: wetten veranderen.',
}

/** An article comes with its address and the day it was read, because laws change. */
function lawFaults(values: FormValues, today: Day): FieldError[] {
  const [article, link, readOn] = [
    one(values, 'artikel'),
    one(values, 'artikelLink'),
    one(values, 'gelezenOp'),
  ]
  if (article.trim() === '' && link.trim() === '' && readOn.trim() === '') return []
  const faults: FieldError[] = []
  if (article.trim() === '') faults.push({ field: 'artikel', message: 'Vul in welk artikel het is.' })
  if (link.trim() === '') faults.push({ field: 'artikelLink', message: 'Vul de link naar het artikel in.' })
  if (readOn.trim() === '') faults.push(asked)
  else if (isDay(readOn.trim()) && readOn.trim() > today)
    faults.push({ field: 'gelezenOp', message: 'Deze dag komt nog.' })
  return faults
}

/** One fault a field, in the order of the form. */
const inOrder = (errors: readonly FieldError[]): FieldError[] =>
  bottleneckFields.flatMap((field) => errors.filter((error) => error.field === field).slice(0, 1))

/** The form filled with a knelpunt as it stands. */
export const bottleneckValues = (version: number, texts: BottleneckTexts): FormValues =>
  formOf({
    versie: String(version),
    titel: texts.title,
    samenvatting: texts.summary,
    vraag: texts.question,
    schot: texts.boundary,
    barriere: texts.barrier,
    artikel: texts.lawArticle,
    artikelLink: texts.lawUrl,
    gelezenOp: texts.lawReadOn,
  })

const mostChosen = 200

/** The cases that were ticked. */
export const chosenCases = (values: FormValues): number[] => [
  ...new Set(
    all(values, 'casus')
      .filter((typed) => /^[1-9][0-9]{0,8}$/.test(typed))
      .map(Number)
      .slice(0, mostChosen),
  ),
]

/** An address made of a title. It stays when the title changes, so that links keep working. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')
  return plain === '' ? 'knelpunt' : plain
}
