import { type Context, Hono } from 'hono'
import { isHolding } from '../../db/holding.ts'
import { GuardNotice } from '../../views/components/personal-data-notice.tsx'
import { NewReportPage } from '../../views/reports/new.tsx'
import { type HelpStep, WritingHelpContent } from '../../views/reports/writing-help.tsx'
import { looksAutomatic, openedField } from '../core/form-trap.ts'
import { emptyForm, type FormValues, one } from '../core/form-values.ts'
import { allErrors, checkFields, replacedInField } from '../core/personal-data/check.ts'
import { type FieldError, fieldsInOrder, parseSubmission } from '../core/submission.ts'
import { neverKept } from '../http/caching.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf, wantsFragment } from '../http/render.tsx'
import {
  freeTexts,
  refusedSuggestions,
  submissionInput,
  withAccepted,
  withRejected,
} from '../http/submission-form.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { isFormKey, receive } from './receive.ts'
import { helpWith } from './writing-help.ts'

const sentTwice: Record<'other-content' | 'link-renewed', FieldError> = {
  'other-content': {
    field: '',
    message:
      'Dit formulier is al verstuurd, met een andere tekst. Wil je iets verbeteren? Gebruik de link die je toen kreeg. Is dit een nieuwe melding? Verstuur hem dan nog een keer.',
  },
  'link-renewed': {
    field: '',
    message:
      'Deze melding is al verstuurd, en de link van de melding is daarna vernieuwd. Gebruik je nieuwe link. Is dit een nieuwe melding? Verstuur hem dan nog een keer.',
  },
}

const onceMore: FieldError = {
  field: '',
  message: 'Dit ging sneller dan we gewend zijn. Kijk je melding nog eens na, en verstuur hem dan opnieuw.',
}

type Again = { errors?: FieldError[]; helped?: HelpStep }

/** Whether to say beforehand that an address will be asked. The form itself does without the database. */
const asksAddress = ({ db, mail }: Services): Promise<boolean> | false =>
  mail !== undefined && isHolding(db).catch(() => false)

export const reportRoutes = (services: Services) => {
  const { taxonomy, config, newId, now } = services
  const show = async (c: Context<Env>, values: FormValues, { errors = [], helped }: Again = {}) => {
    const formKey = one(values, 'sleutel')
    return page(
      c,
      <NewReportPage
        shell={shellOf(c, services)}
        holding={await asksAddress(services)}
        formKey={isFormKey(formKey) ? formKey : newId()}
        help={await helpWith(services, values)}
        findings={checkFields(values, freeTexts)}
        opened={one(values, openedField) || String(now().getTime())}
        {...{ values, errors, helped, taxonomy }}
      />,
      errors.length > 0 ? 422 : 200,
    )
  }
  return new Hono<Env>()
    .use(`${paths.report}/*`, neverKept)
    .get(paths.report, (c) => show(c, emptyForm))
    .post(paths.suggestions, async (c) => {
      const sent = await readForm(c)
      const taken = withAccepted(sent)
      const values = withRejected(taken)
      if (!wantsFragment(c)) {
        const helped = taken !== sent ? 'taken' : values !== taken ? 'refused' : 'shown'
        return show(c, values, { helped })
      }
      return c.html(<WritingHelpContent help={await helpWith(services, values)} {...{ values, taxonomy }} />)
    })
    .post('/melden/persoonsgegevens', async (c) => {
      const values = await readForm(c)
      if (!wantsFragment(c)) return show(c, values)
      const asked = c.req.query('veld') ?? ''
      const field = freeTexts.find((known) => known === asked)
      if (!field) return c.html('')
      const [finding] = checkFields(values, [field])
      return c.html(<GuardNotice name={field} finding={finding} />)
    })
    .post(paths.report, async (c) => {
      const values = await readForm(c)
      const replaced = replacedInField(values, freeTexts)
      if (replaced) return show(c, replaced)
      const formKey = one(values, 'sleutel')
      const parsed = parseSubmission(submissionInput(values), taxonomy)
      const errors = allErrors(parsed, checkFields(values, freeTexts), fieldsInOrder(taxonomy))
      if ('errors' in parsed || errors.length > 0) return show(c, values, { errors })
      // A form without its key cannot be told from a double click: it comes back with a fresh one.
      if (!isFormKey(formKey)) {
        return show(c, values, { errors: [{ field: '', message: 'Verstuur het formulier nog een keer.' }] })
      }
      if (config.limits && looksAutomatic(values, now())) return show(c, values, { errors: [onceMore] })
      const received = await receive(services, formKey, parsed.ok, refusedSuggestions(values))
      return 'refused' in received
        ? show(c, new Map([...values, ['sleutel', [newId()]]]), { errors: [sentTwice[received.refused]] })
        : c.redirect(paths.followUp(received.token), 303)
    })
}
