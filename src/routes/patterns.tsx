import { Hono } from 'hono'
import { countsBy } from '../../db/counts.ts'
import { readPattern } from '../../db/patterns.ts'
import { PatternsPage } from '../../views/patterns/index.tsx'
import { PatternPage } from '../../views/patterns/show.tsx'
import { bottleneckFilterOf } from '../core/bottleneck-filter.ts'
import { parseFilter } from '../core/case-filter.ts'
import { facetCounts } from '../core/overview.ts'
import { pairsOf, patternCounts, relatedPatterns } from '../core/pattern.ts'
import { monthOf } from '../core/period.ts'
import { fittingSignposts } from '../core/signpost.ts'
import { typicalTerms } from '../core/typical-terms.ts'
import { dayOf } from '../core/working-days.ts'
import { revalidate } from '../http/caching.ts'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

const facets = ['maand', 'regio', 'doelgroep', 'gevolg'] as const

export const patternRoutes = (services: Services) => {
  const { db, taxonomy } = services
  return new Hono<Env>()
    .get(paths.patterns, async (c) => {
      const { by, dataVersion } = await countsBy(db, {}, ['patroon'])
      revalidate(c, dataVersion)
      return page(
        c,
        <PatternsPage
          shell={shellOf(c, services)}
          patterns={patternCounts(by('patroon'))}
          taxonomy={taxonomy}
        />,
      )
    })
    .get('/patronen/:schot/:barriere', async (c) => {
      const { filter } = parseFilter({ ...c.req.query(), ...c.req.param() }, taxonomy)
      const { schot, barriere } = filter
      if (schot === undefined || barriere === undefined) return c.notFound()
      const pattern = { boundary: schot, barrier: barriere }
      // A law or barrier that was renamed has its page under its name of today.
      if (schot !== c.req.param('schot') || barriere !== c.req.param('barriere'))
        return c.redirect(paths.pattern(schot, barriere, filter), 301)
      const today = dayOf(services.now())
      const answers = { filter: bottleneckFilterOf(filter), today }
      const read = await readPattern(db, pattern, { filter, facets }, answers)
      const signposts = fittingSignposts(
        { boundaries: [schot, ...pairsOf(schot, taxonomy)], barriers: [barriere] },
        taxonomy,
      )
      const counted = facetCounts(read.counts, facets)
      const related = relatedPatterns(read.around, pattern)
      const typical = typicalTerms(read.words.own, read.words.others)
      const now = monthOf(today)
      revalidate(c, read.dataVersion)
      return page(
        c,
        <PatternPage
          shell={shellOf(c, services)}
          {...{ pattern, filter, counted, related, typical, signposts, taxonomy, now }}
          examples={read.examples}
          answers={read.answers}
          helped={read.helped}
        />,
      )
    })
}
