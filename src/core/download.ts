import type { CaseFilter } from './filter-table.ts'
import { filterQuery, parseFilter } from './case-filter.ts'
import type { Taxonomy } from './taxonomy.ts'
import type { Day } from './working-days.ts'

export type Asked = { filter: CaseFilter } | { unknown: string[] }

/**
 * The filter of a file. A page shows the rest when it does not know a choice; a file that is read by a program must
 * not: a typing error would give every casus. So all that is asked must be known.
 */
export function parseDownload(query: Record<string, string>, taxonomy: Taxonomy): Asked {
  const { filter } = parseFilter(query, taxonomy)
  const known = new URLSearchParams(filterQuery(filter))
  const unknown = Object.entries(query).filter(([key, value]) => value !== '' && !known.has(key))
  return unknown.length === 0 ? { filter } : { unknown: unknown.map(([key, value]) => `${key}=${value}`) }
}

/** A name that says what is in the file, and of which day: `casussen-schot-zvw-wmo-2026-11-21.csv`. */
export function fileName(filter: CaseFilter, day: Day, ending: string): string {
  const words = [...new URLSearchParams(filterQuery(filter))].flat().join('-')
  const plain = words
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
  return ['casussen', plain.replaceAll(/^-|-$/g, ''), day].filter((part) => part !== '').join('-') + ending
}
