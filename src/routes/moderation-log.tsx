import { Hono } from 'hono'
import { readHeads } from '../../db/audit-heads.ts'
import { readModerationLog } from '../../db/moderation-log.ts'
import { DayHeadsPage } from '../../views/moderation-log/day-heads.tsx'
import { ModerationLogPage } from '../../views/moderation-log/index.tsx'
import { parseDayPage } from '../core/moderation-log.ts'
import { revalidate } from '../http/caching.ts'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

const eventsOnPage = 100
const headsOnPage = 30

/** What moderators did, for everyone to read, and the seals that show that it was not changed afterwards. */
export const moderationLogRoutes = (services: Services) => {
  const { db, config } = services
  return new Hono<Env>()
    .get(paths.moderationLog, async (c) => {
      const log = await readModerationLog(db, parseDayPage(c.req.query(), eventsOnPage))
      revalidate(c)
      return page(c, <ModerationLogPage shell={shellOf(c, services)} {...log} />)
    })
    .get(paths.dayHeads, async (c) => {
      const heads = await readHeads(db, parseDayPage(c.req.query(), headsOnPage), config.demo)
      revalidate(c)
      return page(c, <DayHeadsPage shell={shellOf(c, services)} {...heads} />)
    })
}
