import { Hono } from 'hono'
import { countsBy } from '../../db/counts.ts'
import { readExamples } from '../../db/examples.ts'
import { RegionsPage } from '../../views/regions/index.tsx'
import { RegionPage } from '../../views/regions/show.tsx'
import { bottleneckFilterOf } from '../core/bottleneck-filter.ts'
import { facetCounts } from '../core/overview.ts'
import { monthOf } from '../core/period.ts'
import { dayOf } from '../core/working-days.ts'
import { revalidate } from '../http/caching.ts'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

const facets = ['uitkomst', 'patroon', 'maand', 'doelgroep', 'gevolg'] as const

export const regionRoutes = (services: Services) => {
  const { db, taxonomy } = services
  return new Hono<Env>()
    .get(paths.regions, async (c) => {
      const { by, dataVersion } = await countsBy(db, {}, ['regio'])
      revalidate(c, dataVersion)
      return page(
        c,
        <RegionsPage shell={shellOf(c, services)} counts={new Map(by('regio'))} taxonomy={taxonomy} />,
      )
    })
    .get('/regios/:regio', async (c) => {
      const region = taxonomy.region.get(c.req.param('regio'))
      if (!region) return c.notFound()
      const filter = { regio: region.key }
      const today = dayOf(services.now())
      const { counts, examples, answers, dataVersion } = await readExamples(
        db,
        { filter, facets },
        { filter: bottleneckFilterOf(filter), today },
      )
      const counted = facetCounts(counts, facets)
      const now = monthOf(today)
      revalidate(c, dataVersion)
      return page(
        c,
        <RegionPage
          shell={shellOf(c, services)}
          {...{ region, filter, counted, examples, answers, taxonomy, now }}
        />,
      )
    })
}
