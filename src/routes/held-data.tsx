import { Hono } from 'hono'
import { readHeldData } from '../../db/held-data.ts'
import { heldDataJson } from '../../views/held-data/json.ts'
import { HeldDataPage } from '../../views/held-data/show.tsx'
import { noStore } from '../http/caching.ts'
import { page, shellOf } from '../http/render.tsx'
import { sha256 } from '../keys.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

const file = (json: string) =>
  new Response(json, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="wat-we-bewaren.json"',
    },
  })

/** The right to see what is kept: for who holds the private link, and for a beheerder who was asked. */
export const heldDataRoutes = (services: Services) => {
  const { db, taxonomy, config, now } = services
  const byToken = async (token: string) => readHeldData(db, { linkHash: await sha256(token) })
  const said = () => ({ operator: config.operator, contact: config.contact, now: now() })
  return new Hono<Env>()
    .use('/volg/:token/*', noStore)
    .use('/beheer/meldingen/:id/*', noStore)
    .get('/volg/:token/gegevens', async (c) => {
      const token = c.req.param('token')
      const data = await byToken(token)
      if (!data) return c.notFound()
      const links = { back: paths.followUp(token), file: paths.followUpDataFile(token) }
      return page(c, <HeldDataPage shell={shellOf(c, services)} data={data} taxonomy={taxonomy} {...links} />)
    })
    .get('/volg/:token/gegevens.json', async (c) => {
      const data = await byToken(c.req.param('token'))
      return data ? file(heldDataJson(data, said())) : c.notFound()
    })
    .get('/beheer/meldingen/:id/gegevens', async (c) => {
      const id = c.req.param('id')
      const data = await readHeldData(db, { id })
      if (!data) return c.notFound()
      const links = { back: paths.moderationReport(id), file: paths.heldDataFile(id) }
      return page(
        c,
        <HeldDataPage shell={shellOf(c, services)} data={data} taxonomy={taxonomy} {...links} forDesk />,
      )
    })
    .get('/beheer/meldingen/:id/gegevens.json', async (c) => {
      const data = await readHeldData(db, { id: c.req.param('id') })
      return data ? file(heldDataJson(data, said())) : c.notFound()
    })
}
