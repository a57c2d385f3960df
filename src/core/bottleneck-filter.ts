import { allBoundaries } from './boundary.ts'
import { type BottleneckState, bottleneckStates } from './bottleneck.ts'
import { currentKey } from './former-key.ts'
import { parseSearch } from './case-search.ts'
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

export type BottleneckFilter = {
  zoek?: string
  schot?: string
  barriere?: string
  stand?: BottleneckState
  antwoord?: AnswerState
  instantie?: string
  regio?: string
}

const among = <T extends string>(known: readonly T[], value: string): T | undefined =>
  known.find((one) => one === value)

const isOrganisationKey = (value: string) => /^[a-z0-9][a-z0-9_-]{0,80}$/.test(value)

/** Reads a filter from an address; what is not known is named. */
export function parseBottleneckFilter(
  query: Record<string, string | undefined>,
  taxonomy: Taxonomy,
): { filter: BottleneckFilter; unknown: BottleneckFilterKey[] } {
  const readers: Record<BottleneckFilterKey, (value: string) => string | undefined> = {
    zoek: (value) => parseSearch(value)?.typed,
    schot: (value) => among(allBoundaries(taxonomy), value),
    barriere: (value) => (taxonomy.barrier.has(value) ? currentKey(value, taxonomy.barrier) : undefined),
    stand: (value) => among(bottleneckStates, value),
    antwoord: (value) => among(answerStates, value),
    instantie: (value) => (isOrganisationKey(value) ? value : undefined),
    regio: (value) => taxonomy.region.get(value)?.key,
  }
  const given = bottleneckFilterKeys.filter((key) => (query[key] ?? '') !== '')
  const read = given.map((key) => [key, readers[key](query[key] ?? '')] as const)
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
