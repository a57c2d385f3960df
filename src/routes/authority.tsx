import { type Context, Hono } from 'hono'
import { postpone, takeUp } from '../../db/official-response-steps.ts'
import { readOrganisation } from '../../db/organisation-pages.ts'
import { AuthorityPage } from '../../views/authority/index.tsx'
import { addressCanBecome } from '../core/address.ts'
import { emptyForm, one } from '../core/form-values.ts'
import { replacedInField } from '../core/personal-data/check.ts'
import { parsePostponement, postponementTexts, responseValues } from '../core/response-form.ts'
import { dayOf } from '../core/working-days.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { changedMeanwhile, findOwnQuestion, isStale, showQuestion } from './authority-page.tsx'
import { ownResponseRoutes } from './own-responses.ts'

/** The own area of an instantie: only what it is asked itself; the rest is not there. */
export const authorityRoutes = (services: Services) => {
  const { db, now } = services
  return new Hono<Env>()
    .get('/instantie', async (c) => {
      const found = await readOrganisation(db, signedIn(c).organisationKey ?? '')
      if (!found || found.organisation.endedAt) return c.notFound()
      const today = dayOf(now())
      return page(c, <AuthorityPage shell={shellOf(c, services)} {...{ ...found, today }} />)
    })
    .get('/instantie/knelpunten/:id', async (c) => {
      const question = await findOwnQuestion(c, services)
      if (!question) return c.notFound()
      const corrected = question.own.find(({ id }) => id === c.req.query('corrigeert'))
      return showQuestion(c, services, question, {
        response: corrected ? responseValues(corrected) : emptyForm,
      })
    })
    .route('/', ownResponseRoutes(services))
    .route('/', stepRoutes(services))
}

const done = (c: Context<Env>, id: number, what: string) =>
  c.redirect(`${paths.askedBottleneck(id)}?gedaan=${what}`, 303)

/** What an instantie can say before it answers. */
const stepRoutes = (services: Services) => {
  const { db, now } = services
  return new Hono<Env>()
    .post('/instantie/knelpunten/:id/in-behandeling', async (c) => {
      const values = await readForm(c)
      const question = await findOwnQuestion(c, services)
      if (!question) return c.notFound()
      const { bottleneck, address } = question
      // Pressing twice is no mistake: what was asked for has already happened.
      if (address.state === 'in_behandeling') return done(c, bottleneck.id, 'in-behandeling')
      const stale = isStale(question, values) || !addressCanBecome(address.state, 'in_behandeling')
      const by = { accountId: signedIn(c).id, now: now() }
      const stored = stale ? 'lost-race' : await takeUp(db, question, address, by)
      return stored === 'stored'
        ? done(c, bottleneck.id, 'in-behandeling')
        : showQuestion(c, services, await findOwnQuestion(c, services), {
            errors: changedMeanwhile,
            status: 409,
          })
    })
    .post('/instantie/knelpunten/:id/uitstel', async (c) => {
      const values = await readForm(c)
      const question = await findOwnQuestion(c, services)
      if (!question) return c.notFound()
      const replaced = replacedInField(values, postponementTexts)
      if (replaced) return showQuestion(c, services, question, { postponement: replaced })
      const { bottleneck, address } = question
      const conflict = async () =>
        showQuestion(c, services, await findOwnQuestion(c, services), {
          postponement: values,
          postponementErrors: changedMeanwhile,
          status: 409,
        })
      if (address.state === 'uitstel' && address.postponedUntil === one(values, 'tot'))
        return done(c, bottleneck.id, 'uitstel')
      if (isStale(question, values) || !addressCanBecome(address.state, 'uitstel')) return conflict()
      if (address.postponedUntil !== null)
        return showQuestion(c, services, question, { postponement: values, postponementErrors: onlyOnce })
      const parsed = parsePostponement(values, { today: dayOf(now()), dueOn: address.dueOn })
      if ('errors' in parsed)
        return showQuestion(c, services, question, {
          postponement: values,
          postponementErrors: parsed.errors,
        })
      const by = { accountId: signedIn(c).id, now: now() }
      const stored = await postpone(db, question, address, { ...parsed.ok, ...by })
      return stored === 'stored' ? done(c, bottleneck.id, 'uitstel') : conflict()
    })
}

const onlyOnce = [{ field: 'tot', message: 'Jullie vroegen al een keer uitstel. Geef nu een antwoord.' }]
