import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { freshApp, signIn, signInPath } from '../support/app.ts'
import { hour } from '../support/clock.ts'
import { countRows, dump } from '../support/dump.ts'
import { textOf } from '../support/page.ts'

const https = 'https://schottenmelder.example'

describe('a link', () => {
  test('opens a page with one button, and opening it changes nothing', async () => {
    const t = await freshApp()
    const path = await signInPath(t, 'moderator')
    const before = await dump(t.db)
    for (let i = 0; i < 3; i++) {
      const answer = await t.get(path)
      expect(answer.status).toBe(200)
      expect(answer.headers.getSetCookie()).toEqual([])
      expect(answer.headers.get('Cache-Control')).toBe('no-store')
      expect(answer.headers.get('Referrer-Policy')).toBe('no-referrer')
      expect((await answer.text()).match(/<button/g)).toHaveLength(1)
    }
    expect(await dump(t.db)).toBe(before)
    expect((await t.post(path)).status).toBe(303)
  })

  test('signs in once', async () => {
    const t = await freshApp()
    const path = await signInPath(t, 'moderator')
    const first = await t.post(path)
    expect([first.status, first.headers.get('Location')]).toEqual([303, '/beheer'])
    const second = await t.post(path)
    expect(second.status).toBe(410)
    expect(second.headers.getSetCookie().filter((cookie) => !/max-age=0/i.test(cookie))).toEqual([])
    expect(textOf(await second.text())).toContain('Deze link werkt niet (meer)')
    expect(await countRows(t.db, 'sessions')).toBe(1)
  })

  test('pressed twice at once signs in once', async () => {
    const t = await freshApp()
    const path = await signInPath(t, 'moderator')
    const statuses = (await Promise.all([t.post(path), t.post(path), t.post(path)])).map((a) => a.status)
    expect(statuses.toSorted((a, b) => a - b)).toEqual([303, 410, 410])
    expect(await countRows(t.db, 'sessions')).toBe(1)
  })

  test('that nobody made: 410', async () => {
    const t = await freshApp()
    const answer = await t.post(paths.signInLink('x'.repeat(32)))
    expect(answer.status).toBe(410)
    expect(await countRows(t.db, 'sessions')).toBe(0)
  })

  test('works for a day', async () => {
    const t = await freshApp()
    const path = await signInPath(t, 'moderator')
    await t.db.client.execute(`update verifications set expires_at = expires_at - ${25 * hour}`)
    expect((await t.post(path)).status).toBe(410)
    expect(await countRows(t.db, 'sessions')).toBe(0)
  })

  test('is stored hashed', async () => {
    const t = await freshApp()
    const token = (await signInPath(t, 'moderator')).split('/').at(-1) ?? ''
    expect(token.length).toBeGreaterThan(20)
    expect(await dump(t.db)).not.toContain(token)
  })

  test('from another site is refused', async () => {
    const t = await freshApp()
    const path = await signInPath(t, 'moderator')
    expect((await t.post(path, {}, { headers: { Origin: https } })).status).toBe(403)
    expect((await t.post(path)).status).toBe(303)
  })
})

describe('the cookie', () => {
  const cookieOf = async (publicUrl: string) => {
    const t = await freshApp({ publicUrl })
    const [cookie, ...others] = (await t.post(await signInPath(t, 'moderator'))).headers.getSetCookie()
    expect(others).toEqual([])
    const [pair = '', ...attributes] = (cookie ?? '').split('; ')
    return { name: pair.split('=')[0], attributes: attributes.map((a) => a.toLowerCase()) }
  }

  test('over TLS: __Host-, Secure, HttpOnly, for the whole site and no other', async () => {
    const { name, attributes } = await cookieOf(https)
    expect(name).toBe('__Host-schottenmelder')
    expect(attributes).toEqual(expect.arrayContaining(['path=/', 'httponly', 'secure', 'samesite=lax']))
    expect(attributes.filter((a) => a.startsWith('domain'))).toEqual([])
    expect(attributes).toContain(`max-age=${12 * 3600}`)
  })

  test('on one’s own machine: the same, but for TLS', async () => {
    const { name, attributes } = await cookieOf('http://localhost:8787')
    expect(name).toBe('schottenmelder')
    expect(attributes).toEqual(expect.arrayContaining(['path=/', 'httponly', 'samesite=lax']))
    expect(attributes).not.toContain('secure')
  })

  test.each([
    ['another letter', (c: string) => c.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['no signature', (c: string) => c.split('.')[0] ?? ''],
    ['somebody’s idea', () => 'schottenmelder=admin'],
    ['another name', (c: string) => c.replace('schottenmelder', '__Host-schottenmelder')],
  ])('with %s lets nobody in', async (_, change) => {
    const t = await freshApp()
    const cookie = change(await signIn(t))
    expect((await t.get('/beheer', { cookie })).status).toBe(303)
  })
})
