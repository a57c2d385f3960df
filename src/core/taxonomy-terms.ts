import { facetNames, type TaxonomyData, type TaxonomyMapping } from './taxonomy-data.ts'
import { parseTaxonomy, type Taxonomy } from './taxonomy.ts'

/** One row of one version: what is stored, compared, copied and changed. */
export type TaxonomyTerm = {
  list: string
  key: string
  position: number
  label: string
  details: Record<string, unknown>
  retired: boolean
}

/** One version as it is stored. */
export type TaxonomyRows = {
  version: string
  terms: readonly TaxonomyTerm[]
  mappings: readonly TaxonomyMapping[]
}

/** Who owns what, and the few settings that are no list, are rows too: a version can be read back in full. */
const settings = ['barrier_order', 'no_known_signpost', 'owners_note'] as const

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The key and label of a row follow from its details, so that the two cannot say different things. */
const keyOfDetails = (list: string, details: Record<string, unknown>): string =>
  list === 'owner'
    ? `${textOf(details['barrier'])}.${textOf(details['boundary'])}`
    : (textOf(details['key']) ?? '')

export const termOf = (
  list: string,
  position: number,
  { retired, ...details }: Record<string, unknown>,
): TaxonomyTerm => {
  const key = keyOfDetails(list, details)
  const label = textOf(details['label']) ?? textOf(details['name']) ?? key
  return { list, key, position, label, details, retired: retired === true }
}

/** A whole version as rows. */
export function termsOf(t: TaxonomyData): TaxonomyTerm[] {
  const rows = (list: string, terms: readonly Record<string, unknown>[]) =>
    terms.map((term, position) => termOf(list, position, term))
  return [
    ...rows('domain', t.domains),
    ...rows('barrier', t.barriers),
    ...rows('boundary', t.boundaries),
    ...rows('region', t.regions),
    ...rows('body', t.bodies),
    ...rows('signpost', t.signposts),
    ...rows('collaboration_question', t.collaboration_questions),
    ...rows('attention_area', t.attention_areas),
    ...rows('iza_bottleneck', t.iza_bottlenecks),
    ...facetNames.flatMap((facet) => rows(facet, t.facets[facet])),
    ...rows('owner', t.owners),
    ...rows(
      'rule',
      settings.map((key) => ({ key, value: t[key] })),
    ),
  ]
}

/** The taxonomy that stored rows make up; throws when they do not fit together. */
export function taxonomyOf({ version, terms, mappings }: TaxonomyRows): Taxonomy {
  const rows = (list: string) =>
    terms
      .filter((term) => term.list === list)
      .toSorted((a, b) => a.position - b.position)
      .map(({ details, retired }) => (retired ? { ...details, retired } : details))
  const rules = Object.fromEntries(rows('rule').map((rule) => [textOf(rule['key']) ?? '', rule['value']]))
  return parseTaxonomy({
    ...rules,
    version,
    mappings,
    domains: rows('domain'),
    barriers: rows('barrier'),
    boundaries: rows('boundary'),
    regions: rows('region'),
    bodies: rows('body'),
    signposts: rows('signpost'),
    collaboration_questions: rows('collaboration_question'),
    attention_areas: rows('attention_area'),
    iza_bottlenecks: rows('iza_bottleneck'),
    facets: Object.fromEntries(facetNames.map((facet) => [facet, rows(facet)])),
    owners: rows('owner'),
  })
}
