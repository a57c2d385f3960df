import { type Context, Hono } from 'hono'
import { eraseReport, findErasure } from '../../db/erasures.ts'
import { ErasurePage } from '../../views/moderation/erasure.tsx'
import { canErase, parseErasure } from '../core/erasure.ts'
import { type FormValues, formOf, one } from '../core/form-values.ts'
import type { FieldError } from '../core/submission.ts'
import { noStore } from '../http/caching.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

const changed: FieldError[] = [
  {
    field: '',
    message: 'Er is net iets veranderd aan deze melding. Kijk hoe het nu staat en wis dan opnieuw.',
  },
]

/** The right to be forgotten: a beheerder erases one melding with all that hangs on it. */
export const erasureRoutes = (services: Services) => {
  const { db, now } = services
  return new Hono<Env>()
    .use('/beheer/meldingen/:id/verwijdering', noStore)
    .get('/beheer/meldingen/:id/verwijdering', async (c) => {
      const found = await findErasure(db, c.req.param('id'))
      return found && canErase(found.record.report) ? show(c, services, found) : c.notFound()
    })
    .post('/beheer/meldingen/:id/verwijdering', async (c) => {
      const values = await readForm(c)
      const found = await findErasure(db, c.req.param('id'))
      if (!found) return c.notFound()
      const { report } = found.record
      // Pressing twice is no mistake: what was asked for has already happened.
      if (!canErase(report)) return c.redirect(paths.moderationReport(report.id), 303)
      const parsed = parseErasure({ grond: one(values, 'grond'), bevestiging: one(values, 'bevestiging') })
      if ('errors' in parsed) return show(c, services, found, { values, errors: parsed.errors })
      const by = { ground: parsed.ok, accountId: signedIn(c).id, now: now() }
      const stored =
        one(values, 'versie') === String(report.version)
          ? await eraseReport(db, found.record, by)
          : 'lost-race'
      return stored === 'stored'
        ? c.redirect(paths.moderationReport(report.id), 303)
        : show(c, services, found, { values, errors: changed, status: 409 })
    })
}

type Again = { values?: FormValues; errors?: FieldError[]; status?: 409 | 422 }

const show = (
  c: Context<Env>,
  services: Services,
  { record: { report }, size }: NonNullable<Awaited<ReturnType<typeof findErasure>>>,
  { values = formOf({}), errors = [], status = 422 }: Again = {},
) =>
  page(
    c,
    <ErasurePage shell={shellOf(c, services)} {...{ report, size, values, errors }} />,
    errors.length > 0 ? status : 200,
  )
