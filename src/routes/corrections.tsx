import { type Context, Hono } from 'hono'
import { correctReport } from '../../db/follow-ups.ts'
import type { ReportRecord } from '../../db/reports.ts'
import { CorrectionPage } from '../../views/reports/new.tsx'
import { type FormValues, formOf } from '../core/form-values.ts'
import { allErrors, checkFields, replacedInField } from '../core/personal-data/check.ts'
import { canCorrect } from '../core/report.ts'
import { type FieldError, fieldsInOrder, parseSubmission } from '../core/submission.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { freeTexts, submissionInput, submissionValues } from '../http/submission-form.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { findByToken, tooLate } from './follow-up-page.tsx'

/** Putting right what was sent, until a moderator has taken it up. */
export const correctionRoutes = (services: Services) => {
  const { db, taxonomy, classify, now } = services
  const show = (c: Context<Env>, { report }: ReportRecord, values: FormValues, errors: FieldError[] = []) =>
    page(
      c,
      <CorrectionPage
        shell={shellOf(c, services)}
        reference={report.reference}
        correction={{ action: c.req.path }}
        formKey=""
        help={null}
        findings={checkFields(values, freeTexts)}
        {...{ values, errors, taxonomy }}
      />,
      errors.length > 0 ? 422 : 200,
    )
  return new Hono<Env>()
    .get('/volg/:token/correcties', async (c) => {
      const record = await findByToken(services, c.req.param('token'))
      if (!record || !canCorrect(record.report.state)) return c.notFound()
      return show(c, record, formOf(submissionValues(record.report, taxonomy)))
    })
    .post('/volg/:token/correcties', async (c) => {
      const token = c.req.param('token')
      const record = await findByToken(services, token)
      if (!record) return c.notFound()
      const values = await readForm(c)
      const replaced = replacedInField(values, freeTexts)
      if (replaced) return show(c, record, replaced)
      const parsed = parseSubmission(submissionInput(values), taxonomy)
      const errors = allErrors(parsed, checkFields(values, freeTexts), fieldsInOrder(taxonomy))
      if ('errors' in parsed || errors.length > 0) return show(c, record, values, errors)
      const submission = parsed.ok
      const suggested = classify(submission.title, submission.story)
      const correction = { submission, suggested, taxonomyVersion: taxonomy.version, now: now() }
      const stored = canCorrect(record.report.state) && (await correctReport(db, record, correction))
      return stored === 'stored'
        ? c.redirect(`${paths.followUp(token)}?bewaard`, 303)
        : show(c, record, values, tooLate)
    })
}
