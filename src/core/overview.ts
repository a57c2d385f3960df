import { allBoundaries } from './boundary.ts'
import { type CaseFacet, joined } from './case-facet.ts'
import type { CaseFilter } from './filter-table.ts'
import { gridOf, sumsOf, type ValueCount } from './count-grid.ts'
import { addMonths, type Month } from './period.ts'
import type { Taxonomy } from './taxonomy.ts'

/** What the overview counts by, in one question to the database. */
export const overviewFacets = [
  'uitkomst',
  'schot',
  'barriere',
  'patroon',
  'maand',
  'regio',
  'doelgroep',
  'gevolg',
  'uitsluiting',
  'geldstroom',
  'tijdelijkSinds',
  'iza',
  'aandachtsgebied',
  'samenwerkingsvraag',
] as const satisfies readonly CaseFacet[]

/** Public cases within a filter: how many in all, and by each facet that was asked for. */
export type FacetCounts = {
  total: number
  /** Those among them that are made up. */
  demo: number
  by: Partial<Record<CaseFacet, readonly ValueCount[]>>
}

type Counted<F extends CaseFacet> = {
  total: number
  demo: number
  by: (facet: F) => readonly ValueCount[]
}

/** What the database counted, for views that show whichever facets are there. */
export const facetCounts = <F extends CaseFacet>(counted: Counted<F>, facets: readonly F[]): FacetCounts => ({
  total: counted.total,
  demo: counted.demo,
  by: Object.fromEntries(facets.map((facet) => [facet, counted.by(facet)])),
})

export const valuesOf = ({ by }: FacetCounts, facet: CaseFacet): readonly ValueCount[] => by[facet] ?? []

export const countMap = (counted: FacetCounts, facet: CaseFacet): ReadonlyMap<string, number> =>
  new Map(valuesOf(counted, facet))

export type Matrix = {
  /** Only boundaries that occur, in the order of the taxonomy. */
  boundaries: string[]
  barriers: string[]
  count: (boundary: string, barrier: string) => number
  totals: { rows: Record<string, number>; columns: Record<string, number>; all: number }
}

/**
 * Lays the counts out as the matrix of boundary × primary barrier. A case in three laws stands in three rows and counts
 * once in the totals. Within one boundary there is one row: the others could not be asked for beside it.
 */
export function matrixOf(counted: FacetCounts, filter: CaseFilter, taxonomy: Taxonomy): Matrix {
  const barriers = valuesOf(counted, 'barriere')
  const { schot } = filter
  const patterns =
    schot === undefined
      ? valuesOf(counted, 'patroon')
      : barriers.map(([value, n]) => [joined(schot, value), n] as const)
  const grid = gridOf(patterns, { rows: allBoundaries(taxonomy), columns: [] })
  const columns = new Map(barriers)
  return {
    boundaries: grid.rows,
    // A retired type keeps its column for as long as cases carry it.
    barriers: taxonomy.known.barriers
      .filter((b) => (filter.barriere ? b.key === filter.barriere : !b.retired || columns.has(b.key)))
      .map((b) => b.key),
    count: grid.count,
    // Within one boundary a case stands once, so along a row adding up is counting.
    totals: { rows: sumsOf(patterns, 0), columns: Object.fromEntries(columns), all: counted.total },
  }
}

/** Half a year ago to the month, so that its number leads to a list of exactly that many. */
const openSince = (now: Month): Month => addMonths(now, -7)

/** The filter that gives barriers reported more than half a year ago; null when it can hold none. */
export function longOpenFilter(filter: CaseFilter, now: Month): CaseFilter | null {
  if (filter.uitkomst !== undefined && filter.uitkomst !== 'knelpunt') return null
  const until = openSince(now)
  const tot = filter.tot !== undefined && filter.tot < until ? filter.tot : until
  return filter.vanaf !== undefined && filter.vanaf > tot ? null : { ...filter, uitkomst: 'knelpunt', tot }
}
