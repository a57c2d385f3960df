import { Hono } from 'hono'
import { findReportId } from '../../db/report-numbers.ts'
import { readQueue } from '../../db/queue.ts'
import { FindReportPage } from '../../views/moderation/find-report.tsx'
import { QueuePage } from '../../views/moderation/queue.tsx'
import { parseQueueFilter } from '../core/queue-filter.ts'
import { readNumber } from '../core/reference-number.ts'
import { page, shellOf } from '../http/render.tsx'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { claimRoutes } from './claims.ts'
import { decisionRoutes } from './decisions.ts'
import { similarReportRoutes } from './similar-reports.tsx'
import { exampleRoutes } from './examples.ts'
import { formStepRoutes } from './form-steps.ts'
import { mergeRoutes } from './merges.ts'
import { dossierOf, showDossier } from './moderation-page.tsx'
import { questionRoutes } from './questions.ts'

const queueSize = 50

const noNumber = 'Dit is geen nummer. Vul iets in als M-K7P-4XD-HRA, of het nummer van een casus.'
const unknownNumber = 'Er is geen melding of casus met dit nummer. Kijk of het goed is overgenomen.'

/** The moderators' side; the table of permissions says for whom. */
export const moderationRoutes = (services: Services) => {
  const { db, taxonomy, now } = services
  return new Hono<Env>()
    .get('/beheer', async (c) => {
      const filter = parseQueueFilter(c.req.query())
      const queue = await readQueue(db, { filter, accountId: signedIn(c).id, now: now(), limit: queueSize })
      const props = { filter, taxonomy, now: now(), ...queue }
      return page(c, <QueuePage shell={shellOf(c, services)} {...props} />)
    })
    .get('/beheer/meldingen', async (c) => {
      const typed = c.req.query('nummer') ?? ''
      const shell = shellOf(c, services)
      if (typed.trim() === '') return page(c, <FindReportPage shell={shell} />)
      const sought = readNumber(typed)
      const id = sought && (await findReportId(db, sought))
      if (id !== null) return c.redirect(paths.moderationReport(id), 303)
      return page(c, <FindReportPage {...{ shell, typed }} error={sought ? unknownNumber : noNumber} />, 422)
    })
    .get('/beheer/meldingen/:id', async (c) => {
      const dossier = await dossierOf(c, services)
      return dossier ? showDossier(c, services, dossier) : c.notFound()
    })
    .route('/', decisionRoutes(services))
    .route('/', formStepRoutes(services))
    .route('/', claimRoutes(services))
    .route('/', questionRoutes(services))
    .route('/', mergeRoutes(services))
    .route('/', exampleRoutes(services))
    .route('/', similarReportRoutes(services))
}
