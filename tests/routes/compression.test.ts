import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { freshApp, type TestApp } from '../support/app.ts'

const gzip = { 'Accept-Encoding': 'br, gzip' }
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())
const overview = (t: TestApp, headers: Record<string, string> = {}) => t.get('/overzicht', { headers })

describe('where the app itself compresses', () => {
  it('sends the same page in fewer bytes, also from memory', async () => {
    const t = await freshApp({ data: 'demo' }, { compresses: true })
    const plain = await bytesOf(await overview(t))
    for (const time of ['made anew', 'from memory']) {
      const answer = await overview(t, gzip)
      expect(answer.headers.get('Content-Encoding'), time).toBe('gzip')
      expect(answer.headers.get('Vary'), time).toContain('Accept-Encoding')
      const bytes = await bytesOf(answer)
      expect(gunzipSync(bytes).equals(plain), time).toBe(true)
      expect(bytes.length, time).toBeLessThan(plain.length / 4)
    }
    const again = await overview(t)
    expect(again.headers.get('Content-Encoding')).toBeNull()
    expect((await bytesOf(again)).equals(plain)).toBe(true)
  })

  describe.each([
    ['*', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=1, gzip;q=0.5', 'gzip'],
    ['x-gzip', null],
    ['gzip;q=0', null],
    ['*, gzip;q=0', null],
    ['*;q=0', null],
    ['identity', null],
  ])('to who asks for “%s” (%s)', (asked, encoding) => {
    const odd = { 'Accept-Encoding': asked }
    const ways: [string, Record<string, string>[]][] = [
      ['first', [odd, {}, gzip, odd]],
      ['last', [gzip, {}, odd, gzip]],
    ]
    it.each(ways)('gives what it can read, and the others too: %s', async (_, order) => {
      const t = await freshApp({ data: 'demo' }, { compresses: true })
      for (const headers of order) {
        const answer = await overview(t, headers)
        const expected = headers === odd ? encoding : headers === gzip ? 'gzip' : null
        expect(answer.headers.get('Content-Encoding')).toBe(expected)
        const bytes = await bytesOf(answer)
        expect((expected ? gunzipSync(bytes) : bytes).toString()).toContain('</html>')
      }
    })
  })

  it('answers 304 to who has the page, compressed or not', async () => {
    const t = await freshApp({ data: 'demo' }, { compresses: true })
    for (const headers of [{}, gzip]) {
      const first = await overview(t, headers)
      const answer = await overview(t, { ...headers, 'If-None-Match': String(first.headers.get('ETag')) })
      expect(answer.status).toBe(304)
    }
  })

  it('compresses a file while it is written', async () => {
    const t = await freshApp({ data: 'demo' }, { compresses: true })
    const path = '/data/casussen.csv'
    const plain = await bytesOf(await t.get(path))
    const answer = await t.get(path, { headers: gzip })
    expect(answer.headers.get('Content-Encoding')).toBe('gzip')
    expect(gunzipSync(await bytesOf(answer)).equals(plain)).toBe(true)
  })
})

it('leaves it to the platform elsewhere', async () => {
  const t = await freshApp({ data: 'demo' })
  expect((await overview(t, gzip)).headers.get('Content-Encoding')).toBeNull()
})
