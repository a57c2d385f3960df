import { Hono } from 'hono'
import { askQuestion } from '../../db/messages.ts'
import { one } from '../core/form-values.ts'
import { mayDecide } from '../core/may-decide.ts'
import { parseText } from '../core/message.ts'
import { canBecome } from '../core/report.ts'
import { readForm } from '../http/forms.ts'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { dossierOf, isStale, showConflict, showDossier } from './moderation-page.tsx'

/** Asking the reporter something; the private page shows it and takes the answer. */
export const questionRoutes = (services: Services) =>
  new Hono<Env>().post('/beheer/meldingen/:id/vragen', async (c) => {
    const { db, now } = services
    const values = await readForm(c)
    const dossier = await dossierOf(c, services)
    if (!dossier) return c.notFound()
    const { report } = dossier
    const accountId = signedIn(c).id
    if (isStale(report, values) || mayDecide(dossier, accountId, now()) !== 'yes') {
      return showConflict(c, services, values)
    }
    const parsed = parseText(one(values, 'vraag'), 'vraag', 'Schrijf eerst je vraag.')
    if ('errors' in parsed) return showDossier(c, services, dossier, { errors: parsed.errors })
    const stored =
      canBecome(report.state, 'vraag_gesteld') &&
      (await askQuestion(db, dossier, { text: parsed.ok, accountId, now: now() }))
    return stored === 'stored'
      ? c.redirect(paths.moderationReport(report.id), 303)
      : showConflict(c, services, values)
  })
