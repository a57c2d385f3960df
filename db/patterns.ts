import { sql } from 'drizzle-orm'
import { joined } from '../src/core/case-facet.ts'
import type { CaseFilter } from '../src/core/filter-table.ts'
import { type Pattern, type PatternCount, patternCounts } from '../src/core/pattern.ts'
import type { Database } from './client.ts'
import { examplesQuery } from './examples.ts'

/** What stands around a pattern, in one round trip: all that share its boundary or barrier, and the newest cases. */
export async function readAroundPattern(db: Database, { boundary, barrier }: Pattern, filter: CaseFilter) {
  const [rows, examples] = await db.orm.batch([
    db.orm
      .select({ value: sql<string>`value`, n: sql<number>`n` })
      .from(sql`counted_values join case_counts on by_id = id and value_id = id`)
      .where(
        sql`facet = 'patroon' and (value glob ${joined(boundary, '*')} or value glob ${joined('*', barrier)})`,
      ),
    examplesQuery(db, filter),
  ])
  const around: PatternCount[] = patternCounts(rows.map(({ value, n }) => [value, n] as const))
  return { around, examples }
}
