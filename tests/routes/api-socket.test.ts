import { request } from 'node:http'
import { serve } from '@hono/node-server'
import { afterAll, expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'

// TRACE cannot be made with fetch, so these go over a real connection.

const t = await freshApp()
const server = serve({ fetch: t.app.fetch, port: 0, hostname: '127.0.0.1' })
afterAll(() => void server.close())

type Answer = { status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: string }

const ask = async (method: string, path: string, headers: Record<string, string> = {}): Promise<Answer> => {
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      let body = ''
      answer.on('data', (chunk: Buffer) => (body += chunk.toString()))
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body }))
    })
    asked.on('error', reject).end()
  })
}

test.each(['/api/v1/casussen', '/api/v1/meldingen', '/api/v1/openapi.json'])(
  'TRACE %s is refused and repeats nothing',
  async (path) => {
    const { status, headers, body } = await ask('TRACE', path, { 'X-Secret': 'geheim' })
    expect(status).toBe(405)
    expect(headers['content-type']).toBe('application/problem+json')
    expect(headers['api-version']).toBe('1.2.0')
    expect(JSON.parse(body)).toMatchObject({ status: 405 })
    expect(body).not.toContain('geheim')
  },
)

test('HEAD has the headers of GET and no body', async () => {
  const { status, headers, body } = await ask('HEAD', '/api/v1/regios')
  expect([status, body]).toEqual([200, ''])
  expect(headers['etag']).toBeTruthy()
})

test.each(['/api/v1/casussen?regio=%zz', '/api/v1/%zz', '/api/v1/casussen/%00'])(
  'GET %s is a problem, not a crash',
  async (path) => {
    const { status, headers } = await ask('GET', path)
    expect([400, 404]).toContain(status)
    expect(headers['content-type']).toBe('application/problem+json')
  },
)
