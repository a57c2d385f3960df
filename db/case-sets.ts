import { inArray, type SQL, sql } from 'drizzle-orm'
import type { CaseFacet } from '../src/core/case-facet.ts'
import { dataVersion } from './audit-events.ts'
import type { Database } from './client.ts'
import { countedValues } from './schema/counts.ts'

/**
 * The sets of all these cases as one text with spaces between, and what the marks of some facets stand for.
 * @param cases the end of a query over `case_value_sets`
 */
export async function readSets(db: Database, cases: SQL, facets: readonly CaseFacet[]) {
  const [sets, values, version] = await db.orm.batch([
    db.orm
      .select({ texts: sql<string>`coalesce(sets, '')` })
      .from(sql`(select group_concat(marks, ' ') as sets ${cases})`),
    db.orm
      .select()
      .from(countedValues)
      .where(inArray(countedValues.facet, [...facets])),
    dataVersion(db),
  ])
  return { texts: sets[0]?.texts ?? '', values, version: version[0]?.value ?? 0 }
}
