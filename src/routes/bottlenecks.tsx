import { Hono } from 'hono'
import { listBottlenecks } from '../../db/bottleneck-lists.ts'
import { findBottleneck } from '../../db/bottlenecks.ts'
import { bottleneckAtom, bottlenecksAtom } from '../../views/bottlenecks/atom.ts'
import { BottlenecksPage } from '../../views/bottlenecks/index.tsx'
import { BottleneckPage } from '../../views/bottlenecks/show.tsx'
import { bottleneckFilterKeys, parseBottleneckFilter } from '../core/bottleneck-filter.ts'
import { parsePage } from '../core/paging.ts'
import { dayOf } from '../core/working-days.ts'
import { revalidate } from '../http/caching.ts'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { timelineOf } from './bottleneck-timeline.ts'

const pageSize = 20
const feedSize = 50

export const bottleneckRoutes = (services: Services) => {
  const { db, taxonomy, now, config } = services
  const { publicUrl } = config
  return new Hono<Env>()
    .get('/knelpunten', async (c) => {
      const query = c.req.query()
      const { filter, unknown } = parseBottleneckFilter(query, taxonomy)
      // A form sends its empty fields along; the address of a choice holds only what was chosen.
      if (unknown.length === 0 && bottleneckFilterKeys.some((key) => query[key] === ''))
        return c.redirect(paths.bottlenecks(filter), 303)
      const today = dayOf(now())
      const list = await listBottlenecks(db, filter, parsePage(query, pageSize), today)
      revalidate(c, list.dataVersion)
      const props = { ...list, filter, unknown, taxonomy, today }
      return page(c, <BottlenecksPage shell={shellOf(c, services)} {...props} />)
    })
    .get('/knelpunten.atom', async (c) => {
      const { filter, unknown } = parseBottleneckFilter(c.req.query(), taxonomy)
      if (unknown.length > 0) return c.text(`Deze keuze kennen we niet: ${unknown.join(', ')}.\n`, 400)
      const today = dayOf(now())
      const { items, dataVersion } = await listBottlenecks(db, filter, { size: feedSize }, today)
      revalidate(c, dataVersion)
      c.header('Content-Type', 'application/atom+xml; charset=utf-8')
      return c.body(bottlenecksAtom({ items, filter, publicUrl, today }))
    })
    .get('/knelpunten/:bestand{[a-z0-9-]+\\.atom}', async (c) => {
      const slug = c.req.param('bestand').slice(0, -'.atom'.length)
      const found = await findBottleneck(db, { slug })
      if (!found) return c.notFound()
      revalidate(c, found.dataVersion)
      c.header('Content-Type', 'application/atom+xml; charset=utf-8')
      const { bottleneck } = found
      return c.body(bottleneckAtom({ bottleneck, timeline: timelineOf(found), publicUrl }))
    })
    .get('/knelpunten/:adres{[a-z0-9-]+}', async (c) => {
      const found = await findBottleneck(db, { slug: c.req.param('adres') })
      if (!found) return c.notFound()
      revalidate(c, found.dataVersion)
      const props = { ...found, timeline: timelineOf(found), taxonomy, today: dayOf(now()) }
      return page(c, <BottleneckPage shell={shellOf(c, services)} {...props} />)
    })
}
