import { desc, sql } from 'drizzle-orm'
import { exampleCount } from '../src/core/case-example.ts'
import type { CaseFilter } from '../src/core/filter-table.ts'
import type { CountAsk } from '../src/core/option-counts.ts'
import { wantedCases } from '../src/core/wanted-cases.ts'
import { numbersOf } from './case-filter.ts'
import type { Database } from './client.ts'
import { countsQuery } from './counts.ts'
import { publicCases } from './schema/cases.ts'

/** The newest few cases of a filter, to stand beside its numbers. */
export const examplesQuery = (db: Database, filter: CaseFilter) =>
  db.orm
    .select({
      number: publicCases.number,
      title: publicCases.title,
      story: publicCases.story,
      region: publicCases.region,
      outcome: publicCases.outcome,
      publishedAt: publicCases.publishedAt,
    })
    .from(publicCases)
    .where(sql`${publicCases.number} in ${numbersOf(wantedCases(filter), { size: exampleCount - 1 })}`)
    .orderBy(desc(publicCases.number))

/** The counts of a filter with its newest cases, in one round trip. */
export async function readExamples(db: Database, ask: CountAsk) {
  const question = countsQuery(db, ask)
  const [answer, examples] = await db.orm.batch([question.query, examplesQuery(db, ask.filter)])
  return { counts: question.read(answer), examples }
}
