import { Hono, type MiddlewareHandler } from 'hono'
import type { Env, Services } from '../services.ts'
import { caseApi } from './api-cases.ts'
import { reportApi } from './api-reports.ts'

const apiVersion = '1.0.0'

/** Every answer below /api carries the version, errors too (NLGov API Design Rules). */
export const apiVersionHeader: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('API-Version', apiVersion)
}

/** The API for machines: Dutch names, problem+json. */
export const apiRoutes = (services: Services) =>
  new Hono<Env>().route('/', caseApi(services)).route('/', reportApi(services))
