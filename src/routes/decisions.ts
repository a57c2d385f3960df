import { type Context, Hono } from 'hono'
import { requestApproval } from '../../db/approvals.ts'
import { decide, saveEdit } from '../../db/decisions.ts'
import type { Dossier } from '../../db/dossiers.ts'
import { needsApproval } from '../core/approval.ts'
import { consequences } from '../core/consequences.ts'
import type { FormValues } from '../core/form-values.ts'
import { mayDecide } from '../core/may-decide.ts'
import { parseEdit, parseRuling } from '../core/ruling.ts'
import type { FieldError } from '../core/submission.ts'
import { readForm } from '../http/forms.ts'
import { rulingInput } from '../http/ruling-form.ts'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { dossierOf, isStale, showConflict, showDossier } from './moderation-page.tsx'

const ownOrganisation: FieldError[] = [
  { field: '', message: 'Deze melding gaat over je eigen organisatie. Een andere moderator moet besluiten.' },
]

/** What a moderator does with one melding: keep a wording for later, or rule. */
export const decisionRoutes = (services: Services) => {
  const { db, taxonomy, now } = services
  return new Hono<Env>()
    .post('/beheer/meldingen/:id/bewerkingen', async (c) => {
      const values = await readForm(c)
      const dossier = await dossierOf(c, services)
      if (!dossier) return c.notFound()
      const stopped = stop(c, services, dossier, values)
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
      const stopped = stop(c, services, dossier, values)
      if (stopped) return stopped
      const parsed = parseRuling(rulingInput(values), taxonomy)
      if ('errors' in parsed) return showDossier(c, services, dossier, { values, errors: parsed.errors })
      const { report } = dossier
      const accountId = signedIn(c).id
      const ruled = consequences(services, report, parsed.ok)
      const asks = ruled?.publicCase && needsApproval(report, parsed.ok, dossier.approval)
      const stored = asks
        ? await requestApproval(db, dossier, { decision: parsed.ok, accountId, now: now() })
        : ruled && (await decide(db, dossier, { ...ruled, accountId }))
      return stored === 'stored'
        ? c.redirect(paths.moderationReport(report.id), 303)
        : showConflict(c, services, values)
    })
}

/** What stands in the way of this moderator, if anything: the answer to give instead. */
function stop(c: Context<Env>, services: Services, dossier: Dossier, values: FormValues) {
  if (isStale(dossier.report, values)) return showConflict(c, services, values)
  const may = mayDecide(dossier, signedIn(c).id, services.now())
  if (may === 'yes') return null
  return may.refused === 'held'
    ? showConflict(c, services, values)
    : showDossier(c, services, dossier, { values, errors: ownOrganisation })
}
