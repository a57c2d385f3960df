import { Hono } from 'hono'
import type { z } from 'zod'
import { searchCases } from '../../db/case-hits.ts'
import { findCase, listCases } from '../../db/cases.ts'
import { countCases } from '../../db/axis-counts.ts'
import { casesJson, wholeCaseJson } from '../../views/cases/json.ts'
import { countsJson } from '../../views/counts/json.ts'
import { caseQuery, countQuery, filterOf, noQuery } from '../core/api-query.ts'
import { parseAxes } from '../core/case-count.ts'
import { filterQuery } from '../core/case-filter.ts'
import { parseSearch } from '../core/case-search.ts'
import type { CaseFilter } from '../core/filter-table.ts'
import { problemDetails, withdrawnCase } from '../core/problem.ts'
import { askedOf, badQuery } from '../http/api-query.ts'
import { revalidate } from '../http/caching.ts'
import { problem } from '../http/problem.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

const pageSize = 50

export const caseApi = (services: Services) => {
  const { db, taxonomy, config } = services
  const known = { list: caseQuery(taxonomy), counts: countQuery(taxonomy) }
  const address = (filter: CaseFilter, extra: Record<string, string>) =>
    `${config.publicUrl}${paths.api.cases}${filterQuery(filter, extra)}`
  const listed = async (asked: z.output<ReturnType<typeof caseQuery>>) => {
    const { voor, na, zoek, pagina = 1 } = asked
    const filter = filterOf(asked)
    const search = parseSearch(zoek ?? '')
    if (!search) {
      const list = await listCases(db, filter, { before: voor, after: na, size: pageSize })
      const link = (direction: string, number: number | null) =>
        number === null ? null : address(filter, { [direction]: String(number) })
      return { list, pages: { older: link('voor', list.older), newer: link('na', list.newer) } }
    }
    const list = await searchCases(db, { filter, search, page: pagina, size: pageSize })
    const link = (page: number) => address(filter, { zoek: search.typed, pagina: String(page) })
    const older = pagina * pageSize < list.total ? link(pagina + 1) : null
    return { list, pages: { older, newer: pagina > 1 ? link(pagina - 1) : null } }
  }
  return new Hono<Env>()
    .get('/api/v1/casussen', async (c) => {
      const asked = askedOf(c, known.list)
      if ('errors' in asked) return badQuery(c, asked.errors)
      const { list, pages } = await listed(asked.ok)
      revalidate(c, list.dataVersion)
      return c.json(casesJson(list, pages, taxonomy, config.publicUrl))
    })
    .get('/api/v1/casussen/:nummer{[1-9][0-9]{0,8}}', async (c) => {
      const asked = askedOf(c, noQuery)
      if ('errors' in asked) return badQuery(c, asked.errors)
      const found = await findCase(db, Number(c.req.param('nummer')))
      if (found === null || 'hiddenAt' in found) return problem(c, 404, 'Deze casus is er niet.')
      if ('withdrawnAt' in found) return problem(c, 410, found.erased ? problemDetails[410] : withdrawnCase)
      revalidate(c, found.dataVersion)
      return c.json(wholeCaseJson(found, taxonomy, config.publicUrl))
    })
    .get('/api/v1/tellingen', async (c) => {
      const asked = askedOf(c, known.counts)
      if ('errors' in asked) return badQuery(c, asked.errors)
      const axes = parseAxes(asked.ok.per) ?? ['patroon']
      const counted = await countCases(db, axes, filterOf(asked.ok))
      revalidate(c, counted.dataVersion)
      return c.json(countsJson(counted, taxonomy))
    })
}
