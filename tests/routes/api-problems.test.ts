import { expect, test } from 'vitest'
import { z } from 'zod'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { asJson, joris, wilma } from '../support/cast.ts'

const problem = z.object({ status: z.int(), title: z.string().min(1), detail: z.string().min(1) })

const json = { 'Content-Type': 'application/json' }

async function withdrawn(t: TestApp) {
  const { id, token } = await sendReport(t, wilma)
  await decideOn(t, id, {}, await signIn(t))
  await t.post(`/volg/${token}/intrekking`)
  return t.get('/api/v1/casussen/1')
}

async function usedKey(t: TestApp) {
  const key = { 'Idempotency-Key': 'sleutel-van-wilma-1' }
  await t.postJson('/api/v1/meldingen', asJson(wilma), key)
  return t.postJson('/api/v1/meldingen', asJson(joris), key)
}

async function broken(t: TestApp) {
  await t.db.client.execute('drop table case_domains')
  return t.get('/api/v1/casussen')
}

const problems: [number, string, (t: TestApp) => Promise<Response>][] = [
  [400, 'an unknown parameter', (t) => t.get('/api/v1/casussen?kleur=rood')],
  [400, 'broken JSON', (t) => t.postJson('/api/v1/meldingen', '{')],
  [400, 'an invalid melding', (t) => t.postJson('/api/v1/meldingen', {})],
  [404, 'an unknown casus', (t) => t.get('/api/v1/casussen/99')],
  [404, 'an unknown address', (t) => t.get('/api/v1/nergens')],
  [404, 'a slash at the end', (t) => t.get('/api/v1/casussen/')],
  [404, 'another version', (t) => t.get('/api/v2/casussen')],
  [404, 'posting to an unknown address', (t) => t.postJson('/api/v1/nergens', {})],
  [405, 'posting a casus', (t) => t.postJson('/api/v1/casussen', {})],
  [405, 'deleting a casus', (t) => t.request('DELETE', '/api/v1/casussen/1', null, {})],
  [405, 'replacing a list', (t) => t.request('PUT', '/api/v1/casussen', '{}', json)],
  [405, 'reading meldingen', (t) => t.get('/api/v1/meldingen')],
  [
    405,
    'sending a form to a list',
    (t) => t.post('/api/v1/casussen', { a: 'b' }, { headers: { Origin: 'https://x.example' } }),
  ],
  [410, 'a withdrawn casus', withdrawn],
  [413, 'a body of 2 MB', (t) => t.postJson('/api/v1/meldingen', { verhaal: 'x'.repeat(2_000_000) })],
  [415, 'a form', (t) => t.post('/api/v1/meldingen', wilma)],
  [415, 'text', (t) => t.postJson('/api/v1/meldingen', '{}', { 'Content-Type': 'text/plain' })],
  [415, 'no type', (t) => t.request('POST', '/api/v1/meldingen', '{}', { 'Content-Type': '' })],
  [422, 'a key that was used for something else', usedKey],
  [500, 'a fault of our own', broken],
]

test.each(problems)('%i for %s', async (status, _, send) => {
  const t = await freshApp()
  const answer = await send(t)
  expect(answer.status).toBe(status)
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
  expect(answer.headers.get('API-Version')).toMatch(/^\d+\.\d+\.\d+$/)
  expect(answer.headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'")
  const body = problem.parse(await answer.json())
  expect(body.status).toBe(status)
  expect(JSON.stringify(body)).not.toMatch(/sqlite|select|stack|zod|Error/i)
})

test.each([
  ['/api/v1/casussen', 'DELETE', 'GET, HEAD, OPTIONS'],
  ['/api/v1/casussen/1', 'PATCH', 'GET, HEAD, OPTIONS'],
  ['/api/v1/meldingen', 'GET', 'POST, OPTIONS'],
  ['/api/v1/meldingen', 'DELETE', 'POST, OPTIONS'],
])('%s says what it does take instead of %s', async (path, method, allowed) => {
  const t = await freshApp()
  const answer = await t.request(method, path, null, {})
  expect([answer.status, answer.headers.get('Allow')]).toEqual([405, allowed])
})

test('the version is in every good answer too', async () => {
  const t = await freshApp({ data: 'demo' })
  const answers = [
    await t.get('/api/v1/casussen'),
    await t.get('/api/v1/casussen/1'),
    await t.postJson('/api/v1/meldingen', asJson(wilma)),
    await t.request('HEAD', '/api/v1/casussen', null, {}),
  ]
  expect(answers.map((a) => a.status)).toEqual([200, 200, 201, 200])
  expect(new Set(answers.map((a) => a.headers.get('API-Version')))).toEqual(new Set(['1.2.0']))
  expect((await t.get('/casussen')).headers.get('API-Version')).toBeNull()
})
