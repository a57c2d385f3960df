import { Hono } from 'hono'
import { listBottlenecks } from '../../db/bottleneck-lists.ts'
import { findBottleneck } from '../../db/bottlenecks.ts'
import { bottleneckJson, bottlenecksJson } from '../../views/bottlenecks/json.ts'
import { noQuery } from '../core/api-query.ts'
import { bottleneckQuery } from '../core/bottleneck-filter.ts'
import { bottleneckListQuery } from '../core/bottleneck-query.ts'
import { dayOf } from '../core/working-days.ts'
import { askedOf, badQuery } from '../http/api-query.ts'
import { revalidate } from '../http/caching.ts'
import { problem } from '../http/problem.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { timelineOf } from './bottleneck-timeline.ts'

const pageSize = 50

export const bottleneckApi = (services: Services) => {
  const { db, taxonomy, config, now } = services
  const { publicUrl } = config
  const query = bottleneckListQuery(taxonomy)
  return new Hono<Env>()
    .get('/api/v1/knelpunten', async (c) => {
      const asked = askedOf(c, query)
      if ('errors' in asked) return badQuery(c, asked.errors)
      const { voor, na, ...filter } = asked.ok
      const today = dayOf(now())
      const list = await listBottlenecks(db, filter, { before: voor, after: na, size: pageSize }, today)
      revalidate(c, list.dataVersion)
      const link = (direction: string, number: number | null) =>
        number === null
          ? null
          : `${publicUrl}${paths.api.bottlenecks}${bottleneckQuery(filter, { [direction]: String(number) })}`
      const pages = { older: link('voor', list.older), newer: link('na', list.newer) }
      const { items, counts } = list
      return c.json(bottlenecksJson({ items, total: counts.total }, pages, { taxonomy, publicUrl, today }))
    })
    .get('/api/v1/knelpunten/:adres{[a-z0-9-]+}', async (c) => {
      const asked = askedOf(c, noQuery)
      if ('errors' in asked) return badQuery(c, asked.errors)
      const found = await findBottleneck(db, { slug: c.req.param('adres') })
      if (!found) return problem(c, 404, 'Dit knelpunt is er niet.')
      revalidate(c, found.dataVersion)
      const { bottleneck, cases, addresses, others } = found
      const whole = {
        bottleneck,
        addresses,
        cases: cases.length,
        numbers: cases.map(({ number }) => number),
        endorsed: found.endorsements.total,
        twin: others.find(({ id }) => id === bottleneck.mergedInto)?.slug ?? null,
        timeline: timelineOf(found),
      }
      return c.json(bottleneckJson(whole, { taxonomy, publicUrl, today: dayOf(now()) }))
    })
}
