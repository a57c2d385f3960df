import { Hono } from 'hono'
import { findCase, listCases } from '../../db/cases.ts'
import { HiddenCasePage } from '../../views/cases/hidden.tsx'
import { CaseListing, CasesPage } from '../../views/cases/index.tsx'
import { CasePage } from '../../views/cases/show.tsx'
import { hasEmptyFilter, parseFilter } from '../core/case-filter.ts'
import { optionAsks, optionCounts } from '../core/option-counts.ts'
import { fittingSignposts } from '../core/signpost.ts'
import { revalidate } from '../http/caching.ts'
import { errorResponse } from '../http/errors.tsx'
import { parsePage } from '../core/paging.ts'
import { page, shellOf, wantsFragment } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

const pageSize = 20

export const caseRoutes = (services: Services) => {
  const { db, taxonomy } = services
  return new Hono<Env>()
    .get('/casussen', async (c) => {
      const query = c.req.query()
      const { filter, unknown } = parseFilter(query, taxonomy)
      const fragment = wantsFragment(c)
      if (hasEmptyFilter(query) && unknown.length === 0) {
        if (!fragment) return c.redirect(paths.cases(filter), 303)
        c.header('HX-Push-Url', paths.cases(filter))
      }
      const asks = optionAsks(filter)
      const { counts, ...list } = await listCases(db, filter, parsePage(query, pageSize), asks)
      const optionCount = optionCounts(
        asks,
        counts.map(({ count }) => count),
      )
      const props = { ...list, filter, unknown, optionCount, taxonomy }
      revalidate(c)
      if (fragment) return c.html(<CaseListing {...props} />)
      return page(c, <CasesPage shell={shellOf(c, services)} {...props} />)
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
