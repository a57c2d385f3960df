import { describe, expect, test } from 'vitest'
import { mintSignInToken } from '../../db/auth.ts'
import { invite } from '../../src/invite.ts'
import { paths } from '../../src/paths.ts'
import { freshApp, signIn, signInPath } from '../support/app.ts'
import { hour } from '../support/clock.ts'
import { countRows, dump } from '../support/dump.ts'
import { textOf } from '../support/page.ts'

describe('a session', () => {
  test('lets in, and greets by name on the public pages too', async () => {
    const t = await freshApp()
    const cookie = await signIn(t, 'moderator', 'moniek')
    expect((await t.get('/beheer', { cookie })).status).toBe(200)
    expect(textOf(await (await t.get('/', { cookie })).text())).toContain('moniek')
    expect(textOf(await (await t.get('/')).text())).not.toContain('moniek')
    expect((await t.get('/aanmelden', { cookie })).headers.get('Location')).toBe('/beheer')
  })

  test('ends after half a day', async () => {
    const t = await freshApp()
    t.clock.set(new Date())
    const cookie = await signIn(t)
    t.clock.advance(11.9 * hour)
    expect((await t.get('/beheer', { cookie })).status).toBe(200)
    t.clock.advance(0.2 * hour)
    expect((await t.get('/beheer', { cookie })).status).toBe(303)
  })

  test('ends with signing out, and the old cookie stays useless', async () => {
    const t = await freshApp()
    const cookie = await signIn(t)
    const answer = await t.post(paths.signOut, {}, { cookie })
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/'])
    expect(answer.headers.getSetCookie().join()).toMatch(/schottenmelder=;.*max-age=0/i)
    expect((await t.get('/beheer', { cookie })).status).toBe(303)
    expect(await countRows(t.db, 'sessions')).toBe(0)
  })

  test('ends in a browser that signs in anew, and only there', async () => {
    const t = await freshApp()
    const [former, elsewhere] = [await signIn(t), await signIn(t)]
    const link = paths.signInLink(await mintSignInToken(t.services.auth, 'mo@voorbeeld.nl'))
    const answer = await t.post(link, {}, { cookie: former })
    expect(answer.status).toBe(303)
    expect((await t.get('/beheer', { cookie: former })).status).toBe(303)
    expect((await t.get('/beheer', { cookie: elsewhere })).status).toBe(200)
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    expect((await t.get('/beheer', { cookie })).status).toBe(200)
  })

  test('stays when the link that came with it was used before', async () => {
    const t = await freshApp()
    const cookie = await signIn(t)
    expect((await t.post(paths.signInLink('x'), {}, { cookie })).status).toBe(410)
    expect((await t.get('/beheer', { cookie })).status).toBe(200)
  })

  test('leaves nothing in the browser of who signs out', async () => {
    const t = await freshApp()
    for (const path of [paths.signOut, paths.ownSignOuts]) {
      const answer = await t.post(path, {}, { cookie: await signIn(t) })
      expect(answer.headers.get('Clear-Site-Data')).toBe('"cache", "storage"')
    }
  })

  test('is not ended from another site, nor by a link', async () => {
    const t = await freshApp()
    const cookie = await signIn(t)
    expect(
      (await t.post(paths.signOut, {}, { cookie, headers: { Origin: 'https://schottenmelder.example' } }))
        .status,
    ).toBe(403)
    expect((await t.get(paths.signOut, { cookie })).status).toBe(404)
    expect((await t.get('/beheer', { cookie })).status).toBe(200)
  })

  test('of an account that ended is over at once, and no link brings it back', async () => {
    const t = await freshApp()
    const cookie = await signIn(t)
    const path = await signInPath(t, 'moderator')
    await t.db.client.execute('update accounts set ended_at = 1')
    expect((await t.get('/beheer', { cookie })).status).toBe(303)
    const again = (await t.post(path)).headers.getSetCookie()[0]?.split(';')[0] ?? ''
    expect((await t.get('/beheer', { cookie: again })).status).toBe(303)
  })

  test('keeps no address and no browser', async () => {
    const t = await freshApp()
    const headers = { 'User-Agent': 'BrowserVanMo/1.0', 'X-Forwarded-For': '203.0.113.9' }
    await t.post(await signInPath(t, 'moderator'), {}, { headers })
    expect(await dump(t.db)).not.toMatch(/BrowserVanMo|203\.0\.113/)
  })

  test('sits with the account that was invited', async () => {
    const t = await freshApp()
    const cookie = await signIn(t, 'beheerder', 'bea')
    const page = textOf(await (await t.get(paths.account, { cookie })).text())
    for (const part of ['bea@voorbeeld.nl', 'Beheerder', 'Nog geen']) expect(page).toContain(part)
  })
})

describe('nobody makes an account for himself', () => {
  test('a link for an unknown address lets nobody in', async () => {
    const t = await freshApp()
    const token = await mintSignInToken(t.services.auth, 'vreemd@voorbeeld.nl')
    expect((await t.post(paths.signInLink(token))).status).toBe(410)
    expect(await countRows(t.db, 'accounts')).toBe(0)
    expect(await countRows(t.db, 'sessions')).toBe(0)
  })

  test('a second invitation keeps the account, and never changes its role', async () => {
    const t = await freshApp()
    await signInPath(t, 'moderator')
    await signInPath(t, 'moderator')
    expect(await countRows(t.db, 'accounts')).toBe(1)
    const asBeheerder = invite(t.services, { role: 'beheerder', email: 'mo@voorbeeld.nl' })
    await expect(asBeheerder).rejects.toThrow(/already has an account/)
  })

  test.each([
    ['POST', '/auth/sign-up/email'],
    ['POST', '/auth/sign-in/magic-link'],
    ['POST', '/auth/sign-in/email'],
    ['GET', '/auth/magic-link/verify?token=x'],
    ['GET', '/auth/get-session'],
    ['POST', '/auth/update-user'],
    ['GET', '/auth/ok'],
    ['POST', '/auth/passkey/delete-passkey'],
  ])('%s %s is closed', async (method, path) => {
    const t = await freshApp()
    const cookie = await signIn(t)
    const body = method === 'POST' ? '{}' : null
    const headers = {
      'Content-Type': 'application/json',
      Origin: t.services.config.publicUrl,
      Cookie: cookie,
    }
    expect((await t.request(method, path, body, headers)).status).toBe(404)
  })

  test('passkeys: signing in is open to ask for, adding one only for who is signed in', async () => {
    const t = await freshApp()
    expect((await t.get('/auth/passkey/generate-authenticate-options')).status).toBe(200)
    expect((await t.get('/auth/passkey/generate-register-options')).status).toBe(401)
    const cookie = await signIn(t)
    const answer = await t.get('/auth/passkey/generate-register-options', { cookie })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(await answer.json()).toMatchObject({ rp: { id: 'localhost' }, user: { name: 'mo@voorbeeld.nl' } })
  })
})
