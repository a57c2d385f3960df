import { type Context, Hono } from 'hono'
import { countUse, recentChanges, termHistory, termIn } from '../../db/taxonomy-history.ts'
import { readTaxonomy } from '../../db/taxonomy.ts'
import { TaxonomyPage } from '../../views/taxonomy/index.tsx'
import { TermsPage } from '../../views/taxonomy/list.tsx'
import { TermPage } from '../../views/taxonomy/show.tsx'
import { formerKeys } from '../core/former-key.ts'
import { listSlugs } from '../core/taxonomy-list.ts'
import { shippedPart } from '../core/taxonomy-version.ts'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { type AskedTerm, findAskedList, findAskedTerm } from './asked-term.ts'
import { termStepRoutes } from './term-steps.tsx'
import { newTermRoutes, termTextRoutes } from './term-texts.tsx'

const recent = 20

/** The pages of the beheerder about the taxonomy. They read the database, not what the app was made with. */
export const adminTaxonomyRoutes = (services: Services) => {
  const { db } = services
  return new Hono<Env>()
    .get('/beheer/indeling', async (c) => {
      const [current, changes] = await Promise.all([readTaxonomy(db), recentChanges(db, recent)])
      if (!current) return c.notFound()
      return page(c, <TaxonomyPage shell={shellOf(c, services)} rows={current.rows} changes={changes} />)
    })
    .get('/beheer/indeling/:lijst', async (c) => {
      const asked = await findAskedList(services, c.req.param('lijst'))
      if (!asked) return c.notFound()
      return page(c, <TermsPage shell={shellOf(c, services)} list={asked.list} rows={asked.current.rows} />)
    })
    .route('/', newTermRoutes(services))
    .get('/beheer/indeling/:lijst/:sleutel', async (c) => {
      const key = c.req.param('sleutel')
      const asked = await findAskedTerm(services, c.req.param('lijst'), key)
      if (!asked) return c.notFound()
      // A link from before a new name leads on.
      if (asked.term.key !== key) return c.redirect(paths.term(listSlugs[asked.list], asked.term.key), 303)
      return showTerm(c, services, asked)
    })
    .route('/', termTextRoutes(services))
    .route('/', termStepRoutes(services))
}

async function showTerm(c: Context<Env>, services: Services, { list, term, current, taxonomy }: AskedTerm) {
  const { db } = services
  const { rows } = current
  const former = [...formerKeys(rows.mappings, list)]
    .filter(([, now]) => now === term.key)
    .map(([old]) => old)
  const [use, history, shipped] = await Promise.all([
    countUse(db, list, term.key),
    termHistory(db, list, [term.key, ...former]),
    termIn(db, shippedPart(rows.version), { list, key: former[0] ?? term.key }),
  ])
  const shown = { list, term, rows, taxonomy, use, shipped, ...history }
  const saved = c.req.query('bewaard') !== undefined
  return page(c, <TermPage shell={shellOf(c, services)} saved={saved} {...shown} />)
}
