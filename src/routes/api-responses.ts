import { Hono } from 'hono'
import { readResponses } from '../../db/official-responses.ts'
import { responsesJson } from '../../views/official-responses/json.ts'
import { responseQuery } from '../core/api-query.ts'
import { askedOf, badQuery } from '../http/api-query.ts'
import { revalidate } from '../http/caching.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

const pageSize = 100

/** What instanties said in public, as it now reads. */
export const responseApi = ({ db, config }: Services) =>
  new Hono<Env>().get('/api/v1/reacties', async (c) => {
    const asked = askedOf(c, responseQuery)
    if ('errors' in asked) return badQuery(c, asked.errors)
    const { instantie, pagina = 1 } = asked.ok
    const wanted = { size: pageSize, offset: (pagina - 1) * pageSize, organisation: instantie }
    const { responses, more, dataVersion } = await readResponses(db, wanted)
    const link = (page: number) => {
      const query = new URLSearchParams({ ...(instantie ? { instantie } : {}), pagina: String(page) })
      return `${config.publicUrl}${paths.api.responses}?${query.toString()}`
    }
    const pages = { older: more ? link(pagina + 1) : null, newer: pagina > 1 ? link(pagina - 1) : null }
    revalidate(c, dataVersion)
    return c.json(responsesJson(responses, pages, config.publicUrl))
  })
