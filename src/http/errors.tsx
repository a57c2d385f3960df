import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { AwayPage } from '../../views/pages/error-away.tsx'
import { ErrorPage, errorPages, type ErrorStatus } from '../../views/pages/error.tsx'
import type { Env, Services } from '../services.ts'
import { readForm } from './forms.ts'
import { isForPrograms, problem } from './problem.ts'
import { page, shellOf, wantsFragment } from './render.tsx'
import { isUnreachable } from './unreachable.ts'

/** In seconds: the minute that the pages with 503 speak of. */
const wait = '60'

const isErrorStatus = (status: number): status is ErrorStatus => status in errorPages

/** The one answer for an error: a page that helps, or problem+json below /api. */
export function errorResponse(
  c: Context<Env>,
  services: Services,
  status: ErrorStatus,
): Response | Promise<Response> {
  c.header('Cache-Control', 'no-store')
  // The rest of a body that is too large is not read, so nothing more can come over this connection.
  if (status === 413) c.header('Connection', 'close')
  if (status === 503) c.header('Retry-After', wait)
  if (c.req.path.startsWith('/api/')) return problem(c, status)
  return page(c, <ErrorPage shell={shellOf(c, services)} status={status} />, status)
}

/** What a fault becomes: the visitor reads what to do, the log gets the cause without anything typed. */
export const onError =
  (services: Services) =>
  (error: Error, c: Context<Env>): Response | Promise<Response> => {
    if (error instanceof HTTPException && isErrorStatus(error.status)) {
      return errorResponse(c, services, error.status)
    }
    const id = c.get('requestId') ?? '-'
    services.log(`error ${c.req.method} ${error.name}: ${withoutValues(error)} (request ${id})`)
    return isUnreachable(error) ? awayResponse(c, services) : errorResponse(c, services, 500)
  }

// A failed query carries its parameters, which is what people typed: they stay out of the log.
// What a parser stumbles over is quoted in its message.
const withoutValues = (error: Error): string =>
  error instanceof SyntaxError
    ? 'something that could not be parsed'
    : (error.message.split('\nparams:')[0] ?? '').slice(0, 300)

/**
 * For who comes while nothing can be stored. A form comes back with everything in it: sent again, one with a key or a
 * version is taken once.
 */
export async function awayResponse(c: Context<Env>, services: Services): Promise<Response> {
  const values = isOwnForm(c) ? await readForm(c).catch(() => null) : null
  if (values === null || values.size === 0) return errorResponse(c, services, 503)
  c.header('Retry-After', wait)
  c.header('Cache-Control', 'no-store')
  return page(c, <AwayPage shell={shellOf(c, services)} values={values} />, 503)
}

// What comes to `/post/` may be sent by anybody, and its words would stand on a page of ours.
const isOwnForm = (c: Context) =>
  c.req.method === 'POST' && !isForPrograms(c) && !c.req.path.startsWith('/post/') && !wantsFragment(c)
