import { type Context, Hono } from 'hono'
import { correctResponse, giveResponse } from '../../db/official-response-steps.ts'
import { type AskedBottleneck, findAskedBottleneck } from '../../db/official-responses.ts'
import { LetterResponsePage } from '../../views/official-responses/letter.tsx'
import { worksFor } from '../core/account.ts'
import { type FormValues, formOf, one } from '../core/form-values.ts'
import { checkFields, replacedInField } from '../core/personal-data/check.ts'
import { parseResponse, responseTexts, responseValues } from '../core/response-form.ts'
import type { FieldError } from '../core/submission.ts'
import { dayOf } from '../core/working-days.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { changedMeanwhile, isStale, numberIn } from './authority-page.tsx'
import { faultOf, responseIdOf } from './own-responses.ts'
import { isFormKey } from './receive.ts'

const chooseOrganisation: FieldError[] = [
  { field: 'instantie', message: 'Kies van welke instantie de brief is.' },
]

export const ownOrganisation: FieldError[] = [
  { field: '', message: 'Dit gaat over je eigen organisatie. Een andere moderator moet dit doen.' },
]

/** An answer that came by letter, entered by a moderator with the day that stands on it. */
export const letterResponseRoutes = (services: Services) => {
  const { db, now, newId } = services
  return new Hono<Env>()
    .get('/beheer/knelpunten/:id/reacties', async (c) => {
      const found = await findAskedBottleneck(db, { id: numberIn(c.req.param('id')) })
      if (!found) return c.notFound()
      const before = found.responses.find(({ id }) => id === c.req.query('corrigeert'))
      const instantie = before?.organisation ?? c.req.query('instantie') ?? ''
      const values = before ? responseValues(before) : formOf({})
      return show(c, services, found, new Map([...values, ['instantie', [instantie]]]))
    })
    .post('/beheer/knelpunten/:id/reacties', async (c) => {
      const values = await readForm(c)
      const found = await findAskedBottleneck(db, { id: numberIn(c.req.param('id')) })
      if (!found) return c.notFound()
      const replaced = replacedInField(values, responseTexts)
      if (replaced) return show(c, services, found, replaced)
      const { bottleneck, addresses, responses } = found
      const done = `${paths.letterResponses(bottleneck.id)}?gedaan`
      const id = responseIdOf(values, newId)
      if (responses.some((known) => known.id === id)) return c.redirect(done, 303)
      if (isStale(found, values)) return show(c, services, found, values, changedMeanwhile, 409)
      const address = addresses.find(({ organisation }) => organisation === one(values, 'instantie'))
      const today = dayOf(now())
      const askedOn = address?.askedOn ?? today
      const parsed = parseResponse(values, { today, askedOn, channel: 'brief' })
      if (!address)
        return show(c, services, found, values, [
          ...chooseOrganisation,
          ...('errors' in parsed ? parsed.errors : []),
        ])
      if ('errors' in parsed) return show(c, services, found, values, parsed.errors)
      if (worksFor(signedIn(c), address.name)) return show(c, services, found, values, ownOrganisation)
      const before = responses.find((known) => known.id === one(values, 'corrigeert')) ?? null
      const fault = before && faultOf(before, parsed.ok, { today, by: 'brief', responses })
      if (fault || (before && before.organisation !== address.organisation))
        return show(c, services, found, values, fault ?? chooseOrganisation)
      const given = { id, draft: parsed.ok, accountId: signedIn(c).id, now: now() }
      const stored = await (before
        ? correctResponse(db, found, { address, before }, given)
        : giveResponse(db, found, address, given))
      if (stored === 'stored') return c.redirect(done, 303)
      const current = await findAskedBottleneck(db, { id: bottleneck.id })
      return current ? show(c, services, current, values, changedMeanwhile, 409) : c.notFound()
    })
}

function show(
  c: Context<Env>,
  services: Services,
  { bottleneck, addresses, responses }: AskedBottleneck,
  values: FormValues,
  errors: FieldError[] = [],
  status: 409 | 422 = 422,
) {
  const formKey = one(values, 'sleutel')
  return page(
    c,
    <LetterResponsePage
      shell={shellOf(c, services)}
      today={dayOf(services.now())}
      findings={checkFields(values, responseTexts)}
      formKey={isFormKey(formKey) ? formKey : services.newId()}
      done={c.req.query('gedaan') !== undefined}
      {...{ bottleneck, addresses, responses, values, errors }}
    />,
    errors.length > 0 ? status : 200,
  )
}
