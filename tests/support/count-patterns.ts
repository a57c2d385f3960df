import { parted } from '../../src/core/case-facet.ts'
import type { CaseFilter } from '../../src/core/filter-table.ts'
import type { PatternCount } from '../../src/core/pattern.ts'
import type { Database } from '../../db/client.ts'
import { countsBy } from '../../db/counts.ts'

export type OverviewCounts = {
  patterns: PatternCount[]
  byBoundary: { boundary: string; count: number }[]
  /** Distinct cases, in all and by primary barrier: a case in three laws stands in three rows but counts once. */
  total: number
  byBarrier: { barrier: string; count: number }[]
  dataVersion: number
}

/** The numbers behind the matrix, in one round trip. */
export async function countPatterns(db: Database, filter: CaseFilter = {}): Promise<OverviewCounts> {
  const { by, total, dataVersion } = await countsBy(db, filter, ['patroon', 'schot', 'barriere'])
  return {
    patterns: by('patroon').map(([value, count]) => {
      const [boundary, barrier] = parted(value)
      return { boundary, barrier, count }
    }),
    byBoundary: by('schot').map(([boundary, count]) => ({ boundary, count })),
    byBarrier: by('barriere').map(([barrier, count]) => ({ barrier, count })),
    total,
    dataVersion,
  }
}
