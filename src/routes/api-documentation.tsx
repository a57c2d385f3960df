import { Hono } from 'hono'
import type { OpenApi } from '../../views/api/document.ts'
import { openApiJson } from '../../views/api/json.ts'
import { ApiPage } from '../../views/pages/api.tsx'
import { noQuery } from '../core/api-query.ts'
import type { Taxonomy } from '../core/taxonomy.ts'
import { askedOf, badQuery } from '../http/api-query.ts'
import { revalidate } from '../http/caching.ts'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

/** The document that machines read, and the page that is made from it for people. */
export const apiDocumentation = (services: Services) => {
  const documentOf = onceFor((taxonomy) => openApiJson(taxonomy, services.config))
  return new Hono<Env>()
    .get(paths.api.document, (c) => {
      const asked = askedOf(c, noQuery)
      if ('errors' in asked) return badQuery(c, asked.errors)
      revalidate(c)
      return c.json(documentOf(services.taxonomy))
    })
    .get(paths.apiDocumentation, (c) => {
      revalidate(c)
      return page(c, <ApiPage shell={shellOf(c, services)} document={documentOf(services.taxonomy)} />)
    })
}

// Making it takes tens of milliseconds, and it only changes with the taxonomy.
function onceFor(make: (taxonomy: Taxonomy) => OpenApi): (taxonomy: Taxonomy) => OpenApi {
  let last: { taxonomy: Taxonomy; made: OpenApi } | undefined
  return (taxonomy) => {
    if (last?.taxonomy !== taxonomy) last = { taxonomy, made: make(taxonomy) }
    return last.made
  }
}
