import type { CaseFacet } from './case-facet.ts'
import { type CaseFilter, filterKeys, type FilterKey, filters } from './filter-table.ts'
import { isCounted, wantedCases } from './wanted-cases.ts'

/** A question for counts: how many cases of a filter carry each value of some facets. */
export type CountAsk = { filter: CaseFilter; facets: readonly CaseFacet[] }

/** The answer: how many carry a value. */
export type CountOf = (facet: CaseFacet, value: string) => number

const listedKeys = filterKeys.filter((key) => !filters[key].values.typed)

// Three laws at once are counted apart, and stand among the boundaries of the form.
const facetsOf = (key: FilterKey): CaseFacet[] =>
  key === 'schot' ? ['schot', 'combinatie'] : [filters[key].facet]

const without = (filter: CaseFilter, key: FilterKey): CaseFilter => ({ ...filter, [key]: undefined })

/**
 * What the form wants to know: beside an option stands how many cases there are when it is chosen, with the other
 * filters as they are. A filter that is chosen already is therefore asked about without itself; only where that is
 * counted already, because the number is not worth the wait.
 */
export function optionAsks(filter: CaseFilter): CountAsk[] {
  const chosen = listedKeys.filter((key) => filter[key])
  const open = listedKeys.filter((key) => !filter[key])
  return [
    { filter, facets: open.flatMap(facetsOf) },
    ...chosen
      .map((key) => ({ filter: without(filter, key), facets: facetsOf(key) }))
      .filter((ask) => isCounted(wantedCases(ask.filter))),
  ]
}

export type OptionCount = (key: FilterKey, value: string) => number | null

/** The number beside an option; null when it was not asked. */
export function optionCounts(asks: readonly CountAsk[], answers: readonly CountOf[]): OptionCount {
  return (key, value) => {
    const facet = key === 'schot' && value.split('-').length > 2 ? 'combinatie' : filters[key].facet
    const at = asks.findIndex(({ facets }) => facets.includes(facet))
    return answers[at]?.(facet, value) ?? null
  }
}
