import { Hono } from 'hono'
import { noteReturn } from '../../db/contacts.ts'
import { readPrivatePage } from '../../db/private-pages.ts'
import { addDetails } from '../../db/follow-ups.ts'
import { reportSubject } from '../core/audit-event.ts'
import { parseDetails } from '../core/details.ts'
import { allErrors, checkFields, replacedInField } from '../core/personal-data/check.ts'
import { canAddDetails } from '../core/report.ts'
import { dayOf } from '../core/working-days.ts'
import { noStore } from '../http/caching.ts'
import { detailsInput } from '../http/details-form.ts'
import { readForm } from '../http/forms.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { correctionRoutes } from './corrections.tsx'
import { followUpContactRoutes } from './follow-up-contact.ts'
import { followUpAnswerRoutes } from './follow-up-answers.ts'
import { findByToken, showFollowUp, tooLate } from './follow-up-page.tsx'
import { followUpSolutionRoutes } from './follow-up-solution.ts'
import { withdrawalRoutes } from './withdrawals.tsx'

/** The private page of a reporter. A wrong token looks like a page that does not exist. */
export const followUpRoutes = (services: Services) => {
  const { db, taxonomy, now } = services
  return new Hono<Env>()
    .use('/volg/*', noStore)
    .get('/volg/:token', async (c) => {
      const token = c.req.param('token')
      const record = await findByToken(services, token)
      if (!record) return c.notFound()
      const known = await readPrivatePage(db, reportSubject(record.report.id))
      // Once after a mail, and the only thing that opening a page changes: a date, for counting who comes back.
      const { contact } = known
      if (contact) await noteReturn(db, { subject: reportSubject(record.report.id), contact, now: now() })
      return showFollowUp(c, services, { record, token, known })
    })
    .post('/volg/:token/aanvullingen', async (c) => {
      const token = c.req.param('token')
      const record = await findByToken(services, token)
      if (!record) return c.notFound()
      const values = await readForm(c)
      const parsed = parseDetails(detailsInput(values), taxonomy, Number(dayOf(now()).slice(0, 4)))
      const replaced = replacedInField(values, ['geprobeerd'])
      if (replaced) {
        const findings = checkFields(replaced, ['geprobeerd'])
        return showFollowUp(c, services, { record, token, values: replaced, findings })
      }
      const findings = checkFields(values, ['geprobeerd'])
      const errors = allErrors(parsed, findings)
      if ('errors' in parsed || errors.length > 0)
        return showFollowUp(c, services, { record, token, values, errors, findings })
      const stored = canAddDetails(record.report) && (await addDetails(db, record, parsed.ok, now()))
      if (stored !== 'stored') return showFollowUp(c, services, { record, token, values, errors: tooLate })
      return c.redirect(`${paths.followUp(token)}?bewaard`, 303)
    })
    .route('/', followUpContactRoutes(services))
    .route('/', followUpAnswerRoutes(services))
    .route('/', followUpSolutionRoutes(services))
    .route('/', correctionRoutes(services))
    .route('/', withdrawalRoutes(services))
}
