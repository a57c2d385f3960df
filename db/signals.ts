import { desc, sql } from 'drizzle-orm'
import type { BottleneckFilter } from '../src/core/bottleneck-filter.ts'
import { joined } from '../src/core/case-facet.ts'
import type { CaseFilter } from '../src/core/filter-table.ts'
import type { CountAsk } from '../src/core/option-counts.ts'
import type { Observed } from '../src/core/signal.ts'
import { signalFacets } from '../src/core/signal.ts'
import type { Comparison } from '../src/core/trend.ts'
import type { Day } from '../src/core/working-days.ts'
import { wantedCases } from '../src/core/wanted-cases.ts'
import { totalOf } from './case-filter.ts'
import { dataVersion } from './audit-events.ts'
import type { Database } from './client.ts'
import { answerQueries, answersOf } from './bottleneck-counts.ts'
import { countOnlyQuery, countOnlyTable } from './count-only.ts'
import { countsQuery } from './counts.ts'
import { publicCases } from './schema/cases.ts'
import { reports } from './schema/reports.ts'

/** How many cases a filter holds, to stand in a batch with others; none when there is no such filter. */
export const totalQuery = (db: Database, filter: CaseFilter | null) =>
  db.orm.select({ n: filter ? totalOf(wantedCases(filter)) : sql<number>`0` }).from(sql`(select 1)`)

/** So many of the latest cases tell how long the first look takes. */
const looksBack = 25

/** Of public cases only: what is only counted must not be read off a median. */
const firstLooks = (db: Database) =>
  db.orm
    .select({ receivedAt: reports.receivedAt, firstLookAt: reports.firstLookAt })
    .from(reports)
    .where(
      sql`${reports.id} in (select ${publicCases.reportId} from ${publicCases}
        where ${publicCases.number} in (
          select case_number from case_values
          where value_id = (select id from counted_values where facet = 'alle' and value = '')
          order by case_number desc limit ${looksBack}))`,
    )
    .orderBy(desc(reports.firstLookAt))

const facets = sql.join(
  signalFacets.map((facet) => sql`${facet}`),
  sql`, `,
)

const own = sql<number>`(select n from case_counts where by_id = v.id and value_id = v.id)`

/** Everything that may stand out, with its counts in the two periods; read from kept counts only. */
const observedQuery = (db: Database, { recent, past }: Comparison) => {
  const within = (from: string, to: string) =>
    sql<number>`sum(case when m.value between ${from} and ${to} then n else 0 end)`
  return db.orm
    .select({
      facet: sql<Observed['facet']>`v.facet`,
      value: sql<string>`v.value`,
      total: own,
      recent: within(recent.from, recent.to),
      past: within(past.from, past.to),
      since: sql<string | null>`case when ${own} = sum(n) then min(m.value) end`,
    })
    .from(
      sql`counted_values m cross join counted_values v join case_counts on by_id = m.id and value_id = v.id`,
    )
    .where(sql`m.facet = 'maand' and m.value >= ${past.from} and v.facet in (${facets}) and n > 0`)
    .groupBy(sql`v.id`)
}

/** The oldest are looked for among so many of the largest: a small old pattern is an incident. */
const mostLargest = 40

/** A pattern with an answered knelpunt is not without an answer. */
const isAnswered = sql`exists (select 1 from bottlenecks b join addresses a on a.bottleneck_id = b.id
  where a.state = 'beantwoord' and b.boundary || ${joined('', '')} || b.barrier = v.value)`

const largestQuery = (db: Database) =>
  db.orm
    .select({
      value: sql<string>`value`,
      total: sql<number>`${own}`.as('total'),
      since: sql<string>`(select min(m.value) from counted_values m
        join case_counts c on c.by_id = v.id and c.value_id = m.id and c.n > 0 where m.facet = 'maand')`,
    })
    .from(sql`counted_values v`)
    .where(sql`facet = 'patroon' and ${own} > 0 and not ${isAnswered}`)
    .orderBy(sql`total desc`)
    .limit(mostLargest)

/** What an overview asks: counts, the months to compare, and the filter of what is open for long. */
export type OverviewAsk = {
  asks: readonly CountAsk[]
  periods: Comparison
  longOpen: CaseFilter | null
  /** Which knelpunten stand beside it, and the day on which their clocks are read. */
  answers: { filter: BottleneckFilter | null; today: Day }
}

/** The counts of the whole register and what stands out in it, in one round trip. */
export async function readSignals(db: Database, { asks, periods, longOpen, answers }: OverviewAsk) {
  const questions = asks.map((ask) => countsQuery(db, ask))
  const [observed, largest, looks, open, version, countOnly, answered, newest, ...counted] =
    await db.orm.batch([
      observedQuery(db, periods),
      largestQuery(db),
      firstLooks(db),
      totalQuery(db, longOpen),
      dataVersion(db),
      countOnlyQuery(db),
      ...answerQueries(db, answers.filter, answers.today),
      ...questions.map(({ query }) => query),
    ])
  return {
    counts: questions.map(({ read }, i) => read(counted[i] ?? [])),
    countOnly: countOnlyTable(countOnly),
    observed,
    largest,
    looks,
    longOpen: open[0]?.n ?? 0,
    answers: answersOf(answers.filter, { counts: answered, newest }),
    dataVersion: version[0]?.value ?? 0,
  }
}
