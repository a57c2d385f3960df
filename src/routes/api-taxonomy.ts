import { type Context, Hono } from 'hono'
import { bodiesJson } from '../../views/bodies/json.ts'
import { regionsJson } from '../../views/regions/json.ts'
import { signpostsJson } from '../../views/signposts/json.ts'
import { taxonomyJson } from '../../views/taxonomy/json.ts'
import { noQuery } from '../core/api-query.ts'
import { askedOf, badQuery } from '../http/api-query.ts'
import { revalidate } from '../http/caching.ts'
import type { Env, Services } from '../services.ts'

/** The lists that the keys in a case come from. */
export const taxonomyApi = (services: Services) => {
  const { config } = services
  const answer = (c: Context<Env>, json: () => Record<string, unknown>) => {
    const asked = askedOf(c, noQuery)
    if ('errors' in asked) return badQuery(c, asked.errors)
    revalidate(c)
    return c.json(json())
  }
  return new Hono<Env>()
    .get('/api/v1/taxonomie', (c) => answer(c, () => taxonomyJson(services.taxonomy)))
    .get('/api/v1/regios', (c) => answer(c, () => regionsJson(services.taxonomy)))
    .get('/api/v1/instanties', (c) => answer(c, () => bodiesJson(services.taxonomy)))
    .get('/api/v1/wegwijzers', (c) => answer(c, () => signpostsJson(services.taxonomy, config.publicUrl)))
}
