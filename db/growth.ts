import type { CaseFacet } from '../src/core/case-facet.ts'
import type { CaseFilter } from '../src/core/filter-table.ts'
import type { Period } from '../src/core/period.ts'
import { growthByBarrier } from '../src/core/growth.ts'
import type { Comparison } from '../src/core/trend.ts'
import { isCounted, wantedCases } from '../src/core/wanted-cases.ts'
import { narrowed } from './case-filter.ts'
import { barriersOf, caseSets, numberOf, setsQuery, tallies } from './case-sets.ts'
import { dataVersion } from './audit-events.ts'
import type { Database } from './client.ts'
import { answerQueries, answersOf } from './bottleneck-counts.ts'
import { alsoInAll, countsOf, countsQuery } from './counts.ts'
import { examplesQuery } from './examples.ts'
import { type OverviewAsk, totalQuery } from './signals.ts'

/** The same filter in the two periods that are compared, whatever months it asks for itself. */
const inPeriods = (filter: CaseFilter, { recent, past }: Comparison) => ({
  recent: { ...filter, vanaf: recent.from, tot: recent.to },
  past: { ...filter, vanaf: past.from, tot: past.to },
})

/** The counts of a filter, and how it grew, in all and by barrier; one round trip. */
export const readGrowth = (db: Database, filter: CaseFilter, ask: OverviewAsk) =>
  isCounted(wantedCases(filter)) ? growthFromCounts(db, filter, ask) : growthFromSets(db, filter, ask)

// The month of each barrier is kept beside every value, so that nothing is walked.
async function growthFromCounts(
  db: Database,
  filter: CaseFilter,
  { asks, periods, longOpen, answers }: OverviewAsk,
) {
  const questions = asks.map((ask) => countsQuery(db, ask))
  const { vanaf: _from, tot: _to, ...inAllMonths } = filter
  const monthly = countsQuery(db, { filter: inAllMonths, facets: ['barriereMaand'] })
  const [open, months, version, answered, newest, ...counted] = await db.orm.batch([
    totalQuery(db, longOpen),
    monthly.query,
    dataVersion(db),
    ...answerQueries(db, answers.filter, answers.today),
    ...questions.map(({ query }) => query),
  ])
  const barriers = growthByBarrier(monthly.read(months).by('barriereMaand'), periods)
  return {
    counts: questions.map(({ read }, i) => read(counted[i] ?? [])),
    all: {
      value: '',
      recent: barriers.reduce((sum, row) => sum + row.recent, 0),
      past: barriers.reduce((sum, row) => sum + row.past, 0),
    },
    barriers,
    longOpen: open[0]?.n ?? 0,
    answers: answersOf(answers.filter, { counts: answered, newest }),
    dataVersion: version[0]?.value ?? 0,
  }
}

// Walked once, over all months that anything on the page is about; the rest is adding up.
async function growthFromSets(
  db: Database,
  filter: CaseFilter,
  { asks, periods, longOpen, answers }: OverviewAsk,
) {
  const [own, ...others] = asks
  const questions = others.map((ask) => countsQuery(db, ask))
  const all = narrowed(wantedCases(withPeriods(filter, periods)))
  const facets: CaseFacet[] = [...(own?.facets ?? []), 'barriere', 'maand', 'uitkomst']
  const [walked, version, answered, newest, ...counted] = await db.orm.batch([
    setsQuery(db, all, alsoInAll(facets)),
    dataVersion(db),
    ...answerQueries(db, answers.filter, answers.today),
    ...questions.map(({ query }) => query),
  ])
  const inPeriod = tallies(caseSets(walked[0] ?? noSets), {
    ...periods,
    own: monthsOf(filter),
    open: longOpen && monthsOf(longOpen),
  })
  const totalIn = (period: keyof Comparison) => numberOf(inPeriod(period), 'alle', '')
  return {
    counts: [countsOf(inPeriod('own')), ...questions.map(({ read }, i) => read(counted[i] ?? []))],
    all: { value: '', recent: totalIn('recent'), past: totalIn('past') },
    barriers: barriersOf(inPeriod('recent'), inPeriod('past')),
    longOpen: longOpen ? numberOf(inPeriod('open'), 'uitkomst', 'knelpunt') : 0,
    answers: answersOf(answers.filter, { counts: answered, newest }),
    dataVersion: version[0]?.value ?? 0,
  }
}

const noSets = { sets: '', values: '[]' }
const monthsOf = ({ vanaf, tot }: CaseFilter): Period | null =>
  vanaf || tot ? { from: vanaf ?? '', to: tot ?? 'z' } : null

/** The filter over its own months and those that are compared. */
const withPeriods = ({ vanaf, tot, ...filter }: CaseFilter, { recent, past }: Comparison): CaseFilter => ({
  ...filter,
  ...(vanaf && { vanaf: vanaf < past.from ? vanaf : past.from }),
  ...(tot && { tot: tot > recent.to ? tot : recent.to }),
})

/** What a brief holds, in one round trip. */
export async function readForBrief(
  db: Database,
  filter: CaseFilter,
  { facets, periods, longOpen }: Omit<OverviewAsk, 'asks' | 'answers'> & { facets: readonly CaseFacet[] },
) {
  const question = countsQuery(db, { filter, facets })
  const months = inPeriods(filter, periods)
  const [recent, past, open, examples, answer] = await db.orm.batch([
    totalQuery(db, months.recent),
    totalQuery(db, months.past),
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
