import { type Context, Hono } from 'hono'
import { addDetails, correctReport, withdrawReport } from '../../db/follow-ups.ts'
import { findReport, type ReportRecord } from '../../db/reports.ts'
import { FollowUpPage } from '../../views/follow-ups/show.tsx'
import { WithdrawPage } from '../../views/follow-ups/withdraw.tsx'
import { CorrectionPage } from '../../views/reports/new.tsx'
import { parseDetails } from '../core/details.ts'
import { type FormValues, formOf } from '../core/form-values.ts'
import { canAddDetails, canBecome, canCorrect } from '../core/report.ts'
import { type FieldError, parseSubmission } from '../core/submission.ts'
import { noStore } from '../http/caching.ts'
import { detailValues, detailsInput } from '../http/details-form.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { submissionInput, submissionValues } from '../http/submission-form.ts'
import { sha256 } from '../keys.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

/** A step that came too late, because a moderator or another tab was first: said in words, and nothing is lost. */
const tooLate = 'Er is net iets veranderd aan je melding. Kijk hieronder hoe het ervoor staat.'

export const followUpRoutes = (services: Services) => {
  const { db, taxonomy, config, classify, now } = services
  const find = async (token: string) => findReport(db, { linkHash: await sha256(token) })
  const show = (
    c: Context<Env>,
    record: ReportRecord,
    token: string,
    { values, errors = [] }: { values?: FormValues; errors?: FieldError[] } = {},
  ) =>
    page(
      c,
      <FollowUpPage
        shell={shellOf(c, services)}
        report={record.report}
        ruling={record.decision}
        link={`${config.publicUrl}${paths.followUp(token)}`}
        values={values ?? detailValues(record.report)}
        saved={c.req.query('bewaard') !== undefined}
        {...{ token, taxonomy, errors }}
      />,
      errors.length > 0 ? 422 : 200,
    )
  const correction = (
    c: Context<Env>,
    record: ReportRecord,
    token: string,
    values: FormValues,
    errors: FieldError[] = [],
  ) =>
    page(
      c,
      <CorrectionPage
        shell={shellOf(c, services)}
        reference={record.report.reference}
        correction={{ action: paths.followUpCorrection(token) }}
        formKey=""
        suggestions={null}
        {...{ values, errors, taxonomy }}
      />,
      errors.length > 0 ? 422 : 200,
    )
  return new Hono<Env>()
    .use('/volg/*', noStore)
    .get('/volg/:token', async (c) => {
      const token = c.req.param('token')
      const record = await find(token)
      return record ? show(c, record, token) : c.notFound()
    })
    .post('/volg/:token/aanvullingen', async (c) => {
      const token = c.req.param('token')
      const record = await find(token)
      if (!record) return c.notFound()
      const values = await readForm(c)
      const parsed = parseDetails(detailsInput(values), taxonomy, now().getFullYear())
      if ('errors' in parsed) return show(c, record, token, { values, errors: parsed.errors })
      const stored = canAddDetails(record.report.state) && (await addDetails(db, record, parsed.ok, now()))
      if (stored !== 'stored')
        return show(c, record, token, { values, errors: [{ field: '', message: tooLate }] })
      return c.redirect(`${paths.followUp(token)}?bewaard`, 303)
    })
    .get('/volg/:token/correcties', async (c) => {
      const token = c.req.param('token')
      const record = await find(token)
      if (!record || !canCorrect(record.report.state)) return c.notFound()
      return correction(c, record, token, formOf(submissionValues(record.report, taxonomy)))
    })
    .post('/volg/:token/correcties', async (c) => {
      const token = c.req.param('token')
      const record = await find(token)
      if (!record) return c.notFound()
      const values = await readForm(c)
      const parsed = parseSubmission(submissionInput(values), taxonomy)
      if ('errors' in parsed) return correction(c, record, token, values, parsed.errors)
      const { title, story } = parsed.ok
      const stored =
        canCorrect(record.report.state) &&
        (await correctReport(db, record, {
          submission: parsed.ok,
          suggested: classify(title, story),
          taxonomyVersion: taxonomy.version,
          now: now(),
        }))
      if (stored !== 'stored') return correction(c, record, token, values, [{ field: '', message: tooLate }])
      return c.redirect(`${paths.followUp(token)}?bewaard`, 303)
    })
    .get('/volg/:token/intrekking', async (c) => {
      const token = c.req.param('token')
      const record = await find(token)
      if (!record || !canBecome(record.report.state, 'ingetrokken')) return c.notFound()
      return page(c, <WithdrawPage shell={shellOf(c, services)} report={record.report} token={token} />)
    })
    .post('/volg/:token/intrekking', async (c) => {
      const token = c.req.param('token')
      const record = await find(token)
      if (!record) return c.notFound()
      // Pressing twice is no mistake: what was asked for has already happened.
      if (record.report.state === 'ingetrokken') return c.redirect(paths.followUp(token), 303)
      const stored =
        canBecome(record.report.state, 'ingetrokken') && (await withdrawReport(db, record, now()))
      if (stored !== 'stored') return show(c, record, token, { errors: [{ field: '', message: tooLate }] })
      return c.redirect(paths.followUp(token), 303)
    })
}
