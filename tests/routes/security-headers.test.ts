import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { asJson, published, wilma } from '../support/cast.ts'

const https = 'https://schottenmelder.example'
const json = { 'Content-Type': 'application/json' }
const partial = { headers: { 'HX-Request-Type': 'partial' } }

async function unchanged(t: TestApp) {
  const etag = (await t.get('/overzicht')).headers.get('ETag') ?? ''
  return t.get('/overzicht', { headers: { 'If-None-Match': etag } })
}

async function withdrawn(t: TestApp) {
  const { id, token } = await sendReport(t, wilma)
  await decideOn(t, id, {}, await signIn(t))
  await t.post(paths.followUpWithdrawal(token))
  return t.get('/casussen/1')
}

async function conflict(t: TestApp) {
  const { id } = await sendReport(t, wilma)
  return t.post(paths.decisions(id), { ...published, versie: '9' }, { cookie: await signIn(t) })
}

async function broken(t: TestApp) {
  await t.db.client.execute('drop table case_domains')
  return t.get('/casussen')
}

async function unreachable(t: TestApp, path: string) {
  t.db.client.close()
  return t.get(path)
}

const kinds: [number, string, (t: TestApp) => Promise<Response>][] = [
  [200, 'a page', (t) => t.get('/')],
  [200, 'the form', (t) => t.get('/melden')],
  [200, 'a fragment', (t) => t.post('/melden/suggesties', { verhaal: wilma.verhaal }, partial)],
  [200, 'a head', (t) => t.request('HEAD', '/casussen', null, {})],
  [200, 'health', (t) => t.get('/healthz')],
  [503, 'ill health', (t) => unreachable(t, '/readyz')],
  [200, 'the private page', async (t) => t.get(paths.followUp((await sendReport(t, wilma)).token))],
  [200, 'a page of a moderator', async (t) => t.get('/beheer', { cookie: await signIn(t) })],
  [200, 'what a passkey asks for', (t) => t.get('/auth/passkey/generate-authenticate-options')],
  [401, 'what a passkey may not ask for', (t) => t.get('/auth/passkey/generate-register-options')],
  [200, 'the API', (t) => t.get('/api/v1/casussen')],
  [201, 'a receipt of the API', (t) => t.postJson('/api/v1/meldingen', asJson(wilma))],
  [303, 'a redirect after sending', (t) => t.post('/melden', { ...wilma, sleutel: 'sleutel-van-wilma-1' })],
  [303, 'a redirect of a stranger', (t) => t.get('/beheer')],
  [304, 'nothing new', unchanged],
  [
    400,
    'a broken form',
    (t) => t.request('POST', '/melden', 'x', { 'Content-Type': 'multipart/form-data', Origin: https }),
  ],
  [400, 'a problem of the API', (t) => t.get('/api/v1/casussen?kleur=rood')],
  [403, 'another origin', (t) => t.post('/melden', wilma, { headers: { Origin: 'https://kwaad.example' } })],
  [403, 'a stranger who posts', (t) => t.post('/beheer/meldingen/x/beslissingen', published)],
  [404, 'nothing there', (t) => t.get('/nergens')],
  [404, 'nothing there in the API', (t) => t.get('/api/v1/nergens')],
  [404, 'another method', (t) => t.request('DELETE', '/casussen', null, { Origin: https })],
  [405, 'another method in the API', (t) => t.postJson('/api/v1/casussen', {})],
  [409, 'a conflict', conflict],
  [410, 'a withdrawn casus', withdrawn],
  [410, 'a used link', (t) => t.post(paths.signInLink('x'))],
  [413, 'a body that is too large', (t) => t.post('/melden', { verhaal: 'x'.repeat(300_000) })],
  [415, 'a body of another type', (t) => t.request('POST', '/melden', '{}', { ...json, Origin: https })],
  [422, 'a refused form', (t) => t.post('/melden', {})],
  [500, 'a fault', broken],
]

describe.each(kinds)('%i: %s', (status, _, send) => {
  test('carries every header', async () => {
    const t = await freshApp({ publicUrl: https })
    const answer = await send(t)
    expect(answer.status).toBe(status)
    const { headers } = answer
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/)
    expect(headers.get('Content-Security-Policy')).not.toMatch(/unsafe|\*|data:/)
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=63072000; includeSubDomains; preload')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('X-Frame-Options')).toBe('DENY')
    expect(headers.get('Referrer-Policy')).toMatch(/^(same-origin|no-referrer)$/)
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
    expect(headers.get('Permissions-Policy')).toBe('camera=(), geolocation=(), microphone=()')
    expect(headers.get('X-Powered-By') ?? headers.get('Server')).toBeNull()
  })
})

test('a page may load from its own host only, an answer of the API nothing', async () => {
  const t = await freshApp({ publicUrl: https })
  expect((await t.get('/')).headers.get('Content-Security-Policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
      "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  )
  expect((await t.get('/api/v1/casussen')).headers.get('Content-Security-Policy')).toBe(
    "default-src 'none'; frame-ancestors 'none'",
  )
})

test.each([
  ['/', 'same-origin'],
  ['/casussen', 'same-origin'],
  ['/volg/geheim', 'no-referrer'],
  ['/aanmelden/geheim', 'no-referrer'],
  ['/api/v1/casussen', 'no-referrer'],
])('%s tells others where one came from: %s', async (path, policy) => {
  const t = await freshApp()
  expect((await t.get(path)).headers.get('Referrer-Policy')).toBe(policy)
})

test('without TLS, on one’s own machine, nothing is promised about TLS', async () => {
  const t = await freshApp()
  expect((await t.get('/')).headers.get('Strict-Transport-Security')).toBeNull()
})

test('no page of somebody’s own is kept', async () => {
  const t = await freshApp({ publicUrl: https })
  const cookie = await signIn(t)
  const { token, id } = await sendReport(t, wilma)
  const own = [
    paths.followUp(token),
    paths.followUpCorrection(token),
    paths.followUpWithdrawal(token),
    '/melden',
    '/aanmelden',
    '/nergens',
  ]
  for (const path of own) expect((await t.get(path)).headers.get('Cache-Control')).toBe('no-store')
  for (const path of ['/beheer', paths.account, paths.moderationReport(id)])
    expect((await t.get(path, { cookie })).headers.get('Cache-Control')).toBe('no-store')
})

test('the form is made for one visit, and yet to be found by who searches for it', async () => {
  const t = await freshApp()
  expect((await t.get('/melden')).headers.get('X-Robots-Tag')).toBeNull()
  expect((await t.get('/aanmelden')).headers.get('X-Robots-Tag')).toBe('noindex')
})

test('a public page of somebody who is signed in carries a name, and is not kept for others', async () => {
  const t = await freshApp({ publicUrl: https })
  const cookie = await signIn(t)
  for (const path of ['/', '/casussen', '/overzicht', '/wegwijzers', '/over'])
    expect((await t.get(path, { cookie })).headers.get('Cache-Control') ?? '').not.toMatch(
      /public|max-age=[1-9]/,
    )
})
