import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { accountIdOf, givePasskey } from '../support/accounts.ts'
import { freshApp, signIn, signInPath, type TestApp } from '../support/app.ts'
import { countRows } from '../support/dump.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'

let t: TestApp
let mo: string
let moId: string

beforeEach(async () => {
  t = await freshApp()
  mo = await signIn(t)
  moId = await accountIdOf(t, 'mo')
})

const page = async (path: string, cookie = mo) => (await t.get(path, { cookie })).text()

/** The session ids in the forms of a page; not the one that looks. */
const sessionsIn = (html: string) => filledIn(html)['sessie'] ?? []

describe('one’s own account', () => {
  test('shows who you are, and is never kept by a cache', async () => {
    const answer = await t.get(paths.account, { cookie: mo })
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    const text = textOf(await answer.text())
    expect(text).toContain('mo@voorbeeld.nl')
    expect(text).toContain('Moderator')
    expect(text).toContain('Nog geen passkey toegevoegd')
  })

  test('asks a visitor to sign in', async () => {
    expect((await t.get(paths.account)).headers.get('Location')).toBe(paths.signIn)
    expect((await t.post(paths.ownSignOuts)).status).toBe(403)
  })
})

describe('passkeys', () => {
  test('are listed with name and date', async () => {
    await givePasskey(t, moId, 'Telefoon')
    await givePasskey(t, moId, null)
    const text = textOf(await page(paths.account))
    expect(text).toContain('Telefoon Toegevoegd op 2 maart 2026')
    expect(text).toContain('Passkey zonder naam')
  })

  test('get another name', async () => {
    const id = await givePasskey(t, moId, 'Telefoon')
    expect(filledIn(await page(paths.passkey(id)))).toEqual({ naam: ['Telefoon'] })
    const answer = await t.post(paths.passkeyNames(id), { naam: 'Laptop' }, { cookie: mo })
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/beheer/account?gedaan=hernoemd'])
    const text = textOf(await page('/beheer/account?gedaan=hernoemd'))
    expect(text).toContain('De passkey heeft een nieuwe naam')
    expect(text).toContain('Laptop')
  })

  test('without a name is refused, and what was typed stays', async () => {
    const id = await givePasskey(t, moId, 'Telefoon')
    const naam = 'x'.repeat(61)
    const answer = await t.post(paths.passkeyNames(id), { naam }, { cookie: mo })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(summaryOf(html)).toEqual([['naam', 'Maak dit korter: hoogstens 60 tekens. Nu zijn het er 61.']])
    expect(filledIn(html)).toEqual({ naam: [naam] })
  })

  test('may all be removed, the last one too: there are links', async () => {
    const id = await givePasskey(t, moId, 'Telefoon')
    const answer = await t.post(paths.passkeyRemoval(id), {}, { cookie: mo })
    expect(answer.headers.get('Location')).toBe('/beheer/account?gedaan=verwijderd')
    expect(await countRows(t.db, 'passkeys')).toBe(0)
  })

  test('of somebody else do not exist, not even for a beheerder', async () => {
    const id = await givePasskey(t, moId, 'Telefoon')
    const bea = await signIn(t, 'beheerder', 'bea')
    const missing = await (await t.get('/beheer/account/bestaat-niet', { cookie: bea })).text()
    for (const answer of [
      await t.get(paths.passkey(id), { cookie: bea }),
      await t.post(paths.passkeyNames(id), { naam: 'Gekaapt' }, { cookie: bea }),
      await t.post(paths.passkeyRemoval(id), {}, { cookie: bea }),
    ]) {
      expect([answer.status, await answer.text()]).toEqual([404, missing])
    }
    expect(textOf(await page(paths.account))).toContain('Telefoon')
  })
})

describe('sessions', () => {
  test('are listed; the one you look from is pointed out and has no button', async () => {
    const elsewhere = await signIn(t)
    expect(sessionsIn(await page(paths.account))).toHaveLength(1)
    expect(sessionsIn(await page(paths.account))).not.toEqual(
      sessionsIn(await page(paths.account, elsewhere)),
    )
    expect(await page(paths.account)).toContain('Hier')
  })

  test('end one by one', async () => {
    const elsewhere = await signIn(t)
    const [sessie = ''] = sessionsIn(await page(paths.account))
    const answer = await t.post(paths.ownSignOuts, { sessie }, { cookie: mo })
    expect(answer.headers.get('Location')).toBe('/beheer/account?gedaan=afgemeld')
    expect((await t.get(paths.account, { cookie: mo })).status).toBe(200)
    expect((await t.get(paths.account, { cookie: elsewhere })).headers.get('Location')).toBe(paths.signIn)
  })

  test('end all at once, this one included, and the cookie goes', async () => {
    const elsewhere = await signIn(t)
    const answer = await t.post(paths.ownSignOuts, {}, { cookie: mo })
    expect(answer.headers.get('Location')).toBe('/aanmelden?afgemeld')
    expect(answer.headers.get('Set-Cookie')).toMatch(/^schottenmelder=; Max-Age=0/)
    for (const cookie of [mo, elsewhere]) {
      expect((await t.get(paths.account, { cookie })).headers.get('Location')).toBe(paths.signIn)
    }
    expect(textOf(await page('/aanmelden?afgemeld', ''))).toContain('Je bent overal afgemeld')
  })

  test('of somebody else are not touched', async () => {
    const bea = await signIn(t, 'beheerder', 'bea')
    await signIn(t, 'beheerder', 'bea')
    const [sessie = ''] = sessionsIn(await page(paths.account, bea))
    await t.post(paths.ownSignOuts, { sessie }, { cookie: mo })
    expect(sessionsIn(await page(paths.account, bea))).toEqual([sessie])
  })
})

describe('a link', () => {
  test('changes nothing when opened, signs in once with the button, and no more', async () => {
    const path = await signInPath(t, 'moderator')
    expect((await t.get(path)).status).toBe(200)
    expect((await t.post(path)).status).toBe(303)
    const again = await t.post(path)
    expect(again.status).toBe(410)
    expect(textOf(await again.text())).toContain('Deze link werkt niet (meer)')
  })

  test('made anew takes the place of the one before', async () => {
    const first = await signInPath(t, 'moderator')
    const second = await signInPath(t, 'moderator')
    expect((await t.post(first)).status).toBe(410)
    expect((await t.post(second)).status).toBe(303)
  })
})
