import { type Context, Hono } from 'hono'
import { searchCases } from '../../db/case-hits.ts'
import { foundBy } from '../../db/case-search.ts'
import { findCase, listCases } from '../../db/cases.ts'
import { HiddenCasePage } from '../../views/cases/hidden.tsx'
import { CasesPage, CasesPart } from '../../views/cases/index.tsx'
import { CasePage } from '../../views/cases/show.tsx'
import { hasEmptyFilter, parseFilter } from '../core/case-filter.ts'
import { parseSearch, parseSearchPage, type Search, searchMarks } from '../core/case-search.ts'
import type { CaseFilter, FilterKey } from '../core/filter-table.ts'
import { optionAsks, optionCounts } from '../core/option-counts.ts'
import { monthOf } from '../core/period.ts'
import { fittingSignposts } from '../core/signpost.ts'
import { dayOf } from '../core/working-days.ts'
import { revalidate } from '../http/caching.ts'
import { caseGone } from './case-gone.tsx'
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
      const search = parseSearch(query['zoek'] ?? '')
      const fragment = wantsFragment(c)
      if ((hasEmptyFilter(query) || query['zoek'] === '') && unknown.length === 0) {
        const address = paths.cases(filter, search ? { zoek: search.typed } : {})
        if (!fragment) return c.redirect(address, 303)
        c.header('HX-Push-Url', address)
      }
      if (search) return showHits(c, services, { filter, unknown, search })
      const asks = optionAsks(filter)
      const { counts, ...list } = await listCases(db, filter, parsePage(query, pageSize), asks)
      const optionCount = optionCounts(
        asks,
        counts.map(({ count }) => count),
      )
      const now = monthOf(dayOf(services.now()))
      const props = { ...list, filter, unknown, optionCount, taxonomy, now }
      revalidate(c, list.dataVersion)
      if (fragment) return c.html(<CasesPart {...props} />)
      return page(c, <CasesPage shell={shellOf(c, services)} {...props} />)
    })
    .get('/casussen/:nummer{[1-9][0-9]{0,8}}', async (c) => {
      const found = await findCase(db, Number(c.req.param('nummer')))
      if (found === null) return c.notFound()
      if ('withdrawnAt' in found) return caseGone(c, services, found)
      if ('hiddenAt' in found) {
        c.header('Cache-Control', 'no-store')
        const number = Number(c.req.param('nummer'))
        return page(c, <HiddenCasePage shell={shellOf(c, services)} number={number} />, 404)
      }
      const { publicCase, mergedInto, bottleneck, endorsements, dataVersion } = found
      const signposts = fittingSignposts(publicCase, taxonomy)
      revalidate(c, dataVersion)
      return page(
        c,
        <CasePage
          shell={shellOf(c, services)}
          {...{ publicCase, mergedInto, bottleneck, endorsements, taxonomy, signposts }}
          now={services.now()}
        />,
      )
    })
}

type Asked = { filter: CaseFilter; unknown: FilterKey[]; search: Search }

/** The list in order of relevance, with the words marked. */
async function showHits(c: Context<Env>, services: Services, { filter, unknown, search }: Asked) {
  const { db, taxonomy } = services
  const pageNumber = parseSearchPage(c.req.query())
  const { cases, total, cutOff, loose } = await searchCases(db, {
    filter,
    search,
    page: pageNumber,
    size: pageSize,
  })
  const found = {
    search,
    cutOff,
    loose,
    page: pageNumber,
    pages: Math.ceil(total / pageSize),
    marksIn: (text: string) => searchMarks(text, search, foundBy),
  }
  const props = {
    cases,
    total,
    filter,
    unknown,
    newer: null,
    older: null,
    optionCount: () => null,
    taxonomy,
    found,
    now: monthOf(dayOf(services.now())),
  }
  revalidate(c)
  if (wantsFragment(c)) return c.html(<CasesPart {...props} />)
  return page(c, <CasesPage shell={shellOf(c, services)} {...props} />)
}
