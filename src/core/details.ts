import { z } from 'zod'
import { offeredKey } from './former-key.ts'
import { fieldErrors, limits, type Parsed } from './submission.ts'
import { type DetailFacet, facetsFrom, type ReportDetails } from './report.ts'
import { atMost, storableStory } from './text.ts'
import type { Taxonomy } from './taxonomy.ts'
import type { Facet } from './taxonomy-data.ts'

type DetailField = { facet: DetailFacet; vocabulary: Facet; field: string; many: boolean }

/** Which list of the taxonomy answers each question of "Vertel meer", and how the field is called in forms and API. */
export const detailFields: readonly DetailField[] = [
  { facet: 'target_group', vocabulary: 'target_group', field: 'doelgroepen', many: true },
  { facet: 'setting', vocabulary: 'setting', field: 'plek', many: false },
  { facet: 'stage', vocabulary: 'stage', field: 'fase', many: false },
  { facet: 'org_size', vocabulary: 'org_size', field: 'organisatiegrootte', many: false },
  { facet: 'consequence', vocabulary: 'consequence', field: 'gevolgen', many: true },
  { facet: 'people_affected', vocabulary: 'people_affected', field: 'aantalMensen', many: false },
  { facet: 'money_at_stake', vocabulary: 'money_at_stake', field: 'bedrag', many: false },
  { facet: 'pays', vocabulary: 'money_party', field: 'betaalt', many: true },
  { facet: 'gains', vocabulary: 'money_party', field: 'heeftVoordeel', many: true },
]

const asList = (value: unknown): unknown =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value.filter((v) => v !== '') : [value]

const listsSchema = (taxonomy: Taxonomy) =>
  z.object(
    Object.fromEntries(
      detailFields.map(({ field, vocabulary, many }) => [
        field,
        z.preprocess(
          asList,
          z
            .array(offeredKey(taxonomy.term[vocabulary], 'Kies een antwoord uit de lijst.'))
            .max(many ? 16 : 1, 'Kies één antwoord.'),
        ),
      ]),
    ),
  )

const blankIsNull = (value: unknown) =>
  value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value

const textsSchema = (thisYear: number) =>
  z.object({
    geprobeerd: z.preprocess(
      blankIsNull,
      storableStory('Vul in wat je probeerde.').max(limits.tried, atMost(limits.tried)).nullable(),
    ),
    tijdelijkSinds: z.preprocess(
      blankIsNull,
      z.coerce
        .number('Vul een jaartal in, bijvoorbeeld 2023.')
        .int('Vul een jaartal in, bijvoorbeeld 2023.')
        .min(1990, 'Vul een jaartal in van 1990 of later.')
        .max(thisYear, 'Dit jaartal ligt in de toekomst. Vul het jaar in waarin het begon.')
        .nullable(),
    ),
  })

/** Parses the answers of "Vertel meer"; every one may stay out. */
export function parseDetails(input: unknown, taxonomy: Taxonomy, thisYear: number): Parsed<ReportDetails> {
  const lists = listsSchema(taxonomy).safeParse(input)
  const texts = textsSchema(thisYear).safeParse(input)
  if (!lists.success || !texts.success) {
    return { errors: [lists, texts].flatMap((result) => (result.error ? fieldErrors(result.error) : [])) }
  }
  return {
    ok: {
      tried: texts.data.geprobeerd,
      temporarySince: texts.data.tijdelijkSinds,
      facets: facetsFrom((facet) =>
        detailFields.flatMap((d) => (d.facet === facet ? (lists.data[d.field] ?? []) : [])),
      ),
    },
  }
}
