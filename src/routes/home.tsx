import { Hono } from 'hono'
import { listCases } from '../../db/cases.ts'
import { HomePage } from '../../views/home/show.tsx'
import { revalidate } from '../http/caching.ts'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

export const homeRoutes = (services: Services) =>
  new Hono<Env>().get(paths.home, async (c) => {
    const { cases, total, dataVersion } = await listCases(services.db, {}, { size: 3 })
    revalidate(c, dataVersion)
    return page(
      c,
      <HomePage shell={shellOf(c, services)} total={total} latest={cases} taxonomy={services.taxonomy} />,
    )
  })
