import { desc, sql } from 'drizzle-orm'
import { exampleCount } from '../src/core/case-example.ts'
import type { CaseFilter } from '../src/core/filter-table.ts'
import { wantedCases } from '../src/core/wanted-cases.ts'
import { numbersOf } from './case-filter.ts'
import type { Database } from './client.ts'
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
