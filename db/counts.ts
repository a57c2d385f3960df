import { inArray, type SQL, sql } from 'drizzle-orm'
import type { CaseFacet } from '../src/core/case-facet.ts'
import type { CaseFilter } from '../src/core/filter-table.ts'
import type { CountAsk, CountOf } from '../src/core/option-counts.ts'
import { wantedCases } from '../src/core/wanted-cases.ts'
import { dataVersion } from './audit-events.ts'
import { countedUnder, narrowed } from './case-filter.ts'
import { firstMark } from './case-values.ts'
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

/** A value with its number. */
type Row = { facet: CaseFacet; value: string; n: number }

/**
 * All values as one text: a row of its own for each of a thousand takes longer than counting them. `sets` is empty
 * where the numbers are kept; where they are not, it holds the sets of all cases, and `n` which mark is which value.
 */
type Answer = { sets: string; values: string }

/** One question for counts as a query, so that it can go along with others, and how its answer is read. */
export function countsQuery(db: Database, { filter, facets }: CountAsk) {
  const wanted = wantedCases(filter)
  const asked: CaseFacet[] = [...facets, 'alle', 'voorbeeld']
  const under = countedUnder(wanted)
  return {
    query: under ? keptCounts(db, under, asked) : setsToCount(db, narrowed(wanted), asked),
    read: ([answer]: readonly Answer[]): Counts<CaseFacet> => {
      if (!answer) throw new Error('no counts were answered')
      const rows = rowsOf(answer.values)
      return countsOf(under ? rows : tally(answer.sets, rows))
    },
  }
}

function rowsOf(values: string): Row[] {
  const rows: Row[] = JSON.parse(values)
  return rows
}

function countsOf(rows: readonly Row[]): Counts<CaseFacet> {
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

const packed = (facet: SQL, value: SQL, n: SQL) =>
  sql<string>`json_group_array(json_object('facet', ${facet}, 'value', ${value}, 'n', ${n}))`

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

const setsToCount = (db: Database, cases: SQL, facets: CaseFacet[]) =>
  db.orm
    .select({
      sets: sql<string>`(select coalesce(group_concat(marks, ''), '') ${cases})`,
      values: packed(sql`facet`, sql`value`, sql`id`),
    })
    .from(countedValues)
    .where(inArray(countedValues.facet, facets))

function tally(sets: string, values: readonly Row[]): Row[] {
  const counts = new Uint32Array(65_536)
  for (let i = 0; i < sets.length; i++) {
    const mark = sets.charCodeAt(i)
    counts[mark] = (counts[mark] ?? 0) + 1
  }
  return values
    .map(({ facet, value, n: id }) => ({ facet, value, n: counts[id + firstMark] ?? 0 }))
    .filter(({ n }) => n > 0)
}
