import { type CaseFilter, filterKeys, type FilterKey, filters } from './filter-table.ts'
import type { Taxonomy } from './taxonomy.ts'

/** How a value of a filter reads, or null when there is no such value. */
export function valueLabel(key: FilterKey, value: string, taxonomy: Taxonomy): string | null {
  const { typed, choices } = filters[key].values
  if (typed) return typed.pattern.test(value) ? typed.label(value) : null
  return choices(taxonomy).find((choice) => choice.value === value)?.label ?? null
}

/** A value as it is called today; null when nobody knows it. */
export function filterValue(key: FilterKey, asked: string, taxonomy: Taxonomy): string | null {
  const value = filters[key].values.current?.(asked, taxonomy) ?? asked
  return valueLabel(key, value, taxonomy) === null ? null : value
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
    const value = filterValue(key, asked, taxonomy)
    if (value === null) unknown.push(key)
    else filter[key] = value
  }
  return { filter, unknown }
}

/** A form sends every field, also those that were left alone; its address is nicer without. */
export const hasEmptyFilter = (query: Record<string, string | undefined>): boolean =>
  filterKeys.some((key) => query[key] === '')

/** The filter as words after "casussen": "op de grens Zvw en Wmo, in de regio Twente". */
export function filterSentence(filter: CaseFilter, taxonomy: Taxonomy): string {
  return filterKeys
    .flatMap((key) => {
      const label = filter[key] === undefined ? null : valueLabel(key, filter[key], taxonomy)
      return label === null ? [] : [filters[key].sentence(label)]
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
