import { Hono } from 'hono'
import { SimilarReports, SimilarReportsPage } from '../../views/moderation/similar.tsx'
import { page, shellOf, wantsFragment } from '../http/render.tsx'
import type { Env, Services } from '../services.ts'
import { dossierOf } from './moderation-page.tsx'
import { openReportsLike, publicCasesLike } from './seen-before.ts'

/** What tells nearly the same as a melding: a page of its own, that the dossier takes in when it has loaded. */
export const similarReportRoutes = (services: Services) =>
  new Hono<Env>().get('/beheer/meldingen/:id/gelijkenissen', async (c) => {
    const dossier = await dossierOf(c, services)
    if (!dossier) return c.notFound()
    const { report } = dossier
    const [cases, waiting] = await Promise.all([
      publicCasesLike(services, report, report.caseNumber),
      openReportsLike(services, report, report.id),
    ])
    const found = { report, cases, waiting }
    return wantsFragment(c)
      ? c.html(<SimilarReports {...found} />)
      : page(c, <SimilarReportsPage shell={shellOf(c, services)} {...found} />)
  })
