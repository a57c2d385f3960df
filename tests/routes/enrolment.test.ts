import { beforeEach, describe, expect, test } from 'vitest'
import { mintSignInToken } from '../../db/auth.ts'
import { permissions } from '../../src/core/permission.ts'
import { sendMail } from '../../src/jobs/send-mail.ts'
import { paths } from '../../src/paths.ts'
import { accountIdOf, givePasskey, linkIn } from '../support/accounts.ts'
import { freshApp, signIn, signInPath, type TestApp } from '../support/app.ts'
import { minute } from '../support/clock.ts'
import { dump } from '../support/dump.ts'
import { stored } from '../support/mail.ts'
import { textOf } from '../support/page.ts'
import { registerPasskey } from '../support/registered-passkey.ts'

let t: TestApp
const publicUrl = 'https://schottenmelder.example'

beforeEach(async () => {
  t = await freshApp({ publicUrl }, { mail: { send: async () => null } })
})

const locationOf = ({ status, headers }: Response) => [status, headers.get('Location')]

/** Every page and form for staff, with something in the place of what differs. */
const asked = Object.entries(permissions)
  .filter(([pattern]) => pattern === '/beheer' || pattern.startsWith('/beheer/'))
  .flatMap(([pattern, methods]) =>
    Object.entries(methods).flatMap(([method, roles]) =>
      roles.includes('beheerder')
        ? [{ method, pattern, path: pattern.replaceAll(/:[a-z]+(\{.*?\}(?=\/|$))?/g, '1') }]
        : [],
    ),
  )

describe('a beheerder without a passkey', () => {
  test('who opened the link reaches the page that makes one, which says why', async () => {
    const answer = await t.post(await signInPath(t, 'beheerder', 'bea'))
    expect(locationOf(answer)).toEqual([303, paths.moderation])
    const cookie = await signIn(t, 'beheerder', 'bo')
    expect(locationOf(await t.get(paths.moderation, { cookie }))).toEqual([303, paths.account])
    const page = await t.get(paths.account, { cookie })
    expect(page.status).toBe(200)
    expect(textOf(await page.text())).toContain('Voeg eerst een passkey toe')
  })

  test('reaches nothing else of the site of staff, and changes nothing', async () => {
    const cookie = await signIn(t, 'beheerder', 'bea')
    const before = await dump(t.db)
    expect(asked.length).toBeGreaterThan(80)
    for (const { method, pattern, path } of asked) {
      if (pattern === paths.account || pattern === paths.ownSignOuts) continue
      const answer = method === 'GET' ? await t.get(path, { cookie }) : await t.post(path, {}, { cookie })
      expect([method, path, ...locationOf(answer)]).toEqual([method, path, 303, paths.account])
    }
    expect(await dump(t.db)).toBe(before)
  })

  test('may ask to make one, read what is public, and leave', async () => {
    const cookie = await signIn(t, 'beheerder', 'bea')
    const options = await t.get('/auth/passkey/generate-register-options', { cookie })
    expect([options.status, (await options.json()).rp.id]).toEqual([200, 'schottenmelder.example'])
    expect((await t.get(paths.cases(), { cookie })).status).toBe(200)
    expect(locationOf(await t.post(paths.signOut, {}, { cookie }))).toEqual([303, '/'])
    expect(locationOf(await t.get(paths.account, { cookie }))).toEqual([303, paths.signIn])
  })
})

test('with a passkey everything opens, and without the last one it closes again', async () => {
  const cookie = await signIn(t, 'beheerder', 'bea')
  const id = await givePasskey(t, await accountIdOf(t, 'bea'), 'telefoon')
  expect((await t.get(paths.accounts, { cookie })).status).toBe(200)
  expect(textOf(await (await t.get(paths.account, { cookie })).text())).not.toContain('Voeg eerst')
  await t.post(paths.passkeyRemoval(id), {}, { cookie })
  expect(locationOf(await t.get(paths.accounts, { cookie }))).toEqual([303, paths.account])
})

