import type { Context } from 'hono'
import { findContact } from '../../db/contacts.ts'
import { findReport, type ReportRecord } from '../../db/reports.ts'
import { FollowUpPage } from '../../views/follow-ups/show.tsx'
import { openApproval } from '../core/approval.ts'
import { reportSubject } from '../core/audit-event.ts'
import type { Contact } from '../core/contact.ts'
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
  /** The address that news goes to, where it was read already. */
  contact?: Contact | null
  /** An address that was refused, to be kept. */
  email?: string
  findings?: FieldFinding[]
}

export const showFollowUp = async (
  c: Context<Env>,
  services: Services,
  { record, token, values, typed = '', answer = '', errors = [], findings = [], contact, email = '' }: Shown,
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
      renewed={c.req.query('vernieuwd') !== undefined}
      contact={await contactShown(c, services, { record, contact, email })}
      taxonomy={services.taxonomy}
      token={token}
      errors={errors}
      findings={findings}
    />,
    errors.length > 0 ? 422 : 200,
  )

/** Null where no mail is sent: then nobody is asked for an address. */
async function contactShown(
  c: Context<Env>,
  { db, mail, config }: Services,
  { record, contact, email }: Required<Pick<Shown, 'record' | 'email'>> & Pick<Shown, 'contact'>,
) {
  if (!mail) return null
  const known = contact === undefined ? await findContact(db, reportSubject(record.report.id)) : contact
  return { contact: known, email, done: c.req.query('contact') ?? null, months: config.contactMonths }
}
