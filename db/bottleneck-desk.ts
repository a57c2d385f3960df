import { desc, inArray, sql } from 'drizzle-orm'
import type { LooseCase } from '../src/core/bundle.ts'
import type { Bottleneck } from '../src/core/bottleneck.ts'
import type { Day } from '../src/core/working-days.ts'
import { isOverdue } from './bottleneck-filter.ts'
import { looseCase, looseCaseQueries, looseColumns } from './bundles.ts'
import type { Database } from './client.ts'
import { bottlenecks } from './schema/bottlenecks.ts'
import { publicCases } from './schema/cases.ts'
import { visible } from './visible-cases.ts'

export type DeskRow = Pick<Bottleneck, 'id' | 'slug' | 'title' | 'state' | 'mergedInto' | 'updatedAt'> & {
  overdue: boolean
  asked: number
}

const mostListed = 100

/** What moderators begin with: the knelpunten as they stand, and the cases that are in none; one round trip. */
export async function readDesk(db: Database, today: Day) {
  const [rows, loose, counted] = await db.orm.batch([
    db.orm
      .select({
        id: bottlenecks.id,
        slug: bottlenecks.slug,
        title: bottlenecks.title,
        state: bottlenecks.state,
        mergedInto: bottlenecks.mergedInto,
        updatedAt: bottlenecks.updatedAt,
        overdue: sql<number>`${isOverdue(today)}`,
        asked: sql<number>`(select count(*) from addresses where addresses.bottleneck_id = bottlenecks.id)`,
      })
      .from(bottlenecks)
      .orderBy(desc(bottlenecks.updatedAt))
      .limit(mostListed),
    ...looseCaseQueries(db),
  ])
  return {
    bottlenecks: rows.map((row): DeskRow => ({ ...row, overdue: row.overdue === 1 })),
    loose: loose.map(looseCase),
    total: counted[0]?.n ?? 0,
  }
}

/** In which knelpunt it stands already, and whether it is fictional. */
export type ChosenCase = LooseCase & { in: number | null; demo: boolean }

/** The cases that somebody ticked, as far as they can still be bundled, with who is in a knelpunt already. */
export async function readChosen(db: Database, numbers: readonly number[]): Promise<ChosenCase[]> {
  if (numbers.length === 0) return []
  const rows = await db.orm
    .select({
      ...looseColumns,
      demo: publicCases.demo,
      in: sql<
        number | null
      >`(select bottleneck_id from bottleneck_cases where bottleneck_cases.case_number = public_cases.number)`,
    })
    .from(publicCases)
    .where(sql`${inArray(publicCases.number, [...numbers])} and ${visible}`)
    .orderBy(desc(publicCases.number))
    .limit(200)
  return rows.map(({ in: standing, demo, ...row }) => ({ ...looseCase(row), in: standing, demo }))
}
