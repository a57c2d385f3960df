import { Hono } from 'hono'
import { countPatterns } from '../../db/overview.ts'
import { OverviewPage } from '../../views/overview/show.tsx'
import { matrixOf } from '../core/overview.ts'
import { revalidate } from '../http/caching.ts'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

export const overviewRoutes = (services: Services) =>
  new Hono<Env>().get(paths.overview, async (c) => {
    const { taxonomy } = services
    const { patterns, ...totals } = await countPatterns(services.db)
    revalidate(c)
    return page(
      c,
      <OverviewPage
        shell={shellOf(c, services)}
        matrix={matrixOf(patterns, taxonomy)}
        taxonomy={taxonomy}
        {...totals}
      />,
    )
  })
