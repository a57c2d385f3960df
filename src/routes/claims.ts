import { Hono } from 'hono'
import { addNote, claimReport, recuse, releaseReport } from '../../db/claims.ts'
import { one } from '../core/form-values.ts'
import { parseText } from '../core/message.ts'
import { readForm } from '../http/forms.ts'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { dossierOf, showDossier } from './moderation-page.tsx'

const erased = [{ field: '', message: 'De tekst van deze melding is gewist. Er kan geen notitie meer bij.' }]

/** Working on a melding: take it up, give it back, say that it is about one's own organisation, leave a note. */
export const claimRoutes = (services: Services) => {
  const { db, now, newId } = services
  const steps = { claims: claimReport, vrijgaven: releaseReport, belangen: recuse } as const
  const app = new Hono<Env>()
  for (const [noun, step] of Object.entries(steps)) {
    app.post(`/beheer/meldingen/:id/${noun}`, async (c) => {
      const dossier = await dossierOf(c, services)
      if (!dossier) return c.notFound()
      const reportId = dossier.report.id
      await step(db, { reportId, accountId: signedIn(c).id, now: now() })
      return c.redirect(step === recuse ? paths.moderation : paths.moderationReport(reportId), 303)
    })
  }
  return app.post('/beheer/meldingen/:id/notities', async (c) => {
    const values = await readForm(c)
    const dossier = await dossierOf(c, services)
    if (!dossier) return c.notFound()
    const parsed = parseText(one(values, 'notitie'), 'notitie', 'Schrijf eerst een notitie.')
    if ('errors' in parsed) return showDossier(c, services, dossier, { errors: parsed.errors })
    if (dossier.report.textErasedAt) return showDossier(c, services, dossier, { errors: erased })
    const reportId = dossier.report.id
    await addNote(db, { id: newId(), reportId, accountId: signedIn(c).id, now: now(), text: parsed.ok })
    return c.redirect(`${paths.moderationReport(reportId)}#notities`, 303)
  })
}
