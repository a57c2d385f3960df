import { Hono } from 'hono'
import { reportSubject } from '../core/audit-event.ts'
import { readForm } from '../http/forms.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { findByToken, showFollowUp } from './follow-up-page.tsx'
import { takeAnswer } from './solution-answers.ts'

/** What a reporter answers when somebody says that it is solved. */
export const followUpSolutionRoutes = (services: Services) =>
  new Hono<Env>().post('/volg/:token/oplossing', async (c) => {
    const token = c.req.param('token')
    const record = await findByToken(services, token)
    if (!record || record.report.state === 'ingetrokken') return c.notFound()
    const taken = await takeAnswer(services, reportSubject(record.report.id), await readForm(c))
    if (taken === 'not-asked') return c.notFound()
    if (taken !== 'stored') return showFollowUp(c, services, { record, token, errors: taken })
    return c.redirect(`${paths.followUp(token)}?geantwoord#opgelost`, 303)
  })
