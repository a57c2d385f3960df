import { Hono } from 'hono'
import { readOrganisation } from '../../db/organisation-pages.ts'
import { readScoreboard } from '../../db/scoreboard.ts'
import { organisationAtom } from '../../views/organisations/atom.ts'
import { OrganisationsPage } from '../../views/organisations/index.tsx'
import { OrganisationPage } from '../../views/organisations/show.tsx'
import type { OfficialResponse } from '../core/official-response.ts'
import { type CountedPromise, kindsWithoutNames, scoreLines, scoreOf } from '../core/scoreboard.ts'
import { dayOf } from '../core/working-days.ts'
import { revalidate } from '../http/caching.ts'
import { page, shellOf } from '../http/render.tsx'
import type { Env, Services } from '../services.ts'

/** Who is asked and what they answer: the scoreboard, and a page and a feed for each instantie. */
export const organisationRoutes = (services: Services) => {
  const { db, taxonomy, config, now } = services
  return new Hono<Env>()
    .get('/instanties', async (c) => {
      const { organisations, addresses, promises, dataVersion } = await readScoreboard(db)
      const lines = scoreLines(organisations, addresses, promises, dayOf(now()))
      const kinds = kindsWithoutNames(taxonomy.bodies, organisations)
      revalidate(c, dataVersion)
      return page(c, <OrganisationsPage shell={shellOf(c, services)} {...{ lines, kinds, taxonomy }} />)
    })
    .get('/instanties/:sleutel{[a-z0-9-]+\\.atom}', async (c) => {
      const found = await readOrganisation(db, c.req.param('sleutel').slice(0, -'.atom'.length))
      if (!found) return c.notFound()
      revalidate(c, found.dataVersion)
      c.header('Content-Type', 'application/atom+xml; charset=utf-8')
      return c.body(organisationAtom({ ...found, publicUrl: config.publicUrl, today: dayOf(now()) }))
    })
    .get('/instanties/:sleutel', async (c) => {
      const found = await readOrganisation(db, c.req.param('sleutel'))
      if (!found) return c.notFound()
      const today = dayOf(now())
      const { organisation, questions, responses, dataVersion } = found
      const asked = questions.map((question) => ({ ...question, count: 1 }))
      const score = scoreOf(asked, responses.flatMap(promiseOf), today)
      revalidate(c, dataVersion)
      return page(
        c,
        <OrganisationPage
          shell={shellOf(c, services)}
          {...{ organisation, questions, responses, score, taxonomy, today }}
        />,
      )
    })
}

const promiseOf = ({ organisation, promisedOn, promiseOutcome }: OfficialResponse): CountedPromise[] =>
  promisedOn === null ? [] : [{ organisation, promisedOn, outcome: promiseOutcome, count: 1 }]
