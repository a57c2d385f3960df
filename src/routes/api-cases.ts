import { type Context, Hono } from 'hono'
import { findCase, listCases } from '../../db/cases.ts'
import { caseJson } from '../../views/cases/json.ts'
import { type FilterKey, filterKeys, filterQuery, parseFilter } from '../core/case-filter.ts'
import { isPageNumber, parsePage } from '../core/paging.ts'
import type { FieldError } from '../core/submission.ts'
import { revalidate } from '../http/caching.ts'
import { notAllowed, problem } from '../http/problem.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

const pageSize = 50
const pageKeys = ['voor', 'na']
const queryKeys = new Set<string>([...filterKeys, ...pageKeys])

export const caseApi = (services: Services) => {
  const { db, taxonomy, config } = services
  return new Hono<Env>()
    .get('/api/v1/casussen', async (c) => {
      const query = c.req.query()
      const { filter, unknown } = parseFilter(query, taxonomy)
      const faults = queryFaults(query, unknown)
      if (faults.length > 0) return problem(c, 400, 'De vraag klopt niet.', faults)
      const list = await listCases(db, filter, parsePage(query, pageSize))
      const link = (key: string, number: number | null) =>
        number === null
          ? null
          : `${config.publicUrl}${paths.api.cases}${filterQuery(filter, { [key]: String(number) })}`
      openData(c)
      return c.json({
        totaal: list.total,
        taxonomieVersie: taxonomy.version,
        casussen: list.cases.map((found) => caseJson(found, taxonomy, config.publicUrl)),
        ouder: link('voor', list.older),
        nieuwer: link('na', list.newer),
      })
    })
    .get('/api/v1/casussen/:nummer{[1-9][0-9]{0,8}}', async (c) => {
      const found = await findCase(db, Number(c.req.param('nummer')))
      if (found === null) return c.notFound()
      if ('withdrawnAt' in found) return problem(c, 410, 'De melder heeft deze casus ingetrokken.')
      openData(c)
      return c.json(caseJson(found.publicCase, taxonomy, config.publicUrl))
    })
    .on(otherMethods, ['/api/v1/casussen', '/api/v1/casussen/:nummer'], (c) => notAllowed(c, 'GET'))
}

const otherMethods = ['POST', 'PUT', 'PATCH', 'DELETE']

const queryFaults = (query: Record<string, string>, unknown: FilterKey[]): FieldError[] => [
  ...Object.keys(query)
    .filter((key) => !queryKeys.has(key))
    .map((field) => ({ field, message: 'Deze parameter kennen we niet.' })),
  ...unknown.map((field) => ({ field, message: 'Deze waarde kennen we niet.' })),
  ...pageKeys
    .filter((key) => query[key] !== undefined && !isPageNumber(query[key]))
    .map((field) => ({ field, message: 'Gebruik het nummer van een casus.' })),
]

// Anyone may read open data from any page; sending is not opened up.
const openData = (c: Context) => {
  revalidate(c)
  c.header('Access-Control-Allow-Origin', '*')
}
