import { allBoundaries } from './boundary.ts'
import { bottleneckStates } from './bottleneck.ts'
import { currentBoundary, currentKey } from './former-key.ts'
import { parseSearch } from './case-search.ts'
import type { CaseFilter } from './filter-table.ts'
import type { Taxonomy } from './taxonomy.ts'

/** What can be asked of the answers to a knelpunt: whether any instantie is silent, and what was said. */
export const answerStates = ['te_laat', 'wacht', 'beantwoord', 'toegezegd'] as const
export type AnswerState = (typeof answerStates)[number]

export const bottleneckFilterKeys = [
  'zoek',
  'schot',
  'barriere',
  'stand',
  'antwoord',
  'instantie',
  'regio',
] as const
export type BottleneckFilterKey = (typeof bottleneckFilterKeys)[number]

/** What a reader narrows the list to; the same keys stand in the address of page, feed and API. */
export type BottleneckFilter = Partial<Record<BottleneckFilterKey, string>>

const among = <T extends string>(known: readonly T[], value: string): T | undefined =>
  known.find((one) => one === value)

const isOrganisationKey = (value: string) => /^[a-z0-9][a-z0-9_-]{0,80}$/.test(value)

const readers: Record<BottleneckFilterKey, (value: string, taxonomy: Taxonomy) => string | undefined> = {
  zoek: (value) => parseSearch(value)?.typed,
  schot: (value, taxonomy) => among(allBoundaries(taxonomy), currentBoundary(value, taxonomy.domain)),
  barriere: (value, { barrier }) => (barrier.has(value) ? currentKey(value, barrier) : undefined),
  stand: (value) => among(bottleneckStates, value),
  antwoord: (value) => among(answerStates, value),
  instantie: (value) => (isOrganisationKey(value) ? value : undefined),
  regio: (value, { region }) => region.get(value)?.key,
}

/** A value as it is called now; undefined when it is not known. */
export const bottleneckFilterValue = (key: BottleneckFilterKey, value: string, taxonomy: Taxonomy) =>
  readers[key](value, taxonomy)

/** Reads a filter from an address; what is not known is named. */
export function parseBottleneckFilter(
  query: Record<string, string | undefined>,
  taxonomy: Taxonomy,
): { filter: BottleneckFilter; unknown: BottleneckFilterKey[] } {
  const given = bottleneckFilterKeys.filter((key) => (query[key] ?? '') !== '')
  const read = given.map((key) => [key, bottleneckFilterValue(key, query[key] ?? '', taxonomy)] as const)
  return {
    filter: Object.fromEntries(read.filter(([, value]) => value !== undefined)),
    unknown: read.filter(([, value]) => value === undefined).map(([key]) => key),
  }
}

/** The filter as the end of an address, always in one order. */
export function bottleneckQuery(filter: BottleneckFilter, extra: Record<string, string> = {}): string {
  const query = new URLSearchParams()
  for (const key of bottleneckFilterKeys) {
    const value = filter[key]
    if (value !== undefined) query.set(key, value)
  }
  for (const [key, value] of Object.entries(extra)) query.set(key, value)
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

const shared = ['schot', 'barriere', 'regio'] as const

/** The same choice among knelpunten; null when cases are chosen by what a knelpunt has no word for. */
export function bottleneckFilterOf(filter: CaseFilter): BottleneckFilter | null {
  const known = shared.flatMap((key) => (filter[key] === undefined ? [] : [[key, filter[key]] as const]))
  const isPair = (filter.schot ?? '').split('-').length < 3
  return isPair && known.length === Object.keys(filter).length ? Object.fromEntries(known) : null
}
