import { type CaseFacet, type FacetValue, joined } from './case-facet.ts'
import { type CaseFilter, filterKeys, type FilterKey, filters } from './filter-table.ts'

/** A filter as the counts know it: the values that a case must carry, and the months it was reported in. */
export type WantedCases = {
  values: FacetValue[]
  months: { from: string; to: string } | null
}

/** Two filters that are counted together: their cases stand under one value. */
const pairs: readonly { first: FilterKey; second: FilterKey; facet: CaseFacet }[] = [
  { first: 'schot', second: 'barriere', facet: 'patroon' },
  { first: 'betaalt', second: 'heeftVoordeel', facet: 'geldstroom' },
  { first: 'organisatiegrootte', second: 'weigeringsgrond', facet: 'uitsluiting' },
]

const isCombination = (boundary: string) => boundary.split('-').length > 2

// Three laws at once have no pattern, and who pays for its own gain is no flow of money.
const arePaired = (facet: CaseFacet, first: string, second: string) =>
  facet === 'patroon' ? !isCombination(first) : facet !== 'geldstroom' || first !== second

export function wantedCases(filter: CaseFilter): WantedCases {
  const left: CaseFilter = { ...filter }
  const values: FacetValue[] = []
  for (const { first, second, facet } of pairs) {
    const [a, b] = [left[first], left[second]]
    if (!a || !b || !arePaired(facet, a, b)) continue
    values.push({ facet, value: joined(a, b) })
    delete left[first]
    delete left[second]
  }
  const { vanaf, tot, ...others } = left
  for (const key of filterKeys) {
    const value = key === 'vanaf' || key === 'tot' ? undefined : others[key]
    if (!value) continue
    values.push({ facet: key === 'schot' && isCombination(value) ? 'combinatie' : filters[key].facet, value })
  }
  // Months are compared as text, and every month comes before a letter.
  return { values, months: vanaf || tot ? { from: vanaf ?? '', to: tot ?? 'z' } : null }
}

/** Whether there are counts for exactly this; other filters are walked. */
export const isCounted = ({ values, months }: WantedCases): boolean =>
  months === null ? values.length < 2 : values.length === 0
