import type { Context } from 'hono'
import { type Dossier, findDossier } from '../../db/dossiers.ts'
import { ConflictPage } from '../../views/moderation/conflict.tsx'
import { type FormStep, ModerationPage } from '../../views/moderation/show.tsx'
import { openApproval } from '../core/approval.ts'
import { boundariesOf } from '../core/boundary.ts'
import { type FormValues, one } from '../core/form-values.ts'
import { mayDecide } from '../core/may-decide.ts'
import { isOpen, type Report } from '../core/report.ts'
import { fittingSignposts } from '../core/signpost.ts'
import type { FieldError } from '../core/submission.ts'
import { page, shellOf } from '../http/render.tsx'
import { rulingValues } from '../http/ruling-form.ts'
import { signedIn } from '../http/session.ts'
import type { Env, Services } from '../services.ts'

/** The dossier an address names, as the one who is signed in may see it. */
export const dossierOf = (c: Context<Env>, { db }: Services): Promise<Dossier | null> =>
  findDossier(db, c.req.param('id') ?? '', signedIn(c).id)

type Again = { values?: FormValues; errors?: FieldError[]; done?: FormStep | null }

/** One melding as a moderator sees it, again with what was typed when that was refused. */
export function showDossier(
  c: Context<Env>,
  services: Services,
  dossier: Dossier,
  { values, errors = [], done = null }: Again = {},
) {
  const { taxonomy, now } = services
  const { report, labels } = dossier
  const { domains } = report
  return page(
    c,
    <ModerationPage
      shell={shellOf(c, services)}
      dossier={dossier}
      may={mayDecide(dossier, signedIn(c).id, now())}
      mine={dossier.claim?.accountId === signedIn(c).id && dossier.claim.until > now()}
      now={now()}
      signposts={fittingSignposts({ ...report, boundaries: boundariesOf(domains, taxonomy) }, taxonomy, 5)}
      values={values ?? rulingValues(report, labels, taxonomy, dossier.approval?.decision)}
      done={c.req.query('bewaard') === undefined ? done : 'saved'}
      taxonomy={taxonomy}
      errors={errors}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

/** Somebody else was first: nothing of this form was stored, and both versions are shown. */
export async function showConflict(c: Context<Env>, services: Services, values: FormValues) {
  const dossier = await dossierOf(c, services)
  if (!dossier) return c.notFound()
  const { report, claim } = dossier
  const asked = openApproval(dossier.approval)
  // What lies with the reporter is not decided yet, but it is what the other moderator ruled.
  const decision = asked ? { ...asked.decision, decidedAt: asked.requestedAt } : dossier.decision
  const heldBy =
    claim && claim.accountId !== signedIn(c).id && claim.until > services.now() ? claim.accountName : null
  return page(c, <ConflictPage shell={shellOf(c, services)} {...{ report, decision, heldBy, values }} />, 409)
}

/** A form is about the version it was opened with; anything newer means that somebody else was first. */
export const isStale = (report: Report, values: FormValues) =>
  one(values, 'versie') !== String(report.version) || !isOpen(report.state) || report.mergedInto !== null

const ownOrganisation: FieldError[] = [
  { field: '', message: 'Deze melding gaat over je eigen organisatie. Een andere moderator moet besluiten.' },
]

/** What stands in the way of this moderator, if anything: the answer to give instead. */
export function stopModerator(c: Context<Env>, services: Services, dossier: Dossier, values: FormValues) {
  if (isStale(dossier.report, values)) return showConflict(c, services, values)
  const may = mayDecide(dossier, signedIn(c).id, services.now())
  if (may === 'yes') return null
  return may.refused === 'held'
    ? showConflict(c, services, values)
    : showDossier(c, services, dossier, { values, errors: ownOrganisation })
}
