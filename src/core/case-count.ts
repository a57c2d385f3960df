import { type CaseFacet, caseFacetNames, parted } from './case-facet.ts'
import type { FilterKey } from './filter-table.ts'

/** What a reader may count by: every facet but those that say how it is counted. */
const howItIsCounted = ['alle', 'combinatie', 'voorbeeld', 'barriereMaand', 'uitkomstMaand'] as const
export type CountAxis = Exclude<CaseFacet, (typeof howItIsCounted)[number]>
export const countAxes = caseFacetNames.filter(
  (facet): facet is CountAxis => !howItIsCounted.some((other) => other === facet),
)

/** One axis, or two against each other. */
export type CountAxes = readonly [CountAxis] | readonly [CountAxis, CountAxis]

export type CountKeys = Partial<Record<FilterKey | 'maand', string>>

const two: Partial<Record<CountAxis, readonly [FilterKey, FilterKey]>> = {
  patroon: ['schot', 'barriere'],
  geldstroom: ['betaalt', 'heeftVoordeel'],
  uitsluiting: ['organisatiegrootte', 'weigeringsgrond'],
}

const keyNames = (axis: CountAxis): readonly string[] => two[axis] ?? [axis]

/** A value of an axis by the names of the filters: `zvw-wmo|afbakening` is a `schot` and a `barriere`. */
export function countKeys(axis: CountAxis, value: string): CountKeys {
  const names = two[axis]
  if (!names) return { [axis]: value }
  const [first, second] = parted(value)
  return { [names[0]]: first, [names[1]]: second }
}

const isAxis = (value: string): value is CountAxis => countAxes.some((axis) => axis === value)

/** One axis, or two with a comma between that do not say the same key twice. */
export function parseAxes(value: string): CountAxes | null {
  const [first, second, ...more] = value.split(',')
  if (first === undefined || !isAxis(first) || more.length > 0) return null
  if (second === undefined) return [first]
  if (!isAxis(second) || keyNames(first).some((name) => keyNames(second).includes(name))) return null
  return [first, second]
}

/** How many public cases carry these keys. A case with several keys on one axis is counted at each of them. */
export type CaseCount = { keys: CountKeys; count: number }

export type CaseCounts = {
  per: CountAxes
  counts: CaseCount[]
  /** Distinct cases. */
  total: number
  /** Those among them that are made up. */
  demo: number
  dataVersion: number
}
