import { inspectRoutes } from 'hono/dev'
import { beforeAll, describe, expect, test } from 'vitest'
import { permissions } from '../../src/core/permission.ts'
import { securityHeadersFor } from '../../src/core/security-headers.ts'
import { paths } from '../../src/paths.ts'
import { encode, signIn, type TestApp } from '../support/app.ts'
import { dump } from '../support/dump.ts'
import { everyGetPage } from '../support/get-pages.ts'
import type { GetPage } from '../support/public-pages.ts'

const https = 'https://schottenmelder.example'
const form = 'application/x-www-form-urlencoded'

let t: TestApp
let pages: GetPage[]
let beheerder: string

beforeAll(async () => {
  const all = await everyGetPage({ publicUrl: https })
  t = all.t
  pages = all.pages
  beheerder = await signIn(t, 'beheerder', 'bea-beheer')
}, 60_000)

const routes = () =>
  inspectRoutes(t.app).filter(({ method, isMiddleware }) => method !== 'ALL' || !isMiddleware)

const example = (pattern: string) =>
  pattern.replace(/:(\w+)(\{[^/]*\})?/g, (_, name: string) => (name === 'nummer' ? '999999999' : 'onbekend'))

const addresses = () => [...new Set(routes().map(({ path }) => example(path)))]
const sending = () => routes().filter(({ method }) => method === 'POST')

/** What an answer lacks of what every answer must carry. */
function faultsOf(answer: Response, path: string): string[] {
  const asked = new URL(path, https).pathname
  const missing = Object.entries(securityHeadersFor(asked, https))
    .filter(([name, value]) => answer.headers.get(name) !== value)
    .map(([name]) => `${name}: ${answer.headers.get(name)}`)
  const cookies = answer.headers.getSetCookie().filter((cookie) => {
    const attributes = cookie.toLowerCase().split('; ').slice(1)
    const asAsked = ['path=/', 'httponly', 'secure', 'samesite=lax'].every((one) => attributes.includes(one))
    return !asAsked || !cookie.startsWith('__Host-') || attributes.some((one) => one.startsWith('domain'))
  })
  const to = answer.headers.get('Location')
  const away = to !== null && !/^\/(?![/\\])/.test(to) ? [`leads to ${to}`] : []
  const told = ['Server', 'X-Powered-By', 'Via'].filter((name) => answer.headers.has(name))
  return [...missing, ...cookies, ...away, ...told].map((fault) => `${answer.status} ${path} ${fault}`)
}

const send = (
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body: string | null = null,
) => t.request(method, path, body, headers)

describe('the headers of every answer:', () => {
  test('each page, its head, and that it did not change', async () => {
    const faults: string[] = []
    const statuses = new Set<number>()
    for (const { path, cookie } of pages) {
      const headers: Record<string, string> = cookie ? { Cookie: cookie } : {}
      const answer = await t.get(path, { headers })
      await answer.arrayBuffer()
      const head = await send('HEAD', path, headers)
      expect([path, head.status, await head.text()]).toEqual([path, answer.status, ''])
      const etag = answer.headers.get('ETag')
      const again = etag ? [await t.get(path, { headers: { ...headers, 'If-None-Match': etag } })] : []
      for (const one of [answer, head, ...again]) {
        statuses.add(one.status)
        faults.push(...faultsOf(one, path))
      }
    }
    expect(faults).toEqual([])
    for (const status of [200, 303, 304, 400, 404, 410]) expect(statuses).toContain(status)
  }, 120_000)

  test('each route by each method, asked from here or from elsewhere', async () => {
    const faults: string[] = []
    for (const path of addresses())
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])
        for (const Origin of [https, 'https://elders.example']) {
          const body = method === 'OPTIONS' || method === 'PROPFIND' ? null : 'x=y'
          const headers = { Origin, Cookie: beheerder, 'Content-Type': form }
          if (path === paths.signOut || path === paths.ownSignOuts) continue
          faults.push(...faultsOf(await send(method, path, headers, body), path))
        }
    expect(faults).toEqual([])
  }, 120_000)

  test('each route with a body that is too large', async () => {
    const faults: string[] = []
    for (const { path } of sending()) {
      const headers = { Origin: https, Cookie: beheerder, 'Content-Type': form }
      const answer = await send('POST', example(path), headers, `a=${'x'.repeat(300_000)}`)
      expect([path, answer.status]).toEqual([path, 413])
      faults.push(...faultsOf(answer, example(path)))
    }
    expect(faults).toEqual([])
  })

  test('each cookie: of signing in and out, and what a passkey answers to', async () => {
    const cookie = await signIn(t, 'moderator', 'mira')
    const answers = [
      await t.get('/auth/passkey/generate-authenticate-options'),
      await t.get('/auth/passkey/generate-register-options', { cookie }),
      await t.post(paths.signOut, {}, { cookie }),
    ]
    for (const answer of answers) expect(faultsOf(answer, '/auth/x')).toEqual([])
    expect(answers.flatMap(({ headers }) => headers.getSetCookie()).length).toBeGreaterThan(2)
  })
})

