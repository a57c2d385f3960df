import { inArray, type SQL, sql } from 'drizzle-orm'
import type { CaseFacet } from '../src/core/case-facet.ts'
import type { CaseFilter } from '../src/core/filter-table.ts'
import { wantedCases } from '../src/core/wanted-cases.ts'
import { dataVersion } from './audit-events.ts'
import { countedUnder, narrowed } from './case-filter.ts'
import { readSets } from './case-sets.ts'
import { firstMark } from './case-values.ts'
import type { Database } from './client.ts'
import { countedValues } from './schema/counts.ts'

/** The values of one facet with how many cases carry each, the largest first. */
export type FacetCounts = readonly (readonly [value: string, n: number])[]

export type Counts<F extends CaseFacet> = {
  by: (facet: F) => FacetCounts
  /** Distinct cases. */
  total: number
  /** Those among them that are made up. */
  demo: number
  dataVersion: number
}

type Row = { facet: CaseFacet; value: string; n: number }

/** The numbers of public cases within a filter, facet by facet; one round trip. */
export async function countsBy<F extends CaseFacet>(
  db: Database,
  filter: CaseFilter,
  facets: readonly F[],
): Promise<Counts<F>> {
  const wanted = wantedCases(filter)
  const under = countedUnder(wanted)
  const asked = [...facets, 'alle', 'voorbeeld'] as const
  const { rows, version } = under
    ? await readCounts(db, under, asked)
    : await tallySets(db, narrowed(wanted), asked)
  const of = (facet: CaseFacet): FacetCounts =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, n }) => [value, n] as const)
      .toSorted(largestFirst)
  return {
    by: of,
    total: of('alle')[0]?.[1] ?? 0,
    demo: of('voorbeeld')[0]?.[1] ?? 0,
    dataVersion: version,
  }
}

const largestFirst = ([a, n]: readonly [string, number], [b, m]: readonly [string, number]) =>
  m - n || (a < b ? -1 : 1)

async function readCounts(db: Database, under: SQL, facets: readonly CaseFacet[]) {
  const [rows, version] = await db.orm.batch([
    db.orm
      .select({ facet: countedValues.facet, value: countedValues.value, n: sql<number>`sum(n)` })
      .from(countedValues)
      .innerJoin(sql`case_counts`, sql`value_id = ${countedValues.id} and by_id in ${under}`)
      .where(inArray(countedValues.facet, [...facets]))
      .groupBy(countedValues.id),
    dataVersion(db),
  ])
  return { rows, version: version[0]?.value ?? 0 }
}

// All sets come as one text, and are added up here: a sum in SQL would sort some thirty rows a case.
async function tallySets(db: Database, cases: SQL, facets: readonly CaseFacet[]) {
  const { texts, values, version } = await readSets(db, cases, facets)
  const counts = new Uint32Array(65_536)
  for (let i = 0; i < texts.length; i++) {
    const mark = texts.charCodeAt(i)
    counts[mark] = (counts[mark] ?? 0) + 1
  }
  const rows: Row[] = values
    .map(({ id, facet, value }) => ({ facet, value, n: counts[id + firstMark] ?? 0 }))
    .filter(({ n }) => n > 0)
  return { rows, version }
}
