import { Hono } from 'hono'
import { readCondition } from '../../db/condition.ts'
import { setHolding } from '../../db/holding.ts'
import { ConditionPage } from '../../views/condition/show.tsx'
import { alarmsOf } from '../core/condition.ts'
import { one } from '../core/form-values.ts'
import { signedIn } from '../http/session.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

/** How the register is doing: jobs, queue, mail and model, for beheerders; and the switch for when it is flooded. */
export const adminConditionRoutes = (services: Services) =>
  new Hono<Env>()
    .get(paths.condition, async (c) => {
      const { db, taxonomy, config } = services
      const now = services.now()
      const condition = await readCondition(db, { taxonomy, now, demo: config.demo })
      const alarms = alarmsOf(condition, now)
      const mails = services.mail !== undefined
      return page(c, <ConditionPage shell={shellOf(c, services)} {...{ condition, alarms, now, mails }} />)
    })
    .post(paths.holding, async (c) => {
      const { db, now, mail } = services
      const asked = one(await readForm(c), 'aanhouden')
      // Without mail nobody could confirm an address, so nothing would ever reach a moderator.
      if (!mail || !['aan', 'uit'].includes(asked)) return c.notFound()
      await setHolding(db, { on: asked === 'aan', account: signedIn(c).id, now: now() })
      return c.redirect(`${paths.condition}#aanhouden`, 303)
    })
