import { Hono } from 'hono'
import { parseSubmission } from '../core/submission.ts'
import { readJson } from '../http/json-body.ts'
import { notAllowed, problem } from '../http/problem.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { isFormKey, receive } from './receive.ts'

export const reportApi = (services: Services) => {
  const { taxonomy, config, newId } = services
  return new Hono<Env>()
    .post('/api/v1/meldingen', async (c) => {
      const parsed = parseSubmission(await readJson(c), taxonomy)
      const key = c.req.header('Idempotency-Key')
      const errors = 'errors' in parsed ? parsed.errors : []
      if (key !== undefined && !isFormKey(key)) {
        errors.push({ field: 'Idempotency-Key', message: 'Gebruik 16 tot 100 letters, cijfers, - of _.' })
      }
      if (errors.length > 0 || 'errors' in parsed)
        return problem(c, 400, 'De melding klopt nog niet.', errors)
      const received = await receive(services, key ?? newId(), parsed.ok)
      if ('refused' in received) {
        return problem(c, 422, 'Deze Idempotency-Key is al gebruikt voor een melding met een andere inhoud.')
      }
      c.header('Cache-Control', 'no-store')
      const volgUrl = `${config.publicUrl}${paths.followUp(received.token)}`
      return c.json({ kenmerk: received.reference, volgUrl }, 201)
    })
    .on(['GET', 'PUT', 'PATCH', 'DELETE'], '/api/v1/meldingen', (c) => notAllowed(c, 'POST'))
}
