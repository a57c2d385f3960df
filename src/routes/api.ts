import { Hono } from 'hono'
import { negotiate, otherMethods } from '../http/api-headers.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { bottleneckApi } from './api-bottlenecks.ts'
import { caseApi } from './api-cases.ts'
import { apiDocumentation } from './api-documentation.tsx'
import { reportApi } from './api-reports.ts'
import { responseApi } from './api-responses.ts'
import { taxonomyApi } from './api-taxonomy.ts'

const { base, case: _link, bottleneck: _other, ...addresses } = paths.api

/** The API for machines: Dutch names, problem+json. */
export const apiRoutes = (services: Services) => {
  const api = new Hono<Env>()
    .use(`${base}/*`, negotiate)
    .route('/', caseApi(services))
    .route('/', bottleneckApi(services))
    .route('/', responseApi(services))
    .route('/', taxonomyApi(services))
    .route('/', reportApi(services))
    .route('/', apiDocumentation(services))
  for (const address of [
    ...Object.values(addresses),
    '/api/v1/casussen/:nummer{[1-9][0-9]{0,8}}',
    '/api/v1/knelpunten/:adres{[a-z0-9-]+}',
  ]) {
    api.all(address, otherMethods)
  }
  return api
}
