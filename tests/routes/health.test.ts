import { describe, expect, test } from 'vitest'
import type { AnsweredRequest } from '../../src/core/answered-request.ts'
import { latencyInMemory } from '../../src/latency.ts'
import { paths } from '../../src/paths.ts'
import { freshApp, sendReport, type TestApp } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { hour } from '../support/clock.ts'

const internals = /sqlite|libsql|select |drizzle|no such table|Error:/i

describe('alive', () => {
  test('asks nothing of the database', async () => {
    const t = await freshApp()
    t.db.client.close()
    const answer = await t.get('/healthz')
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
    expect(await answer.json()).toEqual({ status: 'ok' })
    expect(t.db.traffic.roundTrips).toBe(0)
  })
})

describe('ready', () => {
  test('with a database that has every table: one question', async () => {
    const t = await freshApp()
    const answer = await t.get('/readyz')
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
    expect(t.db.traffic.roundTrips).toBe(1)
  })

  test('also with one that is ahead: that is how one goes back a version', async () => {
    const t = await freshApp()
    await t.db.client.execute(
      "insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)",
    )
    expect((await t.get('/readyz')).status).toBe(200)
  })

  const newest =
    'delete from __drizzle_migrations where created_at = (select max(created_at) from __drizzle_migrations)'
  test.each<[string, (t: TestApp) => unknown, string]>([
    ['is closed', (t) => t.db.client.close(), 'geen database'],
    ['is one version behind', (t) => t.db.client.execute(newest), 'de tabellen lopen achter'],
    ['is empty', (t) => t.db.client.execute('drop table __drizzle_migrations'), 'de tabellen lopen achter'],
  ])('not when the database %s', async (_, spoil, status) => {
    const t = await freshApp()
    await spoil(t)
    const answer = await t.get('/readyz')
    expect(answer.status).toBe(503)
    const text = await answer.text()
    expect(JSON.parse(text)).toEqual({ status })
    expect(text).not.toMatch(internals)
  })
})

const token = 'a-token-of-more-than-twenty-characters'
const bearer = (given: string) => ({ headers: { Authorization: `Bearer ${given}` } })

describe('metrics', () => {
  test.each<[string, string | null, Record<string, string>]>([
    ['without the setting', null, { Authorization: `Bearer ${token}` }],
    ['with an empty token', null, { Authorization: 'Bearer ' }],
    ['without a token', token, {}],
    ['with another token', token, { Authorization: `Bearer ${token}.` }],
    ['with another way of showing it', token, { Authorization: `Basic ${token}` }],
  ])('do not exist %s', async (_, setting, headers) => {
    const t = await freshApp()
    t.services.config.metricsToken = setting
    const answer = await t.get(paths.metrics, { headers })
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('schottenmelder_')
    expect((await t.get(`${paths.metrics}?token=${token}`)).status).toBe(404)
  })

  test('tell queue, mail, model and jobs, in one question', async () => {
    const t = await freshApp({ data: 'demo' })
    t.services.config.metricsToken = token
    await sendReport(t, wilma)
    t.clock.advance(2 * hour)
    Object.assign(t.db.traffic, { roundTrips: 0 })
    const answer = await t.get(paths.metrics, bearer(token))
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
    ])
    expect(t.db.traffic.roundTrips).toBe(1)
    const text = await answer.text()
    expect(text).toMatch(/^schottenmelder_queue_waiting [1-9]\d*$/m)
    expect(text).toMatch(/^schottenmelder_classifier_agreement_ratio\{axis="domain"\} 0\.\d+$/m)
    expect(text).not.toContain('duration')
    expect(broken(text)).toEqual([])
  })

  test('on Node tell how long each route took, by its pattern', async () => {
    const latency = latencyInMemory()
    const t = await freshApp({}, { latency, onAnswered: latency.observe })
    t.services.config.metricsToken = token
    const { token: secret } = await sendReport(t, wilma)
    await t.get(paths.followUp(secret))
    await t.get('/nergens?wat="\n')
    const text = await (await t.get(paths.metrics, bearer(token))).text()
    const count = (labels: string) =>
      text.includes(`schottenmelder_http_request_duration_seconds_count{${labels}} 1\n`)
    expect(count('method="GET",route="/volg/:token",status="200"')).toBe(true)
    expect(count('method="GET",route="-",status="404"')).toBe(true)
    expect(text).toContain('route="/volg/:token",status="200",le="+Inf"} 1\n')
    expect(text).not.toContain(secret)
    expect(broken(text)).toEqual([])
  })
})

/** Lines that are not of the text format. */
const broken = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .filter((line) => !/^[a-z_]+(\{([a-z]+="([^"\\]|\\.)*",?)+\})? -?\d+(\.\d+)?(e-?\d+)?$/.test(line))

describe('the line of a request', () => {
  const lines = async (ask: (t: TestApp) => Promise<unknown>) => {
    const seen: AnsweredRequest[] = []
    const t = await freshApp({}, { onAnswered: (answered) => seen.push(answered) })
    await ask(t)
    return { seen, t }
  }

  test('names the route, and nothing of who asked or for what', async () => {
    const { seen } = await lines(async (t) => {
      const { token: secret } = await sendReport(t, wilma)
      await t.get(`${paths.followUp(secret)}?bewaard`)
      await t.get('/casussen?zoek=mevrouw+jansen')
      await t.get('/casussen?zoek=mevrouw+jansen')
      await t.request('PROPFIND', '/geheim/mevrouw-jansen', null, { Origin: 'http://localhost:8787' })
    })
    expect(seen.map(({ method, route, status }) => [method, route, status])).toEqual([
      ['POST', '/melden', 303],
      ['GET', '/volg/:token', 200],
      ['GET', '/casussen', 200],
      ['GET', '/casussen', 200],
      ['OTHER', '-', 404],
    ])
    expect(JSON.stringify(seen)).not.toMatch(/jansen|bewaard|[\w-]{40}/i)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(5)
    expect(seen.every(({ ms }) => ms >= 0 && ms < 60_000)).toBe(true)
  })

  test('has the id that stands with its fault', async () => {
    const { seen, t } = await lines(async (app) => {
      await app.db.client.execute('drop table case_domains')
      await app.get('/casussen')
    })
    expect(seen[0]?.status).toBe(500)
    expect(t.log[0]).toContain(`(request ${seen[0]?.id})`)
  })
})
