import { describe, expect, test } from 'vitest'
import { securityHeadersFor } from '../../src/core/security-headers.ts'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, localUrl, sendReport, signIn, type TestApp } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { questionsOf } from '../support/questions.ts'

const addresses = [
  '/',
  '/regios',
  '/regios/achterhoek',
  '/patronen',
  '/overzicht',
  '/casussen',
  '/casussen?domein=wmo',
  '/casussen/1',
  '/api/v1/casussen',
  '/api/v1/tellingen',
]

async function published(t: TestApp, cookie: string) {
  const { token, id } = await sendReport(t, wilma)
  await decideOn(t, id, {}, cookie)
  return token
}

const withOneCase = async () => {
  const t = await freshApp()
  const cookie = await signIn(t)
  return { t, cookie, token: await published(t, cookie) }
}

const seen = async (t: TestApp, path: string, headers = {}) => {
  const answer = await t.get(path, { headers })
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() }
}

describe('a public page', () => {
  test.each(addresses)('%s is the same from memory, after one small question', async (path) => {
    const { t } = await withOneCase()
    const first = await seen(t, path)
    Object.assign(t.db.traffic, { roundTrips: 0, rowsRead: 0 })
    const again = await seen(t, path)
    expect(again).toEqual(first)
    expect(t.db.traffic).toMatchObject({ roundTrips: 1, rowsRead: 1 })
    expect(await questionsOf(t.db, () => seen(t, path))).toEqual([])
  })

  test.each(addresses)('%s is never older than what was published or withdrawn', async (path) => {
    const { t, cookie, token } = await withOneCase()
    const before = await seen(t, path)
    await published(t, cookie)
    const after = await seen(t, path)
    if (path !== '/casussen/1') expect(after.body).not.toBe(before.body)
    await t.post(paths.followUpWithdrawal(token))
    const last = await seen(t, path)
    expect(last.body).not.toBe(after.body)
    expect(last.status).toBe(path === '/casussen/1' ? 410 : 200)
  })

  test('has one place in memory, however its parameters are ordered', async () => {
    const { t } = await withOneCase()
    await seen(t, '/casussen?domein=wmo&soort=initiatief')
    Object.assign(t.db.traffic, { rowsRead: 0 })
    await seen(t, '/casussen?soort=initiatief&domein=wmo')
    expect(t.db.traffic.rowsRead).toBe(1)
  })

  test('and its fragment are two', async () => {
    const { t } = await withOneCase()
    const whole = await seen(t, '/casussen')
    const part = await seen(t, '/casussen', { 'HX-Request-Type': 'partial' })
    expect(part.body).not.toBe(whole.body)
    expect(await seen(t, '/casussen')).toEqual(whole)
  })

  test('of the API is not given to who asks for another type', async () => {
    const { t } = await withOneCase()
    await seen(t, '/api/v1/casussen')
    expect((await seen(t, '/api/v1/casussen', { Accept: 'application/xml' })).status).toBe(406)
    expect((await seen(t, '/api/v1/casussen', { Accept: 'application/json' })).status).toBe(200)
  })

  test.each(['*', 'W/'])('matches a tag as “%s”', async (start) => {
    const { t } = await withOneCase()
    const tag = (await seen(t, '/casussen')).headers['etag'] ?? ''
    const asked = start === '*' ? start : `"other", ${start}${tag}`
    expect((await seen(t, '/casussen', { 'If-None-Match': asked })).status).toBe(304)
  })

  test('that a browser has already is not sent again', async () => {
    const { t } = await withOneCase()
    const { headers } = await seen(t, '/casussen')
    const again = await seen(t, '/casussen', { 'If-None-Match': headers['etag'] ?? '' })
    expect([again.status, again.body, again.headers['etag']]).toEqual([304, '', headers['etag']])
    expect(again.headers['cache-control']).toBe('no-cache')
  })

  test('is made anew the next day', async () => {
    const { t } = await withOneCase()
    await seen(t, '/overzicht')
    t.clock.advance(24 * 3_600_000)
    Object.assign(t.db.traffic, { rowsRead: 0 })
    await seen(t, '/overzicht')
    expect(t.db.traffic.rowsRead).toBeGreaterThan(1)
  })
})

test('who is signed in gets a page of their own, and leaves nothing for others', async () => {
  const { t, cookie } = await withOneCase()
  const own = await (await t.get('/casussen', { cookie })).text()
  const others = await seen(t, '/casussen')
  expect(own).not.toBe(others.body)
  expect(await (await t.get('/casussen', { cookie })).text()).toBe(own)
  expect(await seen(t, '/casussen')).toEqual(others)
})

test.each(addresses)('without a database %s is a fault like any other, with every header', async (path) => {
  const { t } = await withOneCase()
  expect((await seen(t, path)).status).toBe(200)
  const away = () => Promise.reject(new Error('connect ECONNREFUSED 127.0.0.1:8080'))
  Object.assign(t.db.client, { execute: away, batch: away })
  const { status, headers } = await seen(t, path)
  expect(status).toBe(503)
  const [asked = ''] = path.split('?')
  for (const [name, value] of Object.entries(securityHeadersFor(asked, localUrl)))
    expect(headers[name.toLowerCase()], name).toBe(value)
  expect('api-version' in headers).toBe(path.startsWith('/api/'))
})
