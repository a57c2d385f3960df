import { desc, eq, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { CountAxis } from '../src/core/api-query.ts'
import type { CaseCounts } from '../src/core/case-count.ts'
import type { CaseFilter } from '../src/core/case-filter.ts'
import { matching } from './cases.ts'
import type { Database } from './client.ts'
import { caseBoundaries, caseDomains, publicCases } from './schema/cases.ts'

/** More than there can be: every boundary with every barrier is some hundreds. */
const mostRows = 5000

const count = sql<number>`count(*)`
const counted = (first: SQLiteColumn, second?: SQLiteColumn) => ({
  first: sql<string>`${first}`,
  second: second ? sql<string | null>`${second}` : sql<string | null>`null`,
  count,
})
const largestFirst = [desc(count), sql`1`, sql`2`] as const

const byCase = (column: SQLiteColumn) => (db: Database, filter: CaseFilter) =>
  db.orm
    .select(counted(column))
    .from(publicCases)
    .where(matching(db, filter))
    .groupBy(column)
    .orderBy(...largestFirst)
    .limit(mostRows)

const byDomain = (db: Database, filter: CaseFilter) =>
  db.orm
    .select(counted(caseDomains.domain))
    .from(caseDomains)
    .innerJoin(publicCases, eq(publicCases.number, caseDomains.caseNumber))
    .where(matching(db, filter))
    .groupBy(caseDomains.domain)
    .orderBy(...largestFirst)
    .limit(mostRows)

const byBoundary = (second?: SQLiteColumn) => (db: Database, filter: CaseFilter) =>
  db.orm
    .select(counted(caseBoundaries.boundary, second))
    .from(caseBoundaries)
    .innerJoin(publicCases, eq(publicCases.number, caseBoundaries.caseNumber))
    .where(matching(db, filter))
    .groupBy(caseBoundaries.boundary, ...(second ? [second] : []))
    .orderBy(...largestFirst)
    .limit(mostRows)

type Row = { first: string; second: string | null }

const axes = {
  patroon: {
    query: byBoundary(caseBoundaries.primaryBarrier),
    keys: ({ first, second }: Row) => ({ schot: first, ...(second === null ? {} : { barriere: second }) }),
  },
  schot: { query: byBoundary(), keys: ({ first }: Row) => ({ schot: first }) },
  domein: { query: byDomain, keys: ({ first }: Row) => ({ domein: first }) },
  barriere: { query: byCase(publicCases.primaryBarrier), keys: ({ first }: Row) => ({ barriere: first }) },
  regio: { query: byCase(publicCases.region), keys: ({ first }: Row) => ({ regio: first }) },
  soort: { query: byCase(publicCases.kind), keys: ({ first }: Row) => ({ soort: first }) },
} as const satisfies Record<CountAxis, unknown>

/** The numbers of public cases along one axis, within the filters of the list, in one round trip. */
export async function countCases(db: Database, per: CountAxis, filter: CaseFilter): Promise<CaseCounts> {
  const { query, keys } = axes[per]
  const [rows, totals] = await db.orm.batch([
    query(db, filter),
    db.orm
      .select({ total: count, demo: sql<number>`coalesce(sum(${publicCases.demo}), 0)` })
      .from(publicCases)
      .where(matching(db, filter)),
  ])
  return {
    per,
    counts: rows.map((row) => ({ keys: keys(row), count: row.count })),
    total: totals[0]?.total ?? 0,
    demo: totals[0]?.demo ?? 0,
  }
}
