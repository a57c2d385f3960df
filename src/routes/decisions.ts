import { Hono } from 'hono'
import { requestApproval } from '../../db/approvals.ts'
import { decide, saveEdit } from '../../db/decisions.ts'
import { needsApproval } from '../core/approval.ts'
import { consequences } from '../core/consequences.ts'
import { publicationFaults } from '../core/public-case.ts'
import { parseEdit, parseRuling } from '../core/ruling.ts'
import { readForm } from '../http/forms.ts'
import { rulingInput } from '../http/ruling-form.ts'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { dossierOf, showConflict, showDossier, stopModerator } from './moderation-page.tsx'

/** What a moderator does with one melding: keep a wording for later, or rule. */
export const decisionRoutes = (services: Services) => {
  const { db, taxonomy, now } = services
  return new Hono<Env>()
    .post('/beheer/meldingen/:id/bewerkingen', async (c) => {
      const values = await readForm(c)
      const dossier = await dossierOf(c, services)
      if (!dossier) return c.notFound()
      const stopped = stopModerator(c, services, dossier, values)
      if (stopped) return stopped
      const parsed = parseEdit(rulingInput(values))
      if ('errors' in parsed) return showDossier(c, services, dossier, { values, errors: parsed.errors })
      const stored = await saveEdit(db, dossier, { ...parsed.ok, accountId: signedIn(c).id, now: now() })
      return stored === 'stored'
        ? c.redirect(`${paths.moderationReport(dossier.report.id)}?bewaard`, 303)
        : showConflict(c, services, values)
    })
    .post('/beheer/meldingen/:id/beslissingen', async (c) => {
      const values = await readForm(c)
      const dossier = await dossierOf(c, services)
      if (!dossier) return c.notFound()
      const stopped = stopModerator(c, services, dossier, values)
      if (stopped) return stopped
      const { report } = dossier
      const parsed = parseRuling(rulingInput(values), taxonomy, report.visibility)
      if ('errors' in parsed) return showDossier(c, services, dossier, { values, errors: parsed.errors })
      const accountId = signedIn(c).id
      const ruled = consequences(services, report, parsed.ok)
      if ('refused' in ruled) {
        return ruled.refused === 'personal-data'
          ? showDossier(c, services, dossier, { values, errors: publicationFaults(parsed.ok) })
          : showConflict(c, services, values)
      }
      const asks = ruled.publicCase && needsApproval(report, parsed.ok, dossier.approval)
      const stored = asks
        ? await requestApproval(db, dossier, { decision: parsed.ok, accountId, now: now() })
        : await decide(db, dossier, { ...ruled, accountId })
      return stored === 'stored'
        ? c.redirect(paths.moderationReport(report.id), 303)
        : showConflict(c, services, values)
    })
}
