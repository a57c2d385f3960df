import { Hono } from 'hono'
import type { Answers } from '../../db/bottleneck-counts.ts'
import type { Counts } from '../../db/counts.ts'
import { readGrowth } from '../../db/growth.ts'
import { readSignals } from '../../db/signals.ts'
import { OverviewPage, OverviewPart } from '../../views/overview/show.tsx'
import { bottleneckFilterOf } from '../core/bottleneck-filter.ts'
import type { CaseFacet } from '../core/case-facet.ts'
import { hasEmptyFilter, parseFilter } from '../core/case-filter.ts'
import type { CaseFilter } from '../core/filter-table.ts'
import { medianFirstLookDays } from '../core/first-look.ts'
import { fastestFirst, growthOf } from '../core/growth.ts'
import { optionAsks, optionCounts } from '../core/option-counts.ts'
import { facetCounts, longOpenFilter, overviewFacets } from '../core/overview.ts'
import { monthOf } from '../core/period.ts'
import { signalsIn } from '../core/signal.ts'
import { comparisonOf } from '../core/trend.ts'
import { type Day, dayOf } from '../core/working-days.ts'
import { revalidate } from '../http/caching.ts'
import { page, shellOf, wantsFragment } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

export const overviewRoutes = (services: Services) =>
  new Hono<Env>().get(paths.overview, async (c) => {
    const { taxonomy } = services
    const query = c.req.query()
    const { filter, unknown } = parseFilter(query, taxonomy)
    const fragment = wantsFragment(c)
    if (hasEmptyFilter(query) && unknown.length === 0) {
      if (!fragment) return c.redirect(paths.overviewOf(filter), 303)
      c.header('HX-Push-Url', paths.overviewOf(filter))
    }
    const today = dayOf(services.now())
    const now = monthOf(today)
    const isAll = Object.keys(filter).length === 0
    const read = isAll ? await overviewOfAll(services, today) : await overviewOf(services, filter, today)
    const props = { ...read, filter, unknown, taxonomy, now }
    revalidate(c, read.dataVersion)
    if (fragment) return c.html(<OverviewPart {...props} />)
    return page(c, <OverviewPage shell={shellOf(c, services)} {...props} />)
  })

/** What is asked about a filter: its own counts on top, with what stands beside the options of the form. */
function asked(filter: CaseFilter, today: Day) {
  const now = monthOf(today)
  const options = optionAsks(filter)
  const [own, ...others] = options
  const all = { filter, facets: [...new Set([...overviewFacets, ...(own?.facets ?? [])])] }
  const longOpen = longOpenFilter(filter, now)
  const answers = { filter: bottleneckFilterOf(filter), today }
  const ask = { asks: [all, ...others], longOpen, periods: comparisonOf(now, filter), answers }
  const answered = (read: {
    counts: readonly Counts<CaseFacet>[]
    longOpen: number
    answers: Answers | null
    dataVersion: number
  }) => ({
    answers: read.answers,
    dataVersion: read.dataVersion,
    counted: read.counts[0] ? facetCounts(read.counts[0], overviewFacets) : { total: 0, demo: 0, by: {} },
    optionCount: optionCounts(
      options,
      read.counts.map(({ count }) => count),
    ),
    longOpen: longOpen && { count: read.longOpen, filter: longOpen },
  })
  return { ask, answered }
}

/** The whole register, and what stands out in it. */
async function overviewOfAll({ db }: Services, today: Day) {
  const { ask, answered } = asked({}, today)
  const read = await readSignals(db, ask)
  const looks = read.looks.flatMap(({ receivedAt, firstLookAt }) =>
    firstLookAt ? [{ receivedAt, firstLookAt }] : [],
  )
  return {
    ...answered(read),
    signals: { found: signalsIn(read, ask.periods), comparison: ask.periods },
    growth: null,
    countOnly: read.countOnly,
    medianFirstLook: medianFirstLookDays(looks),
  }
}

/** A filter, whether it grows, and by which barriers. */
async function overviewOf({ db }: Services, filter: CaseFilter, today: Day) {
  const { ask, answered } = asked(filter, today)
  const read = await readGrowth(db, filter, ask)
  const growth = {
    comparison: ask.periods,
    all: growthOf(read.all, ask.periods),
    barriers: fastestFirst(read.barriers, ask.periods),
  }
  return { ...answered(read), signals: null, growth, countOnly: null, medianFirstLook: null }
}
