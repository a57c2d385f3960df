import { type Context, Hono } from 'hono'
import { findCase, listCases } from '../../db/cases.ts'
import { caseJson } from '../../views/cases/json.ts'
import { filterKeys, filterQuery, parseFilter } from '../core/case-filter.ts'
import { parseSubmission } from '../core/submission.ts'
import { revalidate } from '../http/caching.ts'
import { readJson } from '../http/json-body.ts'
import { parsePage } from '../http/paging.ts'
import { problem } from '../http/problem.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { isFormKey, receive } from './receive.ts'

export const apiVersion = '1.0.0'
const pageSize = 50
const queryKeys: readonly string[] = [...filterKeys, 'voor', 'na']

/** The API for machines (NLGov API Design Rules): Dutch names, problem+json, the version in every answer. */
export const apiRoutes = (services: Services) => {
  const { db, taxonomy, config } = services
  return new Hono<Env>()
    .use('/api/*', async (c, next) => {
      await next()
      c.header('API-Version', apiVersion)
    })
    .get('/api/v1/casussen', async (c) => {
      const query = c.req.query()
      const { filter, unknown } = parseFilter(query, taxonomy)
      const faults = [
        ...Object.keys(query)
          .filter((key) => !queryKeys.includes(key))
          .map((field) => ({ field, message: 'Deze parameter kennen we niet.' })),
        ...unknown.map((field) => ({ field, message: 'Deze waarde kennen we niet.' })),
      ]
      if (faults.length > 0) return problem(c, 400, 'De vraag klopt niet.', faults)
      const list = await listCases(db, filter, parsePage(query, pageSize))
      const link = (extra: Record<string, string>) =>
        `${config.publicUrl}${paths.api.cases}${filterQuery(filter, extra)}`
      revalidate(c)
      openData(c)
      return c.json({
        totaal: list.total,
        taxonomieVersie: taxonomy.version,
        casussen: list.cases.map((found) => caseJson(found, taxonomy, config.publicUrl)),
        ouder: list.older === null ? null : link({ voor: String(list.older) }),
        nieuwer: list.newer === null ? null : link({ na: String(list.newer) }),
      })
    })
    .get('/api/v1/casussen/:nummer', async (c) => {
      const nummer = c.req.param('nummer')
      if (!/^[1-9][0-9]{0,8}$/.test(nummer)) return c.notFound()
      const found = await findCase(db, Number(nummer))
      if (found === null) return c.notFound()
      if ('withdrawnAt' in found) return problem(c, 410, 'De melder heeft deze casus ingetrokken.')
      revalidate(c)
      openData(c)
      return c.json(caseJson(found.publicCase, taxonomy, config.publicUrl))
    })
    .post('/api/v1/meldingen', async (c) => {
      const body = await readJson(c)
      const parsed = parseSubmission(body, taxonomy)
      const key = c.req.header('Idempotency-Key')
      const errors = 'errors' in parsed ? parsed.errors : []
      if (key !== undefined && !isFormKey(key)) {
        errors.push({ field: 'Idempotency-Key', message: 'Gebruik 16 tot 100 letters, cijfers, - of _.' })
      }
      if (errors.length > 0 || 'errors' in parsed)
        return problem(c, 400, 'De melding klopt nog niet.', errors)
      const received = await receive(services, key ?? services.newId(), parsed.ok)
      if ('refused' in received) {
        return problem(c, 422, 'Deze Idempotency-Key is al gebruikt voor een melding met een andere inhoud.')
      }
      c.header('Cache-Control', 'no-store')
      return c.json(
        { kenmerk: received.reference, volgUrl: `${config.publicUrl}${paths.followUp(received.token)}` },
        201,
      )
    })
    .all('/api/v1/casussen', (c) => notAllowed(c, 'GET'))
    .all('/api/v1/casussen/:nummer', (c) => notAllowed(c, 'GET'))
    .all('/api/v1/meldingen', (c) => notAllowed(c, 'POST'))
}

function notAllowed(c: Context, allowed: string): Response {
  c.header('Allow', allowed)
  return problem(c, 405, `Hier kan alleen ${allowed}.`)
}

// Anyone may read open data from any page; sending is not opened up.
const openData = (c: Context) => c.header('Access-Control-Allow-Origin', '*')
