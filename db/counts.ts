import { inArray, type SQL, sql } from 'drizzle-orm'
import type { CaseFacet } from '../src/core/case-facet.ts'
import type { CaseFilter } from '../src/core/filter-table.ts'
import type { CountAsk, CountOf } from '../src/core/option-counts.ts'
import { wantedCases } from '../src/core/wanted-cases.ts'
import { dataVersion } from './audit-events.ts'
import { countedUnder, narrowed } from './case-filter.ts'
import { caseSets, packed, setsQuery, tally, unpacked } from './case-sets.ts'
import type { Database } from './client.ts'
import { countedValues } from './schema/counts.ts'

/** The values of one facet with how many cases carry each, the largest first. */
export type FacetCounts = readonly (readonly [value: string, n: number])[]

export type Counts<F extends CaseFacet> = {
  by: (facet: F) => FacetCounts
  count: CountOf
  /** Distinct cases. */
  total: number
  /** Those among them that are made up. */
  demo: number
}

/** The numbers of public cases within a filter, facet by facet; one round trip. */
export async function countsBy<F extends CaseFacet>(
  db: Database,
  filter: CaseFilter,
  facets: readonly F[],
): Promise<Counts<F> & { dataVersion: number }> {
  const { query, read } = countsQuery(db, { filter, facets })
  const [rows, version] = await db.orm.batch([query, dataVersion(db)])
  return { ...read(rows), dataVersion: version[0]?.value ?? 0 }
}

/** One question for counts as a query, so that it can go along with others, and how its answer is read. */
export function countsQuery(db: Database, { filter, facets }: CountAsk) {
  const wanted = wantedCases(filter)
  const asked = alsoInAll(facets)
  const under = countedUnder(wanted)
  return {
    query: under ? keptCounts(db, under, asked) : setsQuery(db, narrowed(wanted), asked),
    read: ([answer]: readonly { sets: string; values: string }[]): Counts<CaseFacet> => {
      if (!answer) throw new Error('no counts were answered')
      return countsOf(under ? unpacked(answer.values) : tally(caseSets(answer)))
    },
  }
}

/** With what tells how many cases there are. */
export const alsoInAll = (facets: readonly CaseFacet[]): CaseFacet[] => [...facets, 'alle', 'voorbeeld']

type Row = { facet: CaseFacet; value: string; n: number }

export function countsOf(rows: readonly Row[]): Counts<CaseFacet> {
  const by = (facet: CaseFacet): FacetCounts =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, n }) => [value, n] as const)
      .toSorted(largestFirst)
  const numbers = new Map(rows.map(({ facet, value, n }) => [`${facet} ${value}`, n]))
  const count: CountOf = (facet, value) => numbers.get(`${facet} ${value}`) ?? 0
  return { by, count, total: count('alle', ''), demo: count('voorbeeld', '1') }
}

const largestFirst = ([a, n]: readonly [string, number], [b, m]: readonly [string, number]) =>
  m - n || (a < b ? -1 : 1)

const keptCounts = (db: Database, under: SQL, facets: CaseFacet[]) => {
  const rows = db.orm
    .select({
      facet: sql<CaseFacet>`${countedValues.facet}`.as('facet'),
      value: sql<string>`${countedValues.value}`.as('value'),
      n: sql<number>`sum(n)`.as('n'),
    })
    .from(countedValues)
    .innerJoin(sql`case_counts`, sql`value_id = ${countedValues.id} and by_id in ${under}`)
    .where(inArray(countedValues.facet, facets))
    .groupBy(countedValues.id)
    .as('rows')
  return db.orm.select({ sets: sql<string>`''`, values: packed(sql`facet`, sql`value`, sql`n`) }).from(rows)
}
