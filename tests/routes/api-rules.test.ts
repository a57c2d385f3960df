import { describe, expect, test } from 'vitest'
import { apiVersion } from '../../src/core/api-version.ts'
import { base, demoApp, demoSlug, documentOf, publicUrl, rowsOf } from './api-walk.ts'

// The API Design Rules that a linter over the document cannot see: how the running API behaves.

const t = await demoApp()
const document = await documentOf(t)
const reading = rowsOf(document)
  .filter(({ method }) => method === 'get')
  .map(({ path }) => `${base}${path.replace('{nummer}', '1').replace('{adres}', demoSlug)}`)
const sending = `${base}/meldingen`

const send = (
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body: string | null = null,
) => t.app.request(`${publicUrl}${path}`, { method, headers, body })

async function expectProblem(answer: Response, status: number) {
  expect(answer.status).toBe(status)
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  const problem = (await answer.json()) as Record<string, unknown>
  expect(problem).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) })
}

const expectHeaders = ({ headers }: Response) => {
  expect(headers.get('API-Version')).toBe(apiVersion)
  expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'")
  expect(headers.get('Strict-Transport-Security')).toMatch(/^max-age=\d{8}/)
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('X-Frame-Options')).toBe('DENY')
  expect(headers.get('Referrer-Policy')).toBe('no-referrer')
}

describe('every answer carries version and protection', () => {
  test.each([
    ['GET', reading[0] ?? ''],
    ['HEAD', reading[0] ?? ''],
    ['OPTIONS', reading[0] ?? ''],
    ['GET', `${reading[0]}?x=1`],
    ['GET', `${base}/nergens`],
    ['GET', base],
    ['GET', `${base}/`],
    ['DELETE', reading[0] ?? ''],
    ['POST', sending],
    ['GET', sending],
    ['OPTIONS', sending],
  ])('%s %s', async (method, path) => {
    expectHeaders(await send(method, path))
  })

  test('304 too', async () => {
    const ETag = (await send('GET', `${base}/regios`)).headers.get('ETag') ?? ''
    const answer = await send('GET', `${base}/regios`, { 'If-None-Match': ETag })
    expect(answer.status).toBe(304)
    expectHeaders(answer)
    expect(answer.headers.get('ETag')).toBe(ETag)
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
  })

  test('413 too', async () => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': '900000' }
    expectHeaders(await send('POST', sending, headers, 'x'.repeat(900_000)))
  })
})

describe('errors are problem+json', () => {
  test.each([
    `${base}/nergens`,
    `${base}/casussen/`,
    `${base}/casussen/1/`,
    `${base}/casussen/abc`,
    base,
    '/api/',
    '/api/v2/x',
  ])('GET %s is 404', async (path) => expectProblem(await send('GET', path), 404))

  test.each([`${base}/Casussen`, `${base}/casussen.json`, `${base}/casussen/01`, `${base}/casussen/1.0`])(
    'GET %s is 404',
    async (path) => expectProblem(await send('GET', path), 404),
  )

  test.each(reading)('%s has no other methods than reading', async (path) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
      const answer = await send(method, path)
      await expectProblem(answer, 405)
      expect(answer.headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
    }
  })

  test('meldingen cannot be read, only sent', async () => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await send(method, sending)
      await expectProblem(answer, 405)
      expect(answer.headers.get('Allow')).toBe('POST, OPTIONS')
    }
  })

  test.each(reading)('%s is not there as XML', async (path) => {
    await expectProblem(await send('GET', path, { Accept: 'text/xml' }), 406)
    expect((await send('GET', path, { Accept: 'text/xml, application/*;q=0.5' })).status).toBe(200)
  })

  test('nothing is sent in by who cannot read the answer', async () => {
    const headers = { Accept: 'text/xml', 'Content-Type': 'application/json' }
    await expectProblem(await send('POST', sending, headers, '{}'), 406)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', ''])(
    '%j is no type to send',
    async (type) => {
      await expectProblem(await send('POST', sending, { 'Content-Type': type }, '{}'), 415)
    },
  )

  test('every unknown or wrong parameter is named at once', async () => {
    const answer = await send('GET', `${base}/casussen?page=2&regio=atlantis&voor=nul&limit=3`)
    expect(answer.status).toBe(400)
    const { fouten } = (await answer.json()) as { fouten: { veld: string }[] }
    expect(fouten.map(({ veld }) => veld).toSorted()).toEqual(['limit', 'page', 'regio', 'voor'])
  })

  test.each(reading)('%s refuses a parameter it does not know', async (path) => {
    await expectProblem(await send('GET', `${path}?onbekend=1`), 400)
  })
})

describe('reading', () => {
  test.each(reading)('HEAD %s is GET without its body', async (path) => {
    const [got, head] = [await send('GET', path), await send('HEAD', path)]
    expect(head.status).toBe(got.status)
    expect(head.headers.get('ETag')).toBe(got.headers.get('ETag'))
    expect(await head.text()).toBe('')
  })

  test.each(reading)('%s may be kept, is asked about each time, and has a tag', async (path) => {
    const answer = await send('GET', path)
    expect(answer.headers.get('Cache-Control')).toBe('no-cache')
    const ETag = answer.headers.get('ETag') ?? ''
    expect(ETag).toMatch(/^"/)
    for (const tag of [ETag, `W/${ETag}`, `"other", ${ETag}`, '*']) {
      expect((await send('GET', path, { 'If-None-Match': tag })).status).toBe(304)
    }
    expect((await send('GET', path, { 'If-None-Match': '"other"' })).status).toBe(200)
  })
})

describe('other sites', () => {
  const Origin = 'https://elders.example'
  const preflight = (path: string, method: string) =>
    send('OPTIONS', path, { Origin, 'Access-Control-Request-Method': method })

  test.each(reading)('may read %s, errors too', async (path) => {
    for (const asked of [path, `${path}?onbekend=1`]) {
      const answer = await send('GET', asked, { Origin })
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
      expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull()
    }
    const answer = await preflight(path, 'GET')
    expect(answer.status).toBe(204)
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(answer.headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD')
  })

  test('may not send, and cannot read why', async () => {
    const json = { Origin, 'Content-Type': 'application/json' }
    const answers = [
      await preflight(sending, 'POST'),
      await send('POST', sending, json, '{}'),
      await send('POST', sending, { Origin, 'Content-Type': 'text/plain' }, '{}'),
      await send('POST', `${base}/casussen`, json, '{}'),
      await send('GET', sending, { Origin }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([204, 400, 415, 405, 405])
    for (const { headers } of answers) {
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })
})
