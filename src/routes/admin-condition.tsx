import { Hono } from 'hono'
import { readCondition } from '../../db/condition.ts'
import { ConditionPage } from '../../views/condition/show.tsx'
import { alarmsOf } from '../core/condition.ts'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

/** How the register is doing: jobs, queue, mail and model, for beheerders. */
export const adminConditionRoutes = (services: Services) =>
  new Hono<Env>().get(paths.condition, async (c) => {
    const { db, taxonomy, config } = services
    const now = services.now()
    const condition = await readCondition(db, { taxonomy, now, demo: config.demo })
    const alarms = alarmsOf(condition, now)
    return page(c, <ConditionPage shell={shellOf(c, services)} {...{ condition, alarms, now }} />)
  })
