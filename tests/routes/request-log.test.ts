import { expect, test, vi } from 'vitest'
import { logRequest } from '../../src/log-request.ts'
import { freshApp } from '../support/app.ts'

test('each request is one line of JSON with its moment in UTC, whatever was asked', async () => {
  const written = vi.spyOn(console, 'log').mockImplementation(() => {})
  try {
    const t = await freshApp({}, { onAnswered: logRequest })
    const odd = '/nergens%0D%0A%7B%22status%22%3A200%7D?x=%0Ageheim'
    await t.get(odd, { headers: { 'User-Agent': 'een browser', 'X-Forwarded-For': '192.0.2.1' } })
    await t.request('PROPFIND', '/volg/geheim', null, {})
    const lines = written.mock.calls.map(([line]) => String(line))
    expect(lines).toHaveLength(2)
    for (const line of lines) {
      expect(line).not.toMatch(/[\r\n]|geheim|browser|192\.0/)
      const { time, id, ...rest } = JSON.parse(line)
      expect(new Date(time).toISOString()).toBe(time)
      expect(id).toMatch(/^[\w-]{36}$/)
      expect(Object.keys(rest)).toEqual(['method', 'route', 'status', 'ms'])
    }
    expect(lines.map((line) => JSON.parse(line).method)).toEqual(['GET', 'OTHER'])
  } finally {
    written.mockRestore()
  }
})
