import { type Context, Hono } from 'hono'
import { settlePromise } from '../../db/official-response-steps.ts'
import { findAskedBottleneck, readOpenPromises } from '../../db/official-responses.ts'
import { PromisesPage } from '../../views/promises/index.tsx'
import { PromisePage } from '../../views/promises/show.tsx'
import { worksFor } from '../core/account.ts'
import { emptyForm, type FormValues } from '../core/form-values.ts'
import { parseSettledPromise } from '../core/promise-form.ts'
import type { FieldError } from '../core/submission.ts'
import { dayOf } from '../core/working-days.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { changedMeanwhile, isStale } from './authority-page.tsx'
import { ownOrganisation } from './letter-responses.tsx'

const mostPromises = 200

/** What instanties promised: moderators look whether it was done when the day comes. */
export const promiseRoutes = (services: Services) => {
  const { db, now, newId } = services
  return new Hono<Env>()
    .get('/beheer/beloften', async (c) => {
      const promises = await readOpenPromises(db, mostPromises)
      const done = c.req.query('gedaan') !== undefined
      return page(
        c,
        <PromisesPage shell={shellOf(c, services)} today={dayOf(now())} {...{ promises, done }} />,
      )
    })
    .get('/beheer/beloften/:id', async (c) => {
      const found = await findPromise(services, c.req.param('id'))
      return found ? show(c, services, found, emptyForm) : c.notFound()
    })
    .post('/beheer/beloften/:id/beoordelingen', async (c) => {
      const values = await readForm(c)
      const found = await findPromise(services, c.req.param('id'))
      if (!found) return c.notFound()
      const { response, promisedOn } = found
      if (isStale(found, values) || response.promiseOutcome !== null)
        return show(c, services, found, values, changedMeanwhile, 409)
      const { answeredOn } = response
      const parsed = parseSettledPromise(values, { today: dayOf(now()), promisedOn, answeredOn })
      if ('errors' in parsed) return show(c, services, found, values, parsed.errors)
      if (worksFor(signedIn(c), found.organisation.name))
        return show(c, services, found, values, ownOrganisation)
      const by = { id: newId(), settlement: parsed.ok, accountId: signedIn(c).id, now: now() }
      const stored = await settlePromise(db, found, response, by)
      if (stored === 'stored') return c.redirect(`${paths.promises}?gedaan`, 303)
      const current = await findPromise(services, response.id)
      return current ? show(c, services, current, values, changedMeanwhile, 409) : c.notFound()
    })
}

/** A response that promises something, with the knelpunt it is about. */
async function findPromise({ db }: Services, id: string) {
  const found = await findAskedBottleneck(db, { response: id })
  const response = found?.responses.find((known) => known.id === id)
  const address = found?.addresses.find(({ organisation }) => organisation === response?.organisation)
  if (!found || !response || !address || response.promisedOn === null) return null
  const organisation = { key: address.organisation, name: address.name, mailDomain: address.mailDomain }
  return { ...found, response, promisedOn: response.promisedOn, organisation }
}

type Found = NonNullable<Awaited<ReturnType<typeof findPromise>>>

const show = (
  c: Context<Env>,
  services: Services,
  { bottleneck, response, responses, organisation }: Found,
  values: FormValues,
  errors: FieldError[] = [],
  status: 409 | 422 = 422,
) =>
  page(
    c,
    <PromisePage
      shell={shellOf(c, services)}
      today={dayOf(services.now())}
      {...{ bottleneck, response, responses, organisation, values, errors }}
    />,
    errors.length > 0 ? status : 200,
  )