describe('making the first passkey', () => {
  const link = async () => paths.signInLink(await mintSignInToken(t.services.auth, 'bea@voorbeeld.nl'))
  const opens = async (cookie: string) => (await t.get(paths.accounts, { cookie })).status === 200

  test('ends the sessions and links of before, but for the one that made it', async () => {
    const other = await signIn(t, 'beheerder', 'bo')
    const [found, own] = [await signIn(t, 'beheerder', 'bea'), await signIn(t, 'beheerder', 'bea')]
    const [lying, others] = [await link(), await signInPath(t, 'moderator')]
    expect((await registerPasskey(t, own)).status).toBe(200)
    expect([await opens(own), await opens(found)]).toEqual([true, false])
    expect((await t.post(lying)).status).toBe(410)
    expect(locationOf(await t.get(paths.account, { cookie: found }))).toEqual([303, paths.signIn])
    // Those of others stay.
    expect((await t.get(paths.account, { cookie: other })).status).toBe(200)
    expect((await t.post(others)).status).toBe(303)
  })

  test('a second one ends nothing, and one that fails neither', async () => {
    const [elsewhere, own] = [await signIn(t, 'beheerder', 'bea'), await signIn(t, 'beheerder', 'bea')]
    expect((await registerPasskey(t, '')).ok).toBe(false)
    expect((await t.get(paths.account, { cookie: elsewhere })).status).toBe(200)
    await givePasskey(t, await accountIdOf(t, 'bea'), 'telefoon')
    expect((await registerPasskey(t, own)).status).toBe(200)
    expect([await opens(own), await opens(elsewhere)]).toEqual([true, true])
  })
})

test('a recovery link ends every other way in, and leads to making a passkey only', async () => {
  const [bea, bo] = [await signIn(t, 'beheerder', 'bea'), await signIn(t, 'beheerder', 'bo')]
  const id = await accountIdOf(t, 'bo')
  await givePasskey(t, await accountIdOf(t, 'bea'), 'telefoon')
  await givePasskey(t, id, 'telefoon')
  expect((await t.get(paths.accounts, { cookie: bo })).status).toBe(200)
  const made = await t.post(paths.recoveryLinks(id), {}, { cookie: bea })
  const toSignIn = locationOf(await t.get(paths.accounts, { cookie: bo }))
  expect(toSignIn).toEqual([303, paths.signIn])
  expect(await stored(t, 'select name from passkeys')).toHaveLength(1)
  const answer = await t.post(linkIn(await made.text()))
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  expect(locationOf(await t.get(paths.accounts, { cookie }))).toEqual([303, paths.account])
  expect((await t.get(paths.account, { cookie })).status).toBe(200)
})

test('a moderator works without one, and needs one from the moment they are a beheerder', async () => {
  const cookie = await signIn(t)
  expect((await t.get(paths.moderation, { cookie })).status).toBe(200)
  await t.db.client.execute("update accounts set role = 'beheerder' where email = 'mo@voorbeeld.nl'")
  expect(locationOf(await t.get(paths.moderation, { cookie }))).toEqual([303, paths.account])
})

test('on the own machine the link is enough', async () => {
  const own = await freshApp()
  const cookie = await signIn(own, 'beheerder', 'bea')
  expect((await own.get(paths.accounts, { cookie })).status).toBe(200)
})

describe('a link by mail', () => {
  const letters = () => stored(t, "select recipient from outbox where letter = 'aanmelden'")

  test('goes to a beheerder without a passkey, and not to one who has it', async () => {
    await signIn(t, 'beheerder', 'bea')
    await t.post(paths.signIn, { email: 'bea@voorbeeld.nl' })
    expect(await letters()).toHaveLength(1)
    await givePasskey(t, await accountIdOf(t, 'bea'), null)
    t.clock.advance(5 * minute)
    const answer = await t.post(paths.signIn, { email: 'bea@voorbeeld.nl' })
    expect(locationOf(answer)).toEqual([303, `${paths.signIn}?gevraagd`])
    expect(await letters()).toHaveLength(1)
  })

  test('that waited is not sent to a beheerder who made a passkey meanwhile', async () => {
    const sent: string[] = []
    const send = async ({ to }: { to: string }) => {
      sent.push(to)
      return null
    }
    for (const [role, name] of [
      ['beheerder', 'bea'],
      ['beheerder', 'bo'],
      ['moderator', 'mo'],
    ] as const) {
      await signIn(t, role, name)
      await t.post(paths.signIn, { email: `${name}@voorbeeld.nl` })
      if (name !== 'bo') await givePasskey(t, await accountIdOf(t, name), null)
    }
    await sendMail({ ...t.services, mail: { send } })
    expect(sent.toSorted()).toEqual(['bo@voorbeeld.nl', 'mo@voorbeeld.nl'])
    expect(await letters()).toHaveLength(2)
  })

  test('goes to a moderator who has one', async () => {
    await signIn(t)
    await givePasskey(t, await accountIdOf(t, 'mo'), null)
    await t.post(paths.signIn, { email: 'mo@voorbeeld.nl' })
    expect(await letters()).toHaveLength(1)
  })
})
