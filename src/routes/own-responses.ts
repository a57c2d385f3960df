import { Hono } from 'hono'
import { correctResponse, giveResponse } from '../../db/official-response-steps.ts'
import { type FormValues, one } from '../core/form-values.ts'
import { type CorrectionRefusal, type OfficialResponse, refusalToCorrect } from '../core/official-response.ts'
import { replacedInField } from '../core/personal-data/check.ts'
import { parseResponse, responseTexts, sameResponse } from '../core/response-form.ts'
import type { FieldError } from '../core/submission.ts'
import { dayOf } from '../core/working-days.ts'
import { readForm } from '../http/forms.ts'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { changedMeanwhile, findOwnQuestion, isStale, showQuestion } from './authority-page.tsx'
import { isFormKey } from './receive.ts'

const refusals: Record<CorrectionRefusal, string> = {
  'already-corrected': 'Deze reactie is al gecorrigeerd. Corrigeer de nieuwste versie.',
  settled: 'Over deze toezegging is al iets vastgesteld. Geef een nieuwe reactie.',
  'promise-passed': 'De dag van deze toezegging is voorbij. Geef een nieuwe reactie.',
  'not-theirs': 'Dit schreef de instantie zelf. Alleen zij kan het corrigeren.',
}

const correctionFaults = (refusal: CorrectionRefusal): FieldError[] => [
  { field: '', message: refusals[refusal] },
]

const unchanged: FieldError[] = [{ field: 'tekst', message: 'Verander iets, of stop zonder te bewaren.' }]

/** The id under which a response is stored: that of its form, so that pressing twice is one response. */
export const responseIdOf = (values: FormValues, newId: () => string): string =>
  isFormKey(one(values, 'sleutel')) ? one(values, 'sleutel') : newId()

/** What an instantie answers in public. */
export const ownResponseRoutes = (services: Services) => {
  const { db, now, newId } = services
  return new Hono<Env>().post('/instantie/knelpunten/:id/reacties', async (c) => {
    const values = await readForm(c)
    const question = await findOwnQuestion(c, services)
    if (!question) return c.notFound()
    const again = (errors: FieldError[], status: 409 | 422 = 422) =>
      showQuestion(c, services, question, { response: values, errors, status })
    const replaced = replacedInField(values, responseTexts)
    if (replaced) return showQuestion(c, services, question, { response: replaced })
    const { bottleneck, address, own } = question
    const before = own.find(({ id }) => id === one(values, 'corrigeert')) ?? null
    const id = responseIdOf(values, newId)
    const done = `${paths.askedBottleneck(bottleneck.id)}?gedaan=${before ? 'gecorrigeerd' : 'gereageerd'}`
    if (own.some((known) => known.id === id)) return c.redirect(done, 303)
    if (isStale(question, values)) return again(changedMeanwhile, 409)
    const today = dayOf(now())
    const parsed = parseResponse(values, { today, askedOn: address.askedOn, channel: 'account' })
    if ('errors' in parsed) return again(parsed.errors)
    const fault = before && faultOf(before, parsed.ok, { today, by: 'account', responses: own })
    if (fault) return again(fault)
    const given = { id, draft: parsed.ok, accountId: signedIn(c).id, now: now() }
    const stored = await (before
      ? correctResponse(db, question, { address, before }, given)
      : giveResponse(db, question, address, given))
    if (stored === 'stored') return c.redirect(done, 303)
    const current = await findOwnQuestion(c, services)
    return showQuestion(c, services, current, { response: values, errors: changedMeanwhile, status: 409 })
  })
}

/** Why this cannot take the place of what was said before, if so. */
export function faultOf(
  before: OfficialResponse,
  draft: Parameters<typeof sameResponse>[0],
  context: Parameters<typeof refusalToCorrect>[1],
): FieldError[] | null {
  const refusal = refusalToCorrect(before, context)
  if (refusal) return correctionFaults(refusal)
  return sameResponse(draft, before) ? unchanged : null
}