test('a method that a route does not have: 405 in the API, else 404, and nothing changes', async () => {
  const before = await dump(t.db)
  const patterns = Object.entries(permissions)
  for (const [pattern] of patterns) {
    const path = example(pattern)
    // One address may be there under several patterns.
    const has = patterns.filter(([other]) => example(other) === path).flatMap(([, by]) => Object.keys(by))
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'PURGE']) {
      if (has.includes(method === 'HEAD' ? 'GET' : method)) continue
      const inApi = path.startsWith('/api/v1')
      const expected = inApi ? (method === 'OPTIONS' ? 204 : 405) : 404
      const answer = await send(method, path, { Origin: https, Cookie: beheerder })
      expect([method, path, answer.status]).toEqual([method, path, expected])
    }
  }
  expect(await dump(t.db)).toBe(before)
}, 60_000)

describe('what may change something', () => {
  const exempt = /^\/api\/|^\/post\/stop\//
  const json = 'application/json'
  const foreign: [string, Record<string, string>][] = [
    ['no origin', {}],
    ['an origin that is null', { Origin: 'null' }],
    ['a frame without an origin', { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }],
    ['another site', { Origin: 'https://elders.example' }],
    ['another site that a browser calls so', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a neighbour', { 'Sec-Fetch-Site': 'same-site', Origin: 'https://www.schottenmelder.example' }],
    ['an address without TLS', { Origin: 'http://schottenmelder.example' }],
    ['another port', { Origin: 'https://schottenmelder.example:8443' }],
    ['a name that begins the same', { Origin: 'https://schottenmelder.example.kwaad.example' }],
    [
      'an origin from elsewhere, whatever else is said',
      { Origin: 'https://x.example', 'Sec-Fetch-Site': 'same-origin' },
    ],
  ]

  let before: string
  beforeAll(async () => {
    before = await dump(t.db)
  })

  test.each(foreign)('from %s: 403 on every route, whatever the type of its body', async (_, headers) => {
    for (const { path } of sending().filter(({ path: pattern }) => !exempt.test(pattern)))
      for (const type of [form, json, 'text/plain', '']) {
        const all = { ...headers, Cookie: beheerder, ...(type ? { 'Content-Type': type } : {}) }
        const answer = await send('POST', example(path), all, type === json ? '{}' : encode({ a: 'b' }))
        expect([path, type, answer.status]).toEqual([path, type, 403])
      }
  })

  test('and nothing of that changed anything', async () => expect(await dump(t.db)).toBe(before))

  test.each([
    ['our own', { Origin: https }],
    ['what a browser calls our own', { 'Sec-Fetch-Site': 'same-origin' }],
    ['a private page of ours', { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' }],
  ])('from %s: no route refuses for that', async (_, headers) => {
    const page = await t.get('/nergens')
    expect(page.status).toBe(404)
    for (const { path } of sending()) {
      const answer = await send('POST', example(path), { ...headers, 'Content-Type': form }, 'a=b')
      const html = await answer.text()
      expect([path, html.includes('Dit mag hier niet')]).toEqual([path, false])
    }
  })

  test('the API takes no session, so no other site can use one', async () => {
    for (const { path } of sending().filter(({ path: pattern }) => pattern.startsWith('/api/')))
      for (const type of [form, 'text/plain', 'multipart/form-data; boundary=x', ''])
        expect((await send('POST', path, type ? { 'Content-Type': type } : {}, '{}')).status).toBe(415)
  })
})
