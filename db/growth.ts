import { inArray, sql } from 'drizzle-orm'
import type { CaseFacet } from '../src/core/case-facet.ts'
import type { CaseFilter } from '../src/core/filter-table.ts'
import type { TwoPeriods } from '../src/core/growth.ts'
import { isWithin } from '../src/core/period.ts'
import type { Comparison } from '../src/core/trend.ts'
import { wantedCases } from '../src/core/wanted-cases.ts'
import { countedUnder, narrowed } from './case-filter.ts'
import { firstMark } from './case-values.ts'
import { dataVersion } from './audit-events.ts'
import type { Database } from './client.ts'
import { countsQuery } from './counts.ts'
import { examplesQuery } from './examples.ts'
import { countedValues } from './schema/counts.ts'
import { type OverviewAsk, totalQuery } from './signals.ts'

/** The same filter in the two periods that are compared, whatever months it asks for itself. */
const inPeriods = (filter: CaseFilter, { recent, past }: Comparison) => ({
  recent: { ...filter, vanaf: recent.from, tot: recent.to },
  past: { ...filter, vanaf: past.from, tot: past.to },
  both: { ...filter, vanaf: past.from, tot: recent.to },
})

/** One filter of a large register holds more cases than a page can walk through; its total is kept, so that stays. */
const mostWalked = 20_000

/** The counts of a filter, and how it grew, in all and by barrier; one round trip. */
export async function readGrowth(db: Database, filter: CaseFilter, { asks, periods, longOpen }: OverviewAsk) {
  const questions = asks.map((ask) => countsQuery(db, ask))
  const within = inPeriods(filter, periods)
  const [recent, past, open, sets, values, version, ...answers] = await db.orm.batch([
    totalQuery(db, within.recent),
    totalQuery(db, within.past),
    totalQuery(db, longOpen),
    db.orm
      .select({ texts: sql<string>`coalesce(sets, '')` })
      .from(
        sql`(select group_concat(marks, ' ') as sets ${narrowed(wantedCases(within.both))} and ${isWalkable(filter)})`,
      ),
    db.orm
      .select()
      .from(countedValues)
      .where(inArray(countedValues.facet, ['barriere', 'maand'])),
    dataVersion(db),
    ...questions.map(({ query }) => query),
  ])
  return {
    counts: questions.map(({ read }, i) => read(answers[i] ?? [])),
    all: { value: '', recent: recent[0]?.n ?? 0, past: past[0]?.n ?? 0 },
    barriers: perBarrier(sets[0]?.texts ?? '', values, periods),
    longOpen: open[0]?.n ?? 0,
    dataVersion: version[0]?.value ?? 0,
  }
}

function isWalkable(filter: CaseFilter) {
  const { vanaf: _from, tot: _to, ...others } = filter
  const under = countedUnder(wantedCases(others))
  return under
    ? sql`(select sum(n) from case_counts where by_id in ${under} and value_id = by_id) <= ${mostWalked}`
    : sql`1`
}

type Value = { id: number; facet: string; value: string }

function perBarrier(texts: string, values: readonly Value[], { recent }: Comparison): TwoPeriods[] {
  const known = new Map(values.map((row) => [String.fromCharCode(row.id + firstMark), row]))
  const rows = new Map<string, TwoPeriods>()
  for (const set of texts === '' ? [] : texts.split(' ')) {
    const carried = Array.from(set, (mark) => known.get(mark)).filter((row) => row !== undefined)
    const barrier = carried.find(({ facet }) => facet === 'barriere')?.value
    const month = carried.find(({ facet }) => facet === 'maand')?.value
    if (barrier === undefined || month === undefined) continue
    const row = rows.get(barrier) ?? { value: barrier, recent: 0, past: 0 }
    rows.set(
      barrier,
      isWithin(month, recent) ? { ...row, recent: row.recent + 1 } : { ...row, past: row.past + 1 },
    )
  }
  return [...rows.values()]
}

/** What a brief holds, in one round trip. */
export async function readForBrief(
  db: Database,
  filter: CaseFilter,
  { facets, periods, longOpen }: Omit<OverviewAsk, 'asks'> & { facets: readonly CaseFacet[] },
) {
  const question = countsQuery(db, { filter, facets })
  const within = inPeriods(filter, periods)
  const [recent, past, open, examples, answer] = await db.orm.batch([
    totalQuery(db, within.recent),
    totalQuery(db, within.past),
    totalQuery(db, longOpen),
    examplesQuery(db, filter),
    question.query,
  ])
  return {
    counts: question.read(answer),
    all: { value: '', recent: recent[0]?.n ?? 0, past: past[0]?.n ?? 0 },
    longOpen: open[0]?.n ?? 0,
    examples,
  }
}
