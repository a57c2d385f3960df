import { eq, sql } from 'drizzle-orm'
import type { PatternCount } from '../src/core/overview.ts'
import { dataVersion, visible } from './cases.ts'
import type { Database } from './client.ts'
import { caseBoundaries, publicCases } from './schema/cases.ts'

export type OverviewCounts = {
  patterns: PatternCount[]
  byBoundary: { boundary: string; count: number }[]
  /** Distinct cases, in all and by primary barrier: a case in three laws stands in three rows but counts once. */
  total: number
  byBarrier: { barrier: string; count: number }[]
  dataVersion: number
}

/** The numbers behind the matrix, in one round trip. */
export async function countPatterns(db: Database): Promise<OverviewCounts> {
  const count = sql<number>`count(*)`
  const [patterns, byBarrier, version] = await db.orm.batch([
    db.orm
      .select({ boundary: caseBoundaries.boundary, barrier: caseBoundaries.primaryBarrier, count })
      .from(caseBoundaries)
      .innerJoin(publicCases, eq(publicCases.number, caseBoundaries.caseNumber))
      .where(visible)
      .groupBy(caseBoundaries.boundary, caseBoundaries.primaryBarrier),
    db.orm
      .select({ barrier: publicCases.primaryBarrier, count })
      .from(publicCases)
      .where(visible)
      .groupBy(publicCases.primaryBarrier),
    dataVersion(db),
  ])
  return {
    patterns,
    byBarrier,
    byBoundary: sumBy(patterns),
    total: byBarrier.reduce((sum, row) => sum + row.count, 0),
    dataVersion: version[0]?.value ?? 0,
  }
}

// Within one boundary a case stands once, so here adding up is counting.
function sumBy(patterns: PatternCount[]): { boundary: string; count: number }[] {
  const sums = new Map<string, number>()
  for (const { boundary, count } of patterns) sums.set(boundary, (sums.get(boundary) ?? 0) + count)
  return [...sums].map(([boundary, count]) => ({ boundary, count }))
}
