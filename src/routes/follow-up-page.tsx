import type { Context } from 'hono'
import { type PrivatePage, readPrivatePage } from '../../db/private-pages.ts'
import { findReport, type ReportRecord } from '../../db/reports.ts'
import { FollowUpPage } from '../../views/follow-ups/show.tsx'
import { openApproval } from '../core/approval.ts'
import { reportSubject } from '../core/audit-event.ts'
import type { Contact } from '../core/contact.ts'
import type { FormValues } from '../core/form-values.ts'
import type { FieldFinding } from '../core/personal-data/check.ts'
import { questionStanding } from '../core/solution.ts'
import type { FieldError } from '../core/submission.ts'
import { dayOf } from '../core/working-days.ts'
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
  /** What stands beside it, where that was read already. */
  known?: PrivatePage
  /** An address that was refused, to be kept. */
  email?: string
  findings?: FieldFinding[]
}

export const showFollowUp = async (
  c: Context<Env>,
  services: Services,
  { record, token, values, typed = '', answer = '', errors = [], findings = [], known, email = '' }: Shown,
) => {
  const beside = known ?? (await readPrivatePage(services.db, reportSubject(record.report.id)))
  const { contact, question, bottleneck } = beside
  const today = dayOf(services.now())
  return page(
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
      contact={contactShown(c, services, contact, email)}
      question={question && { ...question, standing: questionStanding(question, today) }}
      ownBottleneck={bottleneck && { bottleneck, today }}
      answered={c.req.query('geantwoord') !== undefined}
      taxonomy={services.taxonomy}
      token={token}
      errors={errors}
      findings={findings}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

/** Null where no mail is sent: then nobody is asked for an address. */
const contactShown = (c: Context<Env>, { mail, config }: Services, contact: Contact | null, email: string) =>
  mail ? { contact, email, done: c.req.query('contact') ?? null, months: config.contactMonths } : null
