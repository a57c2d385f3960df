import { Hono } from 'hono'
import { receiptJson } from '../../views/reports/json.ts'
import { z } from 'zod'
import { noQuery } from '../core/api-query.ts'
import { formOf } from '../core/form-values.ts'
import { bsnRefused, checkFields } from '../core/personal-data/check.ts'
import type { ReportSubmission } from '../core/report.ts'
import { type FieldError, parseSubmission } from '../core/submission.ts'
import { freeTexts } from '../http/submission-form.ts'
import { askedOf } from '../http/api-query.ts'
import { readJson } from '../http/json-body.ts'
import { problem } from '../http/problem.ts'
import type { Env, Services } from '../services.ts'
import { findByToken } from './follow-up-page.tsx'
import { isFormKey, receive } from './receive.ts'

export const reportApi = (services: Services) => {
  const { taxonomy, config, newId } = services
  return new Hono<Env>().post('/api/v1/meldingen', async (c) => {
    const sent = await readJson(c)
    const parsed = parseSubmission(sent, taxonomy)
    const asked = askedOf(c, noQuery)
    const key = c.req.header('Idempotency-Key')
    const errors = [parsed, asked].flatMap((part) => ('errors' in part ? part.errors : []))
    if ('ok' in parsed) errors.push(...foundIn(parsed.ok, sent))
    if (key !== undefined && !isFormKey(key)) {
      errors.push({ field: 'Idempotency-Key', message: 'Gebruik 16 tot 100 letters, cijfers, - of _.' })
    }
    if (errors.length > 0 || 'errors' in parsed) return problem(c, 400, 'De melding klopt nog niet.', errors)
    const received = await receive(services, key ?? newId(), parsed.ok)
    if ('refused' in received) {
      return problem(c, 422, usedKey[received.refused])
    }
    c.header('Cache-Control', 'no-store')
    // It was taken in: whatever goes wrong from here on, the receipt is given.
    const record = await findByToken(services, received.token).catch(() => null)
    return c.json(receiptJson(received, record?.report ?? null, config.publicUrl), 201)
  })
}

const usedKey = {
  'other-content':
    'Deze Idempotency-Key is al gebruikt voor een melding met een andere inhoud. Gebruik een nieuwe.',
  'link-renewed': 'Deze melding is al ontvangen. De eigen link is daarna vernieuwd: gebruik de nieuwe link.',
}

const lookedOver = z.looseObject({ geenPersoonsgegevens: z.literal(true) })

/** A program cannot be asked: it says beforehand that somebody looked, or hears what was found. */
function foundIn({ title, story, viaParty }: ReportSubmission, sent: unknown): FieldError[] {
  const found = checkFields(formOf({ titel: title, verhaal: story, viaPartij: viaParty }), freeTexts)
  const sure = lookedOver.safeParse(sent).success
  return found
    .filter(({ blocked }) => blocked || !sure)
    .map(({ field, text, spans, blocked }) => ({
      field,
      message: blocked
        ? bsnRefused
        : `Hier staan misschien gegevens van een persoon: ${spans
            .map(({ start, end }) => `“${text.slice(start, end)}”`)
            .join(
              ', ',
            )}. Vervang ze, of stuur \`geenPersoonsgegevens\` met \`true\` als je het hebt nagekeken.`,
    }))
}
