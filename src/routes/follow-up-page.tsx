import type { Context } from 'hono'
import { findReport, type ReportRecord } from '../../db/reports.ts'
import { FollowUpPage } from '../../views/follow-ups/show.tsx'
import { openApproval } from '../core/approval.ts'
import type { FormValues } from '../core/form-values.ts'
import type { FieldFinding } from '../core/personal-data/check.ts'
import type { FieldError } from '../core/submission.ts'
import { detailValues } from '../http/details-form.ts'
import { page, shellOf } from '../http/render.tsx'
import { sha256 } from '../keys.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

export const findByToken = async ({ db }: Services, token: string) =>
  findReport(db, { linkHash: await sha256(token) })

/** A step that came too late, because a moderator or another tab was first: nothing was changed. */
export const tooLate: FieldError[] = [
  { field: '', message: 'Er is net iets veranderd aan je melding. Kijk hieronder hoe het ervoor staat.' },
]

type Shown = {
  record: ReportRecord
  token: string
  values?: FormValues
  /** An answer or remark that was refused, to be kept. */
  typed?: string
  answer?: string
  errors?: FieldError[]
  findings?: FieldFinding[]
}

export const showFollowUp = (
  c: Context<Env>,
  services: Services,
  { record, token, values, typed = '', answer = '', errors = [], findings = [] }: Shown,
) =>
  page(
    c,
    <FollowUpPage
      shell={shellOf(c, services)}
      report={record.report}
      ruling={record.decision}
      messages={record.messages}
      approval={openApproval(record.approval)}
      typed={typed}
      answer={answer}
      link={`${services.config.publicUrl}${paths.followUp(token)}`}
      values={values ?? detailValues(record.report)}
      saved={c.req.query('bewaard') !== undefined}
      taxonomy={services.taxonomy}
      token={token}
      errors={errors}
      findings={findings}
    />,
    errors.length > 0 ? 422 : 200,
  )
