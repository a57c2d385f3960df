import { Hono } from 'hono'
import { NewReportPage } from '../../views/reports/new.tsx'
import { SuggestionList } from '../../views/reports/suggestions.tsx'
import { emptyForm, type FormValues, one } from '../core/form-values.ts'
import { type FieldError, limits, parseSubmission } from '../core/submission.ts'
import { noStore } from '../http/caching.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf, wantsFragment } from '../http/render.tsx'
import { submissionInput, withAccepted } from '../http/submission-form.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { isFormKey, receive } from './receive.ts'

export const reportRoutes = (services: Services) => {
  const { taxonomy, newId, classify } = services
  const suggest = (values: FormValues) => {
    const title = one(values, 'titel').slice(0, limits.title)
    const story = one(values, 'verhaal').slice(0, limits.story)
    return title.length + story.length < 15 ? null : classify(title, story)
  }
  const formProps = (values: FormValues, errors: FieldError[] = []) => {
    const formKey = one(values, 'sleutel')
    return { values, errors, taxonomy, formKey: isFormKey(formKey) ? formKey : newId() }
  }
  return new Hono<Env>()
    .use(paths.report, noStore)
    .use(paths.suggestions, noStore)
    .get(paths.report, (c) =>
      page(c, <NewReportPage shell={shellOf(c, services)} {...formProps(emptyForm)} suggestions={null} />),
    )
    .post(paths.suggestions, async (c) => {
      const values = withAccepted(await readForm(c))
      const suggestions = suggest(values)
      return wantsFragment(c)
        ? c.html(<SuggestionList {...{ suggestions, values, taxonomy }} />)
        : page(
            c,
            <NewReportPage shell={shellOf(c, services)} {...formProps(values)} suggestions={suggestions} />,
          )
    })
    .post(paths.report, async (c) => {
      const values = await readForm(c)
      const refuse = (errors: FieldError[], kept = values) =>
        page(
          c,
          <NewReportPage
            shell={shellOf(c, services)}
            {...formProps(kept, errors)}
            suggestions={suggest(values)}
          />,
          422,
        )
      const formKey = one(values, 'sleutel')
      const parsed = parseSubmission(submissionInput(values), taxonomy)
      if ('errors' in parsed) return refuse(parsed.errors)
      // A form without its key cannot be told from a double click: it comes back with a fresh one.
      if (!isFormKey(formKey)) return refuse([{ field: '', message: 'Verstuur het formulier nog een keer.' }])
      const received = await receive(services, formKey, parsed.ok)
      if ('refused' in received) {
        return refuse(
          [
            {
              field: '',
              message:
                'Dit formulier is al verstuurd, met een andere tekst. Wil je iets verbeteren? Gebruik de link die je toen kreeg. Is dit een nieuwe melding? Verstuur hem dan nog een keer.',
            },
          ],
          new Map([...values, ['sleutel', [newId()]]]),
        )
      }
      return c.redirect(paths.followUp(received.token), 303)
    })
}
