import { type Context, Hono } from 'hono'
import { readCondition } from '../../db/condition.ts'
import { readiness } from '../../db/health.ts'
import { metricsText } from '../../views/condition/metrics.ts'
import { noStore } from '../http/caching.ts'
import { sha256 } from '../keys.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

const notReady = {
  unreachable: 'geen database',
  behind: 'de tabellen lopen achter',
  ahead: 'de tabellen zijn van een nieuwere versie',
} as const

/** What other machines ask: is it alive, can it serve, and how is it doing. */
export const healthRoutes = (services: Services) => {
  const { db, taxonomy, config, now, latency } = services
  return new Hono<Env>()
    .use(paths.health, noStore)
    .use(paths.ready, noStore)
    .use(paths.metrics, noStore)
    .get(paths.health, (c) => c.json({ status: 'ok' }))
    .get(paths.ready, async (c) => {
      const found = await readiness(db)
      return found === 'ready' ? c.json({ status: 'ok' }) : c.json({ status: notReady[found] }, 503)
    })
    .get(paths.metrics, async (c) => {
      if (!(await mayRead(c, config.metricsToken))) return c.notFound()
      const condition = await readCondition(db, { taxonomy, now: now(), demo: config.demo })
      const text = metricsText(condition, latency?.read() ?? [], now())
      return c.body(text, 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' })
    })
}

/** Hashes are compared, so that how long it takes tells nothing about the token. */
async function mayRead(c: Context<Env>, token: string | null): Promise<boolean> {
  const given = /^Bearer (\S+)$/.exec(c.req.header('Authorization') ?? '')?.[1]
  return token !== null && given !== undefined && (await sha256(given)) === (await sha256(token))
}
