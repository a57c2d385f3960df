import { z } from 'zod'
import { allBoundaries } from './boundary.ts'
import { answerStates, type BottleneckFilterKey, bottleneckFilterValue } from './bottleneck-filter.ts'
import { bottleneckStates } from './bottleneck.ts'
import { longestSearch } from './case-search.ts'
import type { Taxonomy } from './taxonomy.ts'

const once = 'Geef deze parameter één keer mee.'

/** What a list of knelpunten can be asked for; the filter itself judges each value, so that page and API agree. */
export function bottleneckListQuery(taxonomy: Taxonomy) {
  const parameter = (
    key: BottleneckFilterKey,
    description: string,
    examples: string[],
    keys?: readonly string[],
  ) =>
    z
      .string(once)
      .max(longestSearch, `Gebruik hoogstens ${longestSearch} tekens.`)
      .transform((value, ctx) => {
        if (value === '') return undefined
        const known = bottleneckFilterValue(key, value, taxonomy)
        if (known !== undefined) return known
        ctx.addIssue({ code: 'custom', message: 'Deze waarde kennen we niet.' })
        return z.NEVER
      })
      .pipe(z.string().optional())
      .optional()
      .meta({ description, examples, ...(keys ? { enum: keys } : {}) })
  const barriers = taxonomy.known.barriers.map(({ key }) => key)
  const regions = taxonomy.regions.map(({ key }) => key)
  return z.strictObject({
    zoek: parameter('zoek', 'Woorden die in titel, samenvatting of vraag staan.', ['gemeente']),
    schot: parameter('schot', 'Alleen knelpunten op dit schot.', ['zvw-wmo'], allBoundaries(taxonomy)),
    barriere: parameter('barriere', 'Alleen knelpunten met deze barrière.', barriers.slice(0, 1), barriers),
    stand: parameter('stand', 'Alleen knelpunten met deze stand.', ['open'], bottleneckStates),
    antwoord: parameter(
      'antwoord',
      'Alleen knelpunten waar minstens één instantie zo op reageerde, of zweeg.',
      ['te_laat'],
      answerStates,
    ),
    instantie: parameter('instantie', 'Alleen knelpunten die aan deze instantie zijn gevraagd.', ['vng']),
    regio: parameter(
      'regio',
      'Alleen knelpunten met een casus of een instantie uit deze regio.',
      regions.slice(0, 1),
      regions,
    ),
    voor: number('Alleen knelpunten met een lager nummer: de pagina met oudere knelpunten.'),
    na: number('Alleen knelpunten met een hoger nummer. Niet samen met `voor`.'),
  })
}

const number = (description: string) =>
  z
    .string(once)
    .regex(/^[1-9][0-9]{0,8}$/, 'Geef het nummer van een knelpunt: een geheel getal vanaf 1.')
    .transform(Number)
    .pipe(z.int().min(1).max(999_999_999))
    .optional()
    .meta({ description, examples: [100] })
