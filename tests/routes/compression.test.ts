import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { freshApp, type TestApp } from '../support/app.ts'

const browser = { 'Accept-Encoding': 'gzip, deflate, br, zstd' }
const gzip = { 'Accept-Encoding': 'gzip, deflate' }
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

type Encoding = 'br' | 'gzip' | null
const readable = (bytes: Buffer, encoding: Encoding): Buffer => {
  if (encoding === 'br') return brotliDecompressSync(bytes)
  return encoding === 'gzip' ? gunzipSync(bytes) : bytes
}
const overview = (t: TestApp, headers: Record<string, string> = {}) => t.get('/overzicht', { headers })

describe('where the app itself compresses', () => {
  it.each([
    ['br', browser, 8],
    ['gzip', gzip, 7],
  ] as const)(
    'sends the same page in fewer bytes, also from memory: %s',
    async (encoding, headers, times) => {
      const t = await freshApp({ data: 'demo' }, { compresses: true })
      const plain = await bytesOf(await overview(t))
      for (const time of ['made anew', 'from memory']) {
        const answer = await overview(t, headers)
        expect(answer.headers.get('Content-Encoding'), time).toBe(encoding)
        expect(answer.headers.get('Vary'), time).toContain('Accept-Encoding')
        expect(answer.headers.get('ETag'), time).toMatch(/^W\/"/)
        const bytes = await bytesOf(answer)
        expect(readable(bytes, encoding).equals(plain), time).toBe(true)
        expect(bytes.length, time).toBeLessThan(plain.length / times)
      }
      const again = await overview(t)
      expect(again.headers.get('Content-Encoding')).toBeNull()
      expect((await bytesOf(again)).equals(plain)).toBe(true)
    },
  )

  describe.each<[string, Encoding]>([
    ['*', 'gzip'],
    ['GZIP', 'gzip'],
    ['br', 'br'],
    ['br;q=1, gzip;q=0.5', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['x-gzip', null],
    ['gzip;q=0', null],
    ['*, gzip;q=0', null],
    ['*;q=0', null],
    ['identity', null],
  ])('to who asks for “%s” (%s)', (asked, encoding) => {
    const odd = { 'Accept-Encoding': asked }
    const ways: [string, Record<string, string>[]][] = [
      ['first', [odd, {}, gzip, browser, odd]],
      ['last', [browser, gzip, {}, odd, gzip, browser]],
    ]
    const usual = new Map<Record<string, string>, Encoding>([
      [odd, encoding],
      [browser, 'br'],
      [gzip, 'gzip'],
    ])
    it.each(ways)('gives what it can read, and the others too: %s', async (_, order) => {
      const t = await freshApp({ data: 'demo' }, { compresses: true })
      for (const headers of order) {
        const answer = await overview(t, headers)
        const expected = usual.get(headers) ?? null
        expect(answer.headers.get('Content-Encoding')).toBe(expected)
        expect(readable(await bytesOf(answer), expected).toString()).toContain('</html>')
      }
    })
  })

  it('answers 304 to who has the page, compressed or not', async () => {
    const t = await freshApp({ data: 'demo' }, { compresses: true })
    for (const headers of [{}, gzip, browser]) {
      const first = await overview(t, headers)
      const answer = await overview(t, { ...headers, 'If-None-Match': String(first.headers.get('ETag')) })
      expect(answer.status).toBe(304)
    }
  })

  it('sends by gzip what is made for one visit or while it is written, also to who takes brotli', async () => {
    const t = await freshApp({ data: 'demo' }, { compresses: true })
    expect((await t.get('/melden', { headers: browser })).headers.get('Content-Encoding')).toBe('gzip')
    const path = '/data/casussen.csv'
    const plain = await bytesOf(await t.get(path))
    const answer = await t.get(path, { headers: browser })
    expect(answer.headers.get('Content-Encoding')).toBe('gzip')
    expect(gunzipSync(await bytesOf(answer)).equals(plain)).toBe(true)
  })
})

it('leaves it to the platform elsewhere', async () => {
  const t = await freshApp({ data: 'demo' })
  expect((await overview(t, browser)).headers.get('Content-Encoding')).toBeNull()
})
