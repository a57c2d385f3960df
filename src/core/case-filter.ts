import { allBoundaries, boundaryLabel } from './boundary.ts'
import { reportKinds } from './report.ts'
import { currentBoundary, currentKey } from './former-key.ts'
import type { Taxonomy } from './taxonomy.ts'

export const filterKeys = ['schot', 'domein', 'barriere', 'regio', 'soort'] as const
export type FilterKey = (typeof filterKeys)[number]

/** What a reader narrows the list to; the same keys stand in the URL of page and API. */
export type CaseFilter = Partial<Record<FilterKey, string>>

type Filter = {
  label: string
  choices: (taxonomy: Taxonomy) => { value: string; label: string }[]
  /** What an older link means today: a renamed key under its new name. */
  current?: (value: string, taxonomy: Taxonomy) => string
  /** The words for this filter in the sentence above the list. */
  sentence: (label: string) => string
}

const kindLabels: Record<(typeof reportKinds)[number], string> = {
  initiatief: 'Initiatief dat vastloopt',
  uitsluiting: 'Uitgesloten van financiering',
}

// What is no longer given can still be found.
const choiceOf = ({ key, label, retired }: { key: string; label: string; retired?: true | undefined }) => ({
  value: key,
  label: retired ? `${label} (vervallen)` : label,
})

/** One row a filter: page, API and (by `db/cases.ts`) SQL read the same table. */
export const filters: Record<FilterKey, Filter> = {
  schot: {
    label: 'Schot',
    choices: (t) => [
      ...t.boundaries.filter((b) => b.ready_filter).map((b) => ({ value: b.key, label: b.label })),
      ...allBoundaries(t).map((key) => ({ value: key, label: boundaryLabel(key, t) })),
    ],
    current: (value, t) => currentBoundary(value, t.domain),
    sentence: (label) => `op de grens ${label}`,
  },
  domein: {
    label: 'Domein',
    choices: (t) => t.known.domains.map(choiceOf),
    current: (value, t) => currentKey(value, t.domain),
    sentence: (label) => `in het domein ${label}`,
  },
  barriere: {
    label: 'Soort barrière',
    choices: (t) => t.known.barriers.map(choiceOf),
    current: (value, t) => currentKey(value, t.barrier),
    sentence: (label) => `met als belangrijkste barrière “${label}”`,
  },
  regio: {
    label: 'Regio',
    choices: (t) => t.regions.map((r) => ({ value: r.key, label: r.name })),
    sentence: (label) => `in de regio ${label}`,
  },
  soort: {
    label: 'Soort melding',
    choices: () => reportKinds.map((kind) => ({ value: kind, label: kindLabels[kind] })),
    sentence: (label) => `van de soort “${label}”`,
  },
}

/** Reads a filter from query values; an empty value means no filter, an unknown one is named. */
export function parseFilter(
  query: Record<string, string | undefined>,
  taxonomy: Taxonomy,
): { filter: CaseFilter; unknown: FilterKey[] } {
  const filter: CaseFilter = {}
  const unknown: FilterKey[] = []
  for (const key of filterKeys) {
    const asked = query[key]
    if (!asked) continue
    const value = filters[key].current?.(asked, taxonomy) ?? asked
    if (filters[key].choices(taxonomy).some((choice) => choice.value === value)) filter[key] = value
    else unknown.push(key)
  }
  return { filter, unknown }
}

/** The filter as words after "casussen": "op de grens Zvw en Wmo, in de regio Twente". */
export function filterSentence(filter: CaseFilter, taxonomy: Taxonomy): string {
  return filterKeys
    .flatMap((key) => {
      const choice = filters[key].choices(taxonomy).find((c) => c.value === filter[key])
      return choice ? [filters[key].sentence(choice.label)] : []
    })
    .join(', ')
}

/** The filter as query text in a fixed order, so that the same filter always has the same URL. */
export function filterQuery(filter: CaseFilter, extra: Record<string, string> = {}): string {
  const params = new URLSearchParams()
  for (const key of filterKeys) if (filter[key]) params.set(key, filter[key])
  for (const [key, value] of Object.entries(extra)) params.set(key, value)
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}
