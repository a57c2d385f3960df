import type { Context } from 'hono'
import { findReport, type ReportRecord } from '../../db/reports.ts'
import { Alert } from '../../views/components/alert.tsx'
import { ConflictPage } from '../../views/moderation/conflict.tsx'
import { ModerationPage } from '../../views/moderation/show.tsx'
import { boundariesOf } from '../core/boundary.ts'
import type { FormValues } from '../core/form-values.ts'
import { fittingSignposts } from '../core/signpost.ts'
import type { FieldError } from '../core/submission.ts'
import { page, shellOf } from '../http/render.tsx'
import { rulingValues } from '../http/ruling-form.ts'
import type { Env, Services } from '../services.ts'

type Refused = { values?: FormValues; errors?: FieldError[] }

/** One melding as a moderator sees it, again with what was typed when that was refused. */
export function showReport(
  c: Context<Env>,
  services: Services,
  { report, labels, decision }: ReportRecord,
  { values, errors = [] }: Refused = {},
) {
  const { taxonomy } = services
  const { domains, barriers } = report
  return page(
    c,
    <ModerationPage
      shell={shellOf(c, services)}
      signposts={fittingSignposts({ boundaries: boundariesOf(domains, taxonomy), barriers }, taxonomy, 5)}
      values={values ?? rulingValues(report, labels, taxonomy)}
      notice={c.req.query('bewaard') !== undefined && <Alert kind="ok" title="Bewaard" />}
      {...{ report, labels, decision, taxonomy, errors }}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

/** Somebody else was first: nothing of this form was stored, and both versions are shown. */
export async function showConflict(c: Context<Env>, services: Services, id: string, values: FormValues) {
  const record = await findReport(services.db, { id })
  if (!record) return c.notFound()
  const { report, decision } = record
  return page(c, <ConflictPage shell={shellOf(c, services)} {...{ report, decision, values }} />, 409)
}
