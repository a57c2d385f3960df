import { Hono } from 'hono'
import { pickExample } from '../../db/examples.ts'
import { one } from '../core/form-values.ts'
import { mayDecide } from '../core/may-decide.ts'
import { readForm } from '../http/forms.ts'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { dossierOf, showConflict } from './moderation-page.tsx'

/** Which published cases stand first beside the numbers of their pattern. */
export const exampleRoutes = (services: Services) => {
  const { db, now } = services
  return new Hono<Env>().post('/beheer/meldingen/:id/voorbeelden', async (c) => {
    const values = await readForm(c)
    const dossier = await dossierOf(c, services)
    if (!dossier) return c.notFound()
    const { report } = dossier
    const { caseNumber: number } = report
    const accountId = signedIn(c).id
    const isShown = number !== null && report.state === 'gepubliceerd' && report.mergedInto === null
    const may = isShown && mayDecide(dossier, accountId, now()) === 'yes'
    if (!may || one(values, 'versie') !== String(report.version)) return showConflict(c, services, values)
    const picked = one(values, 'voorbeeld') === 'ja'
    const stored = await pickExample(db, dossier, { number, picked, accountId, now: now() })
    return stored === 'stored'
      ? c.redirect(paths.moderationReport(report.id), 303)
      : showConflict(c, services, values)
  })
}
