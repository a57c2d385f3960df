import { Hono } from 'hono'
import { withdrawReport } from '../../db/follow-ups.ts'
import { WithdrawPage } from '../../views/follow-ups/withdraw.tsx'
import { canBecome } from '../core/report.ts'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { findByToken, showFollowUp, tooLate } from './follow-up-page.tsx'

/** Taking a melding back, also after publication. */
export const withdrawalRoutes = (services: Services) =>
  new Hono<Env>()
    .get('/volg/:token/intrekking', async (c) => {
      const token = c.req.param('token')
      const record = await findByToken(services, token)
      if (!record || !canBecome(record.report.state, 'ingetrokken')) return c.notFound()
      return page(c, <WithdrawPage shell={shellOf(c, services)} report={record.report} token={token} />)
    })
    .post('/volg/:token/intrekking', async (c) => {
      const { db, now } = services
      const token = c.req.param('token')
      const record = await findByToken(services, token)
      if (!record) return c.notFound()
      // Pressing twice is no mistake: what was asked for has already happened.
      if (record.report.state === 'ingetrokken') return c.redirect(paths.followUp(token), 303)
      const stored =
        canBecome(record.report.state, 'ingetrokken') && (await withdrawReport(db, record, now()))
      return stored === 'stored'
        ? c.redirect(paths.followUp(token), 303)
        : showFollowUp(c, services, { record, token, errors: tooLate })
    })
