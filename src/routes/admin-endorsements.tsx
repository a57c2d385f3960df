import { type Context, Hono } from 'hono'
import { judgeContext, readReview } from '../../db/endorsement-review.ts'
import { ReviewPage } from '../../views/endorsements/review.tsx'
import { contextDecisions } from '../core/endorsement.ts'
import { one } from '../core/form-values.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { adminSolutionRoutes } from './admin-solutions.tsx'

const atOnce = 50

/** Moderators read the lines that people added to their "wij ook" before anyone else does. */
export const adminEndorsementRoutes = (services: Services) => {
  const { db, now } = services
  const show = async (c: Context<Env>, tooLate: boolean) => {
    const review = await readReview(db, atOnce)
    return page(
      c,
      <ReviewPage shell={shellOf(c, services)} {...review} now={now()} tooLate={tooLate} />,
      tooLate ? 409 : 200,
    )
  }
  return new Hono<Env>()
    .get('/beheer/wij-ook', (c) => show(c, false))
    .post('/beheer/wij-ook/:id/beslissingen', async (c) => {
      const wanted = one(await readForm(c), 'besluit')
      const decision = contextDecisions.find((known) => known === wanted)
      if (!decision) return show(c, true)
      const by = { accountId: signedIn(c).id, now: now() }
      const stored = await judgeContext(db, c.req.param('id'), decision, by)
      if (stored === 'not-there') return c.notFound()
      return stored === 'stored' ? c.redirect(paths.endorsementReview, 303) : show(c, true)
    })
    .route('/', adminSolutionRoutes(services))
}
