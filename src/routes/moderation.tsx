import { type Context, Hono } from 'hono'
import { decide, saveEdit } from '../../db/decisions.ts'
import { readQueue } from '../../db/queue.ts'
import { findReport, type ReportRecord } from '../../db/reports.ts'
import { Alert } from '../../views/components/alert.tsx'
import { ConflictPage } from '../../views/moderation/conflict.tsx'
import { QueuePage } from '../../views/moderation/queue.tsx'
import { ModerationPage } from '../../views/moderation/show.tsx'
import { boundariesOf } from '../core/boundary.ts'
import { rule } from '../core/decision.ts'
import { type FormValues, one } from '../core/form-values.ts'
import { toPublicCase } from '../core/public-case.ts'
import { isOpen } from '../core/report.ts'
import { parseEdit, parseRuling } from '../core/ruling.ts'
import { fittingSignposts } from '../core/signpost.ts'
import type { FieldError } from '../core/submission.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { rulingInput, rulingValues } from '../http/ruling-form.ts'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

const queueSize = 50

export const moderationRoutes = (services: Services) => {
  const { db, taxonomy, now } = services
  const show = (
    c: Context<Env>,
    record: ReportRecord,
    { values, errors = [] }: { values?: FormValues; errors?: FieldError[] } = {},
  ) => {
    const { report, labels, decision } = record
    const { domains, barriers } = report
    return page(
      c,
      <ModerationPage
        shell={shellOf(c, services)}
        signposts={fittingSignposts({ boundaries: boundariesOf(domains, taxonomy), barriers }, taxonomy, 5)}
        values={values ?? rulingValues(report, labels, taxonomy)}
        notice={c.req.query('bewaard') !== undefined && <Alert kind="ok" title="Bewaard"></Alert>}
        {...{ report, labels, decision, taxonomy, errors }}
      />,
      errors.length > 0 ? 422 : 200,
    )
  }
  const conflict = async (c: Context<Env>, id: string, values: FormValues) => {
    const record = await findReport(db, { id })
    if (!record) return c.notFound()
    const { report, decision } = record
    return page(c, <ConflictPage shell={shellOf(c, services)} {...{ report, decision, values }} />, 409)
  }
  // A form is about the version it was opened with; anything newer means that somebody else was first.
  const isStale = ({ report }: ReportRecord, values: FormValues) =>
    one(values, 'versie') !== String(report.version) || !isOpen(report.state)
  return new Hono<Env>()
    .get('/beheer', async (c) => {
      const queue = await readQueue(db, queueSize)
      return page(c, <QueuePage shell={shellOf(c, services)} {...queue} taxonomy={taxonomy} now={now()} />)
    })
    .get('/beheer/meldingen/:id', async (c) => {
      const record = await findReport(db, { id: c.req.param('id') })
      return record ? show(c, record) : c.notFound()
    })
    .post('/beheer/meldingen/:id/bewerkingen', async (c) => {
      const id = c.req.param('id')
      const values = await readForm(c)
      const record = await findReport(db, { id })
      if (!record) return c.notFound()
      if (isStale(record, values)) return conflict(c, id, values)
      const parsed = parseEdit(rulingInput(values))
      if ('errors' in parsed) return show(c, record, { values, errors: parsed.errors })
      const stored = await saveEdit(db, record, { ...parsed.ok, accountId: signedIn(c).id, now: now() })
      if (stored === 'lost-race') return conflict(c, id, values)
      return c.redirect(`${paths.moderationReport(id)}?bewaard`, 303)
    })
    .post('/beheer/meldingen/:id/beslissingen', async (c) => {
      const id = c.req.param('id')
      const values = await readForm(c)
      const record = await findReport(db, { id })
      if (!record) return c.notFound()
      const { report } = record
      if (isStale(record, values)) return conflict(c, id, values)
      const parsed = parseRuling(rulingInput(values), taxonomy)
      if ('errors' in parsed) return show(c, record, { values, errors: parsed.errors })
      const ruling = rule(report.state, report.visibility, parsed.ok.outcome)
      if ('refused' in ruling) return conflict(c, id, values)
      const publicCase = ruling.publish ? toPublicCase(report, parsed.ok, { taxonomy, now: now() }) : null
      if (publicCase && 'refused' in publicCase) throw new Error(`not to be published: ${publicCase.refused}`)
      const stored = await decide(db, record, {
        decision: parsed.ok,
        to: ruling.to,
        publicCase,
        accountId: signedIn(c).id,
        now: now(),
        taxonomyVersion: taxonomy.version,
      })
      if (stored === 'lost-race') return conflict(c, id, values)
      return c.redirect(paths.moderationReport(id), 303)
    })
}
