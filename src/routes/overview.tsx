import { Hono } from 'hono'
import { countsBy } from '../../db/counts.ts'
import { readGrowth } from '../../db/growth.ts'
import { readSignals } from '../../db/signals.ts'
import { OverviewResults } from '../../views/overview/results.tsx'
import { OverviewPage } from '../../views/overview/show.tsx'
import { parseFilter } from '../core/case-filter.ts'
import type { CaseFilter } from '../core/filter-table.ts'
import { medianFirstLookDays } from '../core/first-look.ts'
import { fastestFirst, growthOf } from '../core/growth.ts'
import { facetCounts, longOpenFilter, overviewFacets } from '../core/overview.ts'
import { type Month, monthOf } from '../core/period.ts'
import { signalsIn } from '../core/signal.ts'
import { comparisonOf } from '../core/trend.ts'
import { dayOf } from '../core/working-days.ts'
import { revalidate } from '../http/caching.ts'
import { page, shellOf, wantsFragment } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

export const overviewRoutes = (services: Services) =>
  new Hono<Env>().get(paths.overview, async (c) => {
    const { taxonomy } = services
    const { filter, unknown } = parseFilter(c.req.query(), taxonomy)
    const now = monthOf(dayOf(services.now()))
    // One after the other: the version of the first then never says that the second is newer than it is.
    const counts = await countsBy(services.db, filter, overviewFacets)
    const around =
      Object.keys(filter).length === 0
        ? await aroundAll(services, now)
        : await aroundFilter(services, filter, now)
    const counted = facetCounts(counts, overviewFacets)
    const results = { counted, filter, taxonomy, now, ...around }
    revalidate(c, counts.dataVersion)
    if (!wantsFragment(c))
      return page(c, <OverviewPage shell={shellOf(c, services)} {...{ unknown }} {...results} />)
    c.header('HX-Push-Url', paths.overviewOf(filter))
    return c.html(<OverviewResults {...results} />)
  })

/** Beside the counts of the whole register: what stands out. */
async function aroundAll({ db }: Services, now: Month) {
  const periods = comparisonOf(now)
  const open = longOpenFilter({}, now)
  const read = await readSignals(db, periods, open)
  const looks = read.looks.flatMap(({ receivedAt, firstLookAt }) =>
    firstLookAt ? [{ receivedAt, firstLookAt }] : [],
  )
  return {
    signals: { found: signalsIn(read, periods), comparison: periods },
    growth: null,
    longOpen: open && { count: read.longOpen, filter: open },
    medianFirstLook: medianFirstLookDays(looks),
  }
}

/** Beside the counts of a filter: whether it grows, and by which barriers. */
async function aroundFilter({ db }: Services, filter: CaseFilter, now: Month) {
  const periods = comparisonOf(now, filter)
  const open = longOpenFilter(filter, now)
  const read = await readGrowth(db, filter, { periods, longOpen: open })
  return {
    signals: null,
    growth: {
      comparison: periods,
      all: growthOf(read.all, periods),
      barriers: fastestFirst(read.barriers, periods),
    },
    longOpen: open && { count: read.longOpen, filter: open },
    medianFirstLook: null,
  }
}
