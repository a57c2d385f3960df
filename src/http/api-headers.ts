import type { MiddlewareHandler } from 'hono'
import { acceptsJson } from '../core/accept.ts'
import { apiVersion } from '../core/api-version.ts'
import { paths } from '../paths.ts'
import type { Env } from '../services.ts'
import { problem } from './problem.ts'

const reading = ['GET', 'HEAD']
const allow = { read: 'GET, HEAD, OPTIONS', send: 'POST, OPTIONS' }

const canBeRead = (path: string) => path !== paths.api.reports

/**
 * What every answer below /api carries, errors and 304 too: its version, and that any page may read the open data.
 * Sending is not opened up to other sites.
 */
export const apiHeaders: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  // The page about the API is a page; Hono takes it for a part of `/api/*`.
  if (c.req.path === paths.apiDocumentation) return
  c.header('API-Version', apiVersion)
  if (reading.includes(c.req.method) && canBeRead(c.req.path)) {
    c.header('Access-Control-Allow-Origin', '*')
    c.header('Access-Control-Expose-Headers', 'API-Version, ETag')
  }
}

/** Refuses who wants another type than we have, before anything is done. */
export const negotiate: MiddlewareHandler<Env> = async (c, next) =>
  acceptsJson(c.req.header('Accept')) ? next() : problem(c, 406)

/** The answer to every method that an address of the API does not have; OPTIONS is told which it has. */
export const otherMethods: MiddlewareHandler<Env> = async (c) => {
  const read = canBeRead(c.req.path)
  c.header('Allow', read ? allow.read : allow.send)
  if (c.req.method !== 'OPTIONS') return problem(c, 405)
  if (read) {
    c.header('Access-Control-Allow-Origin', '*')
    c.header('Access-Control-Allow-Methods', reading.join(', '))
    c.header('Access-Control-Allow-Headers', 'If-None-Match')
    c.header('Access-Control-Max-Age', '86400')
  }
  return c.body(null, 204)
}
