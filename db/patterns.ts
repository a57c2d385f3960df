import { sql } from 'drizzle-orm'
import { joined } from '../src/core/case-facet.ts'
import type { CountAsk } from '../src/core/option-counts.ts'
import { type Pattern, type PatternCount, patternCounts } from '../src/core/pattern.ts'
import type { Database } from './client.ts'
import { countsQuery } from './counts.ts'
import { examplesQuery } from './examples.ts'

/** The counts of a pattern, all that share its boundary or barrier, and its newest cases; one round trip. */
export async function readPattern(db: Database, { boundary, barrier }: Pattern, ask: CountAsk) {
  const question = countsQuery(db, ask)
  const [rows, examples, answer] = await db.orm.batch([
    db.orm
      .select({ value: sql<string>`value`, n: sql<number>`n` })
      .from(sql`counted_values join case_counts on by_id = id and value_id = id`)
      .where(
        sql`facet = 'patroon' and (value glob ${joined(boundary, '*')} or value glob ${joined('*', barrier)})`,
      ),
    examplesQuery(db, ask.filter),
    question.query,
  ])
  const around: PatternCount[] = patternCounts(rows.map(({ value, n }) => [value, n] as const))
  return { around, examples, counts: question.read(answer) }
}
