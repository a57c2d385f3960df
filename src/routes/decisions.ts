import { Hono } from 'hono'
import { decide, saveEdit } from '../../db/decisions.ts'
import { findReport, type ReportRecord } from '../../db/reports.ts'
import { type Decision, rule } from '../core/decision.ts'
import { type FormValues, one } from '../core/form-values.ts'
import { toPublicCase } from '../core/public-case.ts'
import { isOpen, type Report } from '../core/report.ts'
import { parseEdit, parseRuling } from '../core/ruling.ts'
import { readForm } from '../http/forms.ts'
import { rulingInput } from '../http/ruling-form.ts'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { showConflict, showReport } from './moderation-page.tsx'

/** What a moderator does with one melding: keep a wording for later, or rule. */
export const decisionRoutes = (services: Services) => {
  const { db, taxonomy, now } = services
  return new Hono<Env>()
    .post('/beheer/meldingen/:id/bewerkingen', async (c) => {
      const id = c.req.param('id')
      const values = await readForm(c)
      const record = await findReport(db, { id })
      if (!record) return c.notFound()
      if (isStale(record, values)) return showConflict(c, services, id, values)
      const parsed = parseEdit(rulingInput(values))
      if ('errors' in parsed) return showReport(c, services, record, { values, errors: parsed.errors })
      const stored = await saveEdit(db, record, { ...parsed.ok, accountId: signedIn(c).id, now: now() })
      return stored === 'stored'
        ? c.redirect(`${paths.moderationReport(id)}?bewaard`, 303)
        : showConflict(c, services, id, values)
    })
    .post('/beheer/meldingen/:id/beslissingen', async (c) => {
      const id = c.req.param('id')
      const values = await readForm(c)
      const record = await findReport(db, { id })
      if (!record) return c.notFound()
      if (isStale(record, values)) return showConflict(c, services, id, values)
      const parsed = parseRuling(rulingInput(values), taxonomy)
      if ('errors' in parsed) return showReport(c, services, record, { values, errors: parsed.errors })
      const ruled = consequences(services, record.report, parsed.ok)
      const stored = ruled && (await decide(db, record, { ...ruled, accountId: signedIn(c).id }))
      return stored === 'stored'
        ? c.redirect(paths.moderationReport(id), 303)
        : showConflict(c, services, id, values)
    })
}

/** A form is about the version it was opened with; anything newer means that somebody else was first. */
const isStale = ({ report }: ReportRecord, values: FormValues) =>
  one(values, 'versie') !== String(report.version) || !isOpen(report.state)

/** All that follows from a decision, or null when the melding has been decided already. */
function consequences({ taxonomy, now }: Services, report: Report, decision: Decision) {
  const ruling = rule(report.state, report.visibility, decision.outcome)
  if ('refused' in ruling) return null
  const made = ruling.publish ? toPublicCase(report, decision, { taxonomy, now: now() }) : null
  if (made && 'refused' in made) throw new Error(`not to be published: ${made.refused}`)
  return { decision, to: ruling.to, publicCase: made, now: now(), taxonomyVersion: taxonomy.version }
}
