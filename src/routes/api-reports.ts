import { Hono } from 'hono'
import { receiptJson } from '../../views/reports/json.ts'
import { noQuery } from '../core/api-query.ts'
import { parseSubmission } from '../core/submission.ts'
import { askedOf } from '../http/api-query.ts'
import { readJson } from '../http/json-body.ts'
import { problem } from '../http/problem.ts'
import type { Env, Services } from '../services.ts'
import { isFormKey, receive } from './receive.ts'

export const reportApi = (services: Services) => {
  const { taxonomy, config, newId } = services
  return new Hono<Env>().post('/api/v1/meldingen', async (c) => {
    const parsed = parseSubmission(await readJson(c), taxonomy)
    const asked = askedOf(c, noQuery)
    const key = c.req.header('Idempotency-Key')
    const errors = [parsed, asked].flatMap((part) => ('errors' in part ? part.errors : []))
    if (key !== undefined && !isFormKey(key)) {
      errors.push({ field: 'Idempotency-Key', message: 'Gebruik 16 tot 100 letters, cijfers, - of _.' })
    }
    if (errors.length > 0 || 'errors' in parsed) return problem(c, 400, 'De melding klopt nog niet.', errors)
    const received = await receive(services, key ?? newId(), parsed.ok)
    if ('refused' in received) {
      return problem(c, 422, 'Deze Idempotency-Key is al gebruikt voor een melding met een andere inhoud.')
    }
    c.header('Cache-Control', 'no-store')
    return c.json(receiptJson(received, config.publicUrl), 201)
  })
}
