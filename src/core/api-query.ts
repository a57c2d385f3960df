import { z } from 'zod'
import { type CaseFilter, type FilterKey, filterKeys, filters, parseFilter } from './case-filter.ts'
import { type FieldError, fieldErrors, type Parsed } from './submission.ts'
import type { Taxonomy } from './taxonomy.ts'

const once = 'Geef deze parameter één keer mee.'

/** One filter of the table as a parameter; the table itself judges the value, so that page and API agree. */
const filterParameter = (key: FilterKey, taxonomy: Taxonomy) => {
  const choices = filters[key].choices(taxonomy).map(({ value }) => value)
  return z
    .string(once)
    .transform((value, ctx) => {
      if (value === '') return undefined
      const known = parseFilter({ [key]: value }, taxonomy).filter[key]
      if (known !== undefined) return known
      ctx.addIssue({ code: 'custom', message: 'Deze waarde kennen we niet.' })
      return z.NEVER
    })
    .pipe(z.string().optional())
    .optional()
    .meta({
      description: `Alleen casussen ${filters[key].sentence('…')}`,
      enum: choices,
      examples: choices.slice(0, 1),
    })
}

const filterShape = (taxonomy: Taxonomy) => ({
  schot: filterParameter('schot', taxonomy),
  domein: filterParameter('domein', taxonomy),
  barriere: filterParameter('barriere', taxonomy),
  regio: filterParameter('regio', taxonomy),
  soort: filterParameter('soort', taxonomy),
})

const caseNumber = (description: string) =>
  z
    .string(once)
    .regex(/^[1-9][0-9]{0,8}$/, 'Geef het nummer van een casus: een geheel getal vanaf 1.')
    .transform(Number)
    .pipe(z.int().min(1).max(999_999_999))
    .optional()
    .meta({ description, examples: [100] })

/** What a list of cases can be asked for. */
export const caseQuery = (taxonomy: Taxonomy) =>
  z.strictObject({
    ...filterShape(taxonomy),
    voor: caseNumber('Alleen casussen met een lager nummer: de pagina met oudere casussen.'),
    na: caseNumber('Alleen casussen met een hoger nummer. Niet samen met `voor`.'),
  })

export const countAxes = ['patroon', ...filterKeys] as const
export type CountAxis = (typeof countAxes)[number]

const countAxis = z.enum(countAxes, `Kies uit: ${countAxes.join(', ')}.`)

/** What can be counted: one axis, within the same filters as the list. */
export const countQuery = (taxonomy: Taxonomy) =>
  z.strictObject({
    per: z
      .string(once)
      .pipe(countAxis)
      .default('patroon')
      .meta({
        description: 'Waarnaar je telt. `patroon` is schot × belangrijkste barrière.',
        enum: countAxes,
        examples: ['regio'],
      }),
    ...filterShape(taxonomy),
  })

/** For what takes no parameters: a mistyped one is still said, instead of being left out silently. */
export const noQuery = z.strictObject({})

/** Reads the parameters of a request; every fault at once. */
export function parseQuery<T extends z.ZodObject>(
  schema: T,
  params: Iterable<[string, string]>,
): Parsed<z.output<T>> {
  const given = new Map<string, string | string[]>()
  for (const [name, value] of params) {
    const earlier = given.get(name)
    given.set(name, earlier === undefined ? value : [earlier, value].flat())
  }
  const result = schema.safeParse(Object.fromEntries(given))
  const errors = result.success ? [] : unknownFirst(fieldErrors(result.error), schema)
  if ('voor' in schema.shape && given.has('voor') && given.has('na')) {
    errors.push({ field: 'na', message: 'Kies voor of na, niet allebei.' })
  }
  return result.success && errors.length === 0 ? { ok: result.data } : { errors }
}

function unknownFirst(errors: FieldError[], { shape }: z.ZodObject): FieldError[] {
  const known = ({ field }: FieldError) => Object.hasOwn(shape, field)
  return [
    ...errors
      .filter((error) => !known(error))
      .map(({ field }) => ({ field, message: 'Deze parameter kennen we niet.' })),
    ...errors.filter(known),
  ]
}

/** Only the filters of a parsed query, without what else was asked. */
export const filterOf = (query: CaseFilter): CaseFilter =>
  Object.fromEntries(filterKeys.flatMap((key) => (query[key] === undefined ? [] : [[key, query[key]]])))
