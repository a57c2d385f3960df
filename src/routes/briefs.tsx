import { Hono } from 'hono'
import { readForBrief } from '../../db/growth.ts'
import { BriefPage } from '../../views/briefs/show.tsx'
import { parseFilter } from '../core/case-filter.ts'
import { growthOf } from '../core/growth.ts'
import { facetCounts, longOpenFilter } from '../core/overview.ts'
import { pairsOf } from '../core/pattern.ts'
import { monthOf } from '../core/period.ts'
import { fittingSignposts } from '../core/signpost.ts'
import { comparisonOf } from '../core/trend.ts'
import { dayOf } from '../core/working-days.ts'
import { revalidate } from '../http/caching.ts'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

const facets = ['uitkomst', 'barriere', 'patroon', 'maand', 'regio', 'doelgroep', 'gevolg'] as const

export const briefRoutes = (services: Services) =>
  new Hono<Env>().get(paths.brief(), async (c) => {
    const { db, taxonomy, config } = services
    const { filter } = parseFilter(c.req.query(), taxonomy)
    const { schot, barriere } = filter
    const date = services.now()
    const now = monthOf(dayOf(date))
    const comparison = comparisonOf(now, filter)
    const open = longOpenFilter(filter, now)
    const read = await readForBrief(db, filter, { facets, periods: comparison, longOpen: open })
    const counted = facetCounts(read.counts, facets)
    const brief = {
      pattern: schot && barriere ? { boundary: schot, barrier: barriere } : null,
      longOpen: open && { count: read.longOpen, filter: open },
      growth: { comparison, all: growthOf(read.all, comparison) },
      examples: read.examples,
      signposts:
        schot && barriere
          ? fittingSignposts(
              { boundaries: [schot, ...pairsOf(schot, taxonomy)], barriers: [barriere] },
              taxonomy,
            )
          : [],
      publicUrl: config.publicUrl,
    }
    revalidate(c)
    return page(
      c,
      <BriefPage shell={shellOf(c, services)} {...{ counted, filter, taxonomy, now, date }} {...brief} />,
    )
  })
