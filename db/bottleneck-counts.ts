import { desc, sql } from 'drizzle-orm'
import type { BottleneckFilter } from '../src/core/bottleneck-filter.ts'
import type { BottleneckState } from '../src/core/bottleneck.ts'
import type { Day } from '../src/core/working-days.ts'
import { fits } from './bottleneck-filter.ts'
import type { Database } from './client.ts'
import { bottlenecks } from './schema/bottlenecks.ts'

/** How many knelpunten there are, and what was said to them. One knelpunt may stand under more than one. */
export type AnswerCounts = {
  total: number
  overdue: number
  answered: number
  promised: number
  solved: number
}

export type LinkedBottleneck = { slug: string; title: string; state: BottleneckState; overdue: boolean }

export type Answers = { counts: AnswerCounts; filter: BottleneckFilter; newest: LinkedBottleneck[] }

const mostLinked = 5

/** For a batch: counted as they stand, not kept, for there are far fewer of them than cases. */
export const answerQueries = (db: Database, filter: BottleneckFilter | null, today: Day) => {
  const within = filter === null ? sql`0` : fits(filter, today)
  const many = (antwoord: string) => sql<number>`coalesce(sum(${fits({ antwoord }, today)}), 0)`
  return [
    db.orm
      .select({
        total: sql<number>`count(*)`,
        overdue: many('te_laat'),
        answered: many('beantwoord'),
        promised: many('toegezegd'),
        solved: sql<number>`coalesce(sum(bottlenecks.state = 'opgelost'), 0)`,
      })
      .from(bottlenecks)
      .where(within),
    db.orm
      .select({
        slug: bottlenecks.slug,
        title: bottlenecks.title,
        state: bottlenecks.state,
        overdue: sql<number>`${fits({ antwoord: 'te_laat' }, today)}`,
      })
      .from(bottlenecks)
      .where(within)
      .orderBy(desc(bottlenecks.updatedAt))
      .limit(mostLinked),
  ] as const
}

type Rows = { counts: AnswerCounts[]; newest: (Omit<LinkedBottleneck, 'overdue'> & { overdue: number })[] }

/** What the two queries found; null when there is nothing to tell. */
export function answersOf(filter: BottleneckFilter | null, { counts, newest }: Rows): Answers | null {
  const [found] = counts
  if (filter === null || !found || found.total === 0) return null
  return { counts: found, filter, newest: newest.map((row) => ({ ...row, overdue: row.overdue === 1 })) }
}
