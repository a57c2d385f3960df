import { Hono } from 'hono'
import { approve, disapprove } from '../../db/approvals.ts'
import { answerQuestion } from '../../db/messages.ts'
import { openApproval, parseApprovalAnswer } from '../core/approval.ts'
import { consequences } from '../core/consequences.ts'
import { type FormValues, one } from '../core/form-values.ts'
import { parseText } from '../core/message.ts'
import { allErrors, checkFields, replacedInField } from '../core/personal-data/check.ts'
import { readForm } from '../http/forms.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { findByToken, showFollowUp, tooLate } from './follow-up-page.tsx'

/** A text that was put before the reporter by an older version of the guard may hold what the present one finds. */
const refusals = {
  'already-decided': tooLate,
  'personal-data': [
    {
      field: 'akkoord',
      message:
        'In deze tekst staat misschien nog wie iemand is. Kies “Ik wil iets anders in de tekst”, of wacht tot een moderator de tekst aanpast.',
    },
  ],
}

/** What a reporter says back: an answer to a question, and yes, no or otherwise to the edited text. */
export const followUpAnswerRoutes = (services: Services) => {
  const { db, now } = services
  return new Hono<Env>()
    .post('/volg/:token/antwoorden', async (c) => {
      const token = c.req.param('token')
      const record = await findByToken(services, token)
      if (!record) return c.notFound()
      const values = await readForm(c)
      const guard = guarded(values, 'antwoord')
      const { typed, findings } = guard
      const parsed = parseText(typed, 'antwoord', 'Schrijf je antwoord op.')
      const again = { record, token, typed, findings }
      if (guard.replaced) return showFollowUp(c, services, again)
      const errors = allErrors(parsed, findings)
      if ('errors' in parsed || errors.length > 0) return showFollowUp(c, services, { ...again, errors })
      const stored =
        record.report.state === 'vraag_gesteld' &&
        (await answerQuestion(db, record, { text: parsed.ok, now: now() }))
      if (stored !== 'stored') return showFollowUp(c, services, { ...again, errors: tooLate })
      return c.redirect(`${paths.followUp(token)}?bewaard`, 303)
    })
    .post('/volg/:token/akkoorden', async (c) => {
      const token = c.req.param('token')
      const record = await findByToken(services, token)
      if (!record) return c.notFound()
      const values = await readForm(c)
      const guard = guarded(values, 'opmerking')
      const { typed, findings } = guard
      const answer = one(values, 'akkoord')
      const parsed = parseApprovalAnswer({ akkoord: answer, opmerking: typed })
      const again = { record, token, typed, answer, findings }
      if (guard.replaced) return showFollowUp(c, services, again)
      const errors = allErrors(parsed, findings)
      if ('errors' in parsed || errors.length > 0) return showFollowUp(c, services, { ...again, errors })
      const approval = openApproval(record.approval)
      // The answer is about the text that was on the page, not about a newer one.
      if (!approval || one(values, 'versie') !== String(approval.seq)) {
        return showFollowUp(c, services, { ...again, errors: tooLate })
      }
      const answered = { approval, ...parsed.ok, now: now() }
      const ruled = consequences(services, record.report, approval.decision)
      const agrees = parsed.ok.answer === 'ja'
      if ('refused' in ruled && (agrees || ruled.refused === 'already-decided')) {
        return showFollowUp(c, services, { ...again, errors: refusals[ruled.refused] })
      }
      const stored =
        agrees && !('refused' in ruled)
          ? await approve(
              db,
              record,
              { ...answered, by: 'melder' },
              { ...ruled, accountId: approval.accountId },
            )
          : await disapprove(db, record, answered)
      if (stored !== 'stored') return showFollowUp(c, services, { ...again, errors: tooLate })
      return c.redirect(`${paths.followUp(token)}?bewaard`, 303)
    })
}

/** One free text with what the guard found in it, or with that replaced when the button for it was pressed. */
function guarded(values: FormValues, field: string) {
  const replaced = replacedInField(values, [field])
  const now = replaced ?? values
  return { typed: one(now, field), findings: checkFields(now, [field]), replaced: replaced !== null }
}
