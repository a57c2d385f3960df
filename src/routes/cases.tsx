import { Hono } from 'hono'
import { findCase, listCases } from '../../db/cases.ts'
import { HiddenCasePage } from '../../views/cases/hidden.tsx'
import { CasesPage } from '../../views/cases/index.tsx'
import { CasePage } from '../../views/cases/show.tsx'
import { parseFilter } from '../core/case-filter.ts'
import { fittingSignposts } from '../core/signpost.ts'
import { revalidate } from '../http/caching.ts'
import { errorResponse } from '../http/errors.tsx'
import { parsePage } from '../core/paging.ts'
import { page, shellOf } from '../http/render.tsx'
import type { Env, Services } from '../services.ts'

const pageSize = 20

export const caseRoutes = (services: Services) => {
  const { db, taxonomy } = services
  return new Hono<Env>()
    .get('/casussen', async (c) => {
      const { filter, unknown } = parseFilter(c.req.query(), taxonomy)
      const list = await listCases(db, filter, parsePage(c.req.query(), pageSize))
      revalidate(c)
      return page(c, <CasesPage shell={shellOf(c, services)} {...list} {...{ filter, unknown, taxonomy }} />)
    })
    .get('/casussen/:nummer{[1-9][0-9]{0,8}}', async (c) => {
      const found = await findCase(db, Number(c.req.param('nummer')))
      if (found === null) return c.notFound()
      if ('withdrawnAt' in found) return errorResponse(c, services, 410)
      if ('hiddenAt' in found) {
        c.header('Cache-Control', 'no-store')
        const number = Number(c.req.param('nummer'))
        return page(c, <HiddenCasePage shell={shellOf(c, services)} number={number} />, 404)
      }
      const { publicCase, mergedInto } = found
      const signposts = fittingSignposts(publicCase, taxonomy)
      revalidate(c)
      return page(
        c,
        <CasePage shell={shellOf(c, services)} {...{ publicCase, mergedInto, taxonomy, signposts }} />,
      )
    })
}
