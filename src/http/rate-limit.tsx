import type { Context, MiddlewareHandler } from 'hono'
import { TooManyPage } from '../../views/pages/error-too-many.tsx'
import { networkOf } from '../core/network.ts'
import { limitDay, limitedAction, type LimitedAction, limits, secondsUntil } from '../core/rate-limit.ts'
import { base64url, hmac } from '../keys.ts'
import type { Env, Services } from '../services.ts'
import { askedRoutes } from './asked-routes.ts'
import { readForm } from './forms.ts'
import { isForPrograms, problem } from './problem.ts'
import { page, shellOf, wantsFragment } from './render.tsx'

type CountWithin = (counted: { key: string; most: number; expiresAt: Date }) => Promise<boolean>

/** Refuses what one network does too often. No address is stored: what is counted is an HMAC that differs each day. */
export const limitActions =
  (services: Services, countWithin: CountWithin): MiddlewareHandler<Env> =>
  async (c, next) => {
    const action = services.config.limits ? actionOf(c) : null
    if (action === null) return next()
    const wait = await waitFor(c, services, action, countWithin)
    return wait === 0 ? next() : refuse(c, services, wait)
  }

function actionOf(c: Context<Env>): LimitedAction | null {
  const searching = Boolean(c.req.query('zoek'))
  for (const { path } of askedRoutes(c)) {
    const action = limitedAction({ method: c.req.method, route: path, searching })
    if (action !== null) return action
  }
  return null
}

async function waitFor(
  c: Context<Env>,
  { keys, now, bursts, log }: Services,
  action: LimitedAction,
  countWithin: CountWithin,
): Promise<number> {
  const { burst, day: most } = limits[action]
  const at = now()
  const { name, ends } = limitDay(at)
  // Who has no address we can trust shares one with all others of whom that holds.
  const network = networkOf(c.env?.address ?? '') ?? 'unknown'
  const key = base64url(await hmac(keys.limits, `${name} ${action} ${network}`))
  const wait = await bursts(burst, key)
  if (wait > 0 || most === null) return wait
  // What cannot be counted is let through: the handler meets the same database, and knows what to say.
  const within = await countWithin({ key, most, expiresAt: ends }).catch((error: unknown) => {
    log(`limit ${action} was not counted: ${error instanceof Error ? error.name : 'unknown'}`)
    return true
  })
  return within ? 0 : secondsUntil(ends, at)
}

/** A page that keeps what was typed, with a button to send it later; a problem for programs. */
async function refuse(c: Context<Env>, services: Services, wait: number) {
  c.header('Retry-After', String(wait))
  if (isForPrograms(c)) return problem(c, 429)
  c.header('Cache-Control', 'no-store')
  // Nothing is swapped: the page stays as it is, and says that something did not work (static/failed-request.js).
  if (wantsFragment(c)) return c.body(null, 429)
  const values = c.req.method === 'POST' ? await readForm(c) : null
  return page(c, <TooManyPage shell={shellOf(c, services)} wait={wait} values={values} />, 429)
}
