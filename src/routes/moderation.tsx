import { Hono } from 'hono'
import { readQueue } from '../../db/queue.ts'
import { findReport } from '../../db/reports.ts'
import { QueuePage } from '../../views/moderation/queue.tsx'
import { page, shellOf } from '../http/render.tsx'
import type { Env, Services } from '../services.ts'
import { decisionRoutes } from './decisions.ts'
import { showReport } from './moderation-page.tsx'

const queueSize = 50

/** The moderators' side; it stands behind `requireAccount`. */
export const moderationRoutes = (services: Services) => {
  const { db, taxonomy, now } = services
  return new Hono<Env>()
    .get('/beheer', async (c) => {
      const queue = await readQueue(db, queueSize)
      return page(c, <QueuePage shell={shellOf(c, services)} {...queue} taxonomy={taxonomy} now={now()} />)
    })
    .get('/beheer/meldingen/:id', async (c) => {
      const record = await findReport(db, { id: c.req.param('id') })
      return record ? showReport(c, services, record) : c.notFound()
    })
    .route('/', decisionRoutes(services))
}
