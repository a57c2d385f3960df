import { Hono } from 'hono'
import { readReportedWays } from '../../db/official-responses.ts'
import { SignpostsPage } from '../../views/signposts/index.tsx'
import { revalidate } from '../http/caching.ts'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

export const signpostRoutes = (services: Services) => {
  const { db, taxonomy } = services
  return new Hono<Env>().get(paths.signposts, async (c) => {
    const { ways, dataVersion } = await readReportedWays(db)
    // What became a signpost of our own is told there.
    const reported = ways.filter(({ wayUrl }) => taxonomy.signposts.every((s) => s.source_url !== wayUrl))
    revalidate(c, dataVersion)
    return page(c, <SignpostsPage shell={shellOf(c, services)} {...{ taxonomy, reported }} />)
  })
}
