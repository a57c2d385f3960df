import { type Context, Hono } from 'hono'
import { type Endorsable, findEndorsable, giveEndorsement } from '../../db/endorsements.ts'
import { HiddenCasePage } from '../../views/cases/hidden.tsx'
import { EndorsementPage } from '../../views/endorsements/form.tsx'
import { endorsementSubject } from '../core/audit-event.ts'
import { type EndorsementForm, type EndorsementTarget, parseEndorsement } from '../core/endorsement.ts'
import { emptyForm, type FormValues, one } from '../core/form-values.ts'
import { allErrors, checkFields, replacedInField } from '../core/personal-data/check.ts'
import type { FieldError } from '../core/submission.ts'
import { noStore } from '../http/caching.ts'
import { caseGone } from './case-gone.tsx'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { addressMac, encryptContact } from '../keys.ts'
import { paths } from '../paths.ts'
import { deriveEndorsementLink, personMac } from '../private-link.ts'
import type { Env, Services } from '../services.ts'
import { ownEndorsementRoutes } from './own-endorsement.tsx'
import { isFormKey } from './receive.ts'

const again: FieldError = { field: '', message: 'Verstuur het formulier nog een keer.' }
const sentBefore: FieldError = {
  field: '',
  message:
    'Dit formulier is al verstuurd, met iets anders erin. Gebruik de link die je toen kreeg. Ben je iemand anders? Verstuur het dan nog een keer.',
}

const addressOf = ({ target, slug }: Pick<Endorsable, 'target' | 'slug'>) =>
  target === 'casus'
    ? { page: paths.case(Number(slug)), form: paths.endorseCase(Number(slug)) }
    : { page: paths.bottleneck(slug), form: paths.endorseBottleneck(slug) }

/** "Wij ook": anyone may say, without a name, that they run into the same. */
export const endorsementRoutes = (services: Services) => {
  const { db, taxonomy, mail } = services
  const open =
    (target: EndorsementTarget, answer: (c: Context<Env>, about: Endorsable) => Promise<Response>) =>
    async (c: Context<Env>) => {
      const slug = c.req.param(target === 'casus' ? 'nummer' : 'adres') ?? ''
      const about = await findEndorsable(db, target, slug)
      if (about === null) return c.notFound()
      if (about.state === 'withdrawn' || about.state === 'erased')
        return caseGone(c, services, { erased: about.state === 'erased' })
      if (about.state === 'hidden')
        return page(c, <HiddenCasePage shell={shellOf(c, services)} number={about.id} />, 404)
      return answer(c, about)
    }
  const form = async (c: Context<Env>, about: Endorsable) => {
    if (about.mergedInto === null) return show(c, services, about, emptyForm)
    // What is given now goes where it counts; what was given before stays where it is.
    return c.redirect(addressOf({ target: about.target, slug: about.mergedInto }).form, 303)
  }
  const send = async (c: Context<Env>, about: Endorsable) => {
    const values = await readForm(c)
    const replaced = replacedInField(values, ['context'])
    if (replaced) return show(c, services, about, replaced)
    const fields = ['rol', 'regio', 'context', 'email'].map((name) => [name, one(values, name)])
    const parsed = parseEndorsement(
      { ...Object.fromEntries(fields), ...(mail ? {} : { email: '' }) },
      taxonomy,
    )
    const errors = allErrors(parsed, checkFields(values, ['context']))
    if ('errors' in parsed || errors.length > 0) return show(c, services, about, values, errors)
    // Without its key a double click cannot be told from two people.
    const formKey = one(values, 'sleutel')
    if (!isFormKey(formKey)) return show(c, services, about, values, [again])
    const token = await give(services, about, parsed.ok, formKey)
    if (token !== null) return c.redirect(paths.endorsement(token), 303)
    return show(c, services, about, new Map([...values, ['sleutel', [services.newId()]]]), [sentBefore])
  }
  return new Hono<Env>()
    .get('/casussen/:nummer{[1-9][0-9]{0,8}}/wij-ook', noStore, open('casus', form))
    .post('/casussen/:nummer{[1-9][0-9]{0,8}}/wij-ook', noStore, open('casus', send))
    .get('/knelpunten/:adres{[a-z0-9-]+}/wij-ook', noStore, open('knelpunt', form))
    .post('/knelpunten/:adres{[a-z0-9-]+}/wij-ook', noStore, open('knelpunt', send))
    .route('/', ownEndorsementRoutes(services))
}

/** Stores it and asks whether the address is right; null when this form was sent before with something else. */
async function give(
  services: Services,
  { target, id: targetId, demo }: Endorsable,
  { email, ...endorsement }: EndorsementForm,
  formKey: string,
): Promise<string | null> {
  const { db, keys, now } = services
  const content = [target, targetId, endorsement, email]
  const { token, linkHash, submissionKey } = await deriveEndorsementLink(keys, formKey, content)
  // The same form makes the same name, so that a resent one finds the address that was left.
  const id = submissionKey
  const personClaim = email === null ? null : await personMac(keys, { target, id: targetId, address: email })
  const row = { ...endorsement, id, target, targetId, submissionKey, linkHash, personClaim, demo }
  const contact = email === null ? null : await contactOf(services, endorsementSubject(id), email)
  const stored = await giveEndorsement(db, { ...row, contact, now: now() })
  return stored === 'other-content' ? null : token
}

const contactOf = async ({ keys, now }: Services, subject: string, email: string) => ({
  subject,
  ciphertext: await encryptContact(keys, subject, email),
  keyId: keys.contacts.id,
  addressMac: await addressMac(keys, email),
  now: now(),
})

function show(
  c: Context<Env>,
  services: Services,
  about: Endorsable,
  values: FormValues,
  errors: FieldError[] = [],
) {
  const { taxonomy, newId, mail, config } = services
  const formKey = one(values, 'sleutel')
  const { page: of, form } = addressOf(about)
  return page(
    c,
    <EndorsementPage
      shell={shellOf(c, services)}
      target={about.target}
      title={about.title}
      page={of}
      action={form}
      formKey={isFormKey(formKey) ? formKey : newId()}
      findings={checkFields(values, ['context'])}
      mailMonths={mail ? config.contactMonths : null}
      {...{ values, errors, taxonomy }}
    />,
    errors.length > 0 ? 422 : 200,
  )
}
