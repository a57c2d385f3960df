import { z } from 'zod'
import { countAxes, parseAxes } from './case-count.ts'
import { filterValue } from './case-filter.ts'
import { type CaseFilter, type FilterKey, filterKeys, filters } from './filter-table.ts'
import { longestSearch, parseSearch } from './case-search.ts'
import { type FieldError, fieldErrors, type Parsed } from './submission.ts'
import type { Taxonomy } from './taxonomy.ts'

const once = 'Geef deze parameter één keer mee.'

/** One filter of the table as a parameter; the table itself judges the value, so that page and API agree. */
const filterParameter = (key: FilterKey, taxonomy: Taxonomy) =>
  z
    .string(once)
    .transform((value, ctx) => {
      if (value === '') return undefined
      const known = filterValue(key, value, taxonomy)
      if (known !== null) return known
      ctx.addIssue({ code: 'custom', message: 'Deze waarde kennen we niet.' })
      return z.NEVER
    })
    .pipe(z.string().optional())
    .optional()
    .meta({ description: `Alleen casussen ${filters[key].sentence('…')}`, ...allowed(key, taxonomy) })

const typedExamples = { month: '2026-03', year: '2020' }

function allowed(key: FilterKey, taxonomy: Taxonomy) {
  const { typed, choices } = filters[key].values
  if (typed) return { pattern: typed.pattern.source, examples: [typedExamples[typed.kind]] }
  const keys = choices(taxonomy).map(({ value }) => value)
  return { enum: keys, examples: keys.slice(0, 1) }
}

type FilterShape = Record<FilterKey, ReturnType<typeof filterParameter>>

function filterShape(taxonomy: Taxonomy): FilterShape {
  const parameter = (key: FilterKey) => filterParameter(key, taxonomy)
  return {
    schot: parameter('schot'),
    domein: parameter('domein'),
    barriere: parameter('barriere'),
    regio: parameter('regio'),
    soort: parameter('soort'),
    vanaf: parameter('vanaf'),
    tot: parameter('tot'),
    uitkomst: parameter('uitkomst'),
    rol: parameter('rol'),
    doelgroep: parameter('doelgroep'),
    plek: parameter('plek'),
    fase: parameter('fase'),
    organisatiegrootte: parameter('organisatiegrootte'),
    gevolg: parameter('gevolg'),
    aantalMensen: parameter('aantalMensen'),
    bedrag: parameter('bedrag'),
    betaalt: parameter('betaalt'),
    heeftVoordeel: parameter('heeftVoordeel'),
    tijdelijkSinds: parameter('tijdelijkSinds'),
    geweigerdDoor: parameter('geweigerdDoor'),
    weigeringsgrond: parameter('weigeringsgrond'),
    wegwijzer: parameter('wegwijzer'),
    iza: parameter('iza'),
    aandachtsgebied: parameter('aandachtsgebied'),
    samenwerkingsvraag: parameter('samenwerkingsvraag'),
  }
}

const caseNumber = (description: string) =>
  z
    .string(once)
    .regex(/^[1-9][0-9]{0,8}$/, 'Geef het nummer van een casus: een geheel getal vanaf 1.')
    .transform(Number)
    .pipe(z.int().min(1).max(999_999_999))
    .optional()
    .meta({ description, examples: [100] })

const searched = z
  .string(once)
  .max(longestSearch, `Gebruik hoogstens ${longestSearch} tekens.`)
  .refine((typed) => parseSearch(typed) !== null, 'Geef minstens één woord.')
  .optional()
  .meta({
    description:
      'Woorden die in titel of verhaal staan, in welke vorm ook. De resultaten staan op volgorde van hoe goed ze passen, uit de nieuwste 2000. Bladeren gaat dan met `pagina`, niet met `voor` en `na`.',
    examples: ['casemanager dementie'],
  })

const pageNumber = (description: string) =>
  z
    .string(once)
    .regex(/^(?:[1-9][0-9]?|100)$/, 'Geef een getal van 1 tot en met 100.')
    .transform(Number)
    .pipe(z.int().min(1).max(100))
    .optional()
    .meta({ description, examples: [1] })

/** What a list of cases can be asked for. */
export const caseQuery = (taxonomy: Taxonomy) =>
  z.strictObject({
    ...filterShape(taxonomy),
    voor: caseNumber('Alleen casussen met een lager nummer: de pagina met oudere casussen.'),
    na: caseNumber('Alleen casussen met een hoger nummer. Niet samen met `voor`.'),
    zoek: searched,
    pagina: pageNumber('De pagina met zoekresultaten. Alleen samen met `zoek`.'),
  })

/** What can be counted: one axis, within the same filters as the list. */
export const countQuery = (taxonomy: Taxonomy) =>
  z.strictObject({
    per: z
      .string(once)
      .refine(
        (value) => parseAxes(value) !== null,
        `Kies er één, of twee die niet hetzelfde zeggen met een komma: ${countAxes.join(', ')}.`,
      )
      .default('patroon')
      .meta({
        pattern: `^(${countAxes.join('|')})(,(${countAxes.join('|')}))?$`,
        description:
          'Waarnaar je telt: één kenmerk, of twee met een komma ertussen. `patroon` is schot × belangrijkste ' +
          'barrière, `geldstroom` is wie betaalt × wie het voordeel heeft, `uitsluiting` is grootte van de ' +
          'organisatie × reden van de weigering. De standaard is `patroon`.',
        examples: ['regio,maand'],
      }),
    ...filterShape(taxonomy),
  })

/** What a list of official responses can be asked for. */
export const responseQuery = z.strictObject({
  instantie: z
    .string(once)
    .regex(/^[a-z0-9-]{2,60}$/, 'Geef de sleutel van een instantie, zoals in het adres van haar pagina.')
    .optional()
    .meta({ description: 'Alleen reacties van deze instantie.', examples: ['vng'] }),
  pagina: pageNumber('De pagina, met 100 reacties per keer.'),
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
  if ('zoek' in schema.shape && errors.length === 0) errors.push(...searchFaults(given))
  return result.success && errors.length === 0 ? { ok: result.data } : { errors }
}

/** By relevance there is no before or after; and without words there is no relevance. */
function searchFaults(given: ReadonlyMap<string, unknown>): FieldError[] {
  if (!given.has('zoek')) {
    const page = given.get('pagina')
    return page !== undefined && page !== '1'
      ? [{ field: 'pagina', message: 'Gebruik dit samen met zoek.' }]
      : []
  }
  return ['voor', 'na']
    .filter((name) => given.has(name))
    .map((field) => ({ field, message: 'Gebruik pagina in plaats hiervan als je zoekt.' }))
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
