import { type Context, Hono } from 'hono'
import { findBottleneck, type FoundBottleneck } from '../../db/bottlenecks.ts'
import { findBottleneckRecord } from '../../db/bottleneck-steps.ts'
import { claimSolution } from '../../db/solutions.ts'
import { ClaimPage } from '../../views/solutions/manage.tsx'
import { emptyForm, type FormValues, one } from '../core/form-values.ts'
import { parseClaim } from '../core/solution.ts'
import type { FieldError } from '../core/submission.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

const changed: FieldError[] = [
  { field: '', message: 'Er is net iets veranderd aan dit knelpunt. Kijk het na en verstuur opnieuw.' },
]

/** A moderator says that a knelpunt is solved, and what helped. */
export const adminSolutionRoutes = (services: Services) => {
  const { db, taxonomy, newId, now } = services
  const find = (c: Context<Env>) => findBottleneck(db, { id: Number(c.req.param('nummer')) })
  const show = (
    c: Context<Env>,
    found: FoundBottleneck,
    values: FormValues = emptyForm,
    errors: FieldError[] = [],
  ) =>
    page(
      c,
      <ClaimPage shell={shellOf(c, services)} {...found} {...{ values, errors, taxonomy }} />,
      errors === changed ? 409 : errors.length > 0 ? 422 : 200,
    )
  return new Hono<Env>()
    .get('/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}/oplossingen', async (c) => {
      const found = await find(c)
      return found ? show(c, found) : c.notFound()
    })
    .post('/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}/oplossingen', async (c) => {
      const values = await readForm(c)
      const found = await find(c)
      const record = found && (await findBottleneckRecord(db, found.bottleneck.id))
      if (!record) return c.notFound()
      const { bottleneck, addresses } = found
      if (one(values, 'versie') !== String(record.bottleneck.version)) return show(c, found, values, changed)
      const known = { signposts: taxonomy.signpost, organisations: addresses.map((a) => a.organisation) }
      const parsed = parseClaim(values, known)
      if ('errors' in parsed) return show(c, found, values, parsed.errors)
      const by = { id: newId(), accountId: signedIn(c).id, now: now() }
      const stored = await claimSolution(db, record, parsed.ok, by)
      return stored === 'stored'
        ? c.redirect(paths.bottleneckSolutions(bottleneck.id), 303)
        : show(c, found, values, changed)
    })
}
