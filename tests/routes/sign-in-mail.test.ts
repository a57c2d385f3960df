import { expect, test, vi } from 'vitest'
import { paths } from '../../src/paths.ts'
import { freshApp, signIn } from '../support/app.ts'
import { minute } from '../support/clock.ts'
import { linkIn, mailApp, stored } from '../support/mail.ts'

const email = 'mo@voorbeeld.nl'

async function withMo() {
  const t = await mailApp()
  await signIn(t)
  return t
}

test('a link by mail signs in once', async () => {
  const t = await withMo()
  expect(await (await t.get(paths.signIn)).text()).toContain('Stuur mij een link')
  const answer = await t.post(paths.signIn, { email: 'MO@voorbeeld.nl' })
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${paths.signIn}?gevraagd`])
  await t.sendMail()
  const link = linkIn(t, '/aanmelden/')
  expect((await t.get(link)).status).toBe(200)
  expect((await t.post(link)).headers.get('Location')).toBe(paths.moderation)
  expect((await t.post(link)).status).toBe(410)
})

test('the answer and the work are the same for an address that has no account', async () => {
  const t = await withMo()
  const ask = async (address: string) => {
    const before = t.db.traffic.roundTrips
    const answer = await t.post(paths.signIn, { email: address })
    return [answer.status, answer.headers.get('Location'), t.db.traffic.roundTrips - before]
  }
  expect(await ask('niemand@voorbeeld.nl')).toEqual(await ask(email))
  await t.sendMail()
  expect(t.smtp.received.map(({ to }) => to)).toEqual([email])
})

test('after a quarter of an hour the link is dead', async () => {
  const t = await withMo()
  await t.post(paths.signIn, { email })
  await t.sendMail()
  const link = linkIn(t, '/aanmelden/')
  const [row] = await stored(t, 'select max(expires_at) as until from verifications')
  expect(Number(row?.['until']) - Date.now()).toBeLessThanOrEqual(15 * minute)
  vi.useFakeTimers({ now: Date.now() + 16 * minute, toFake: ['Date'] })
  try {
    expect((await t.post(link)).status).toBe(410)
  } finally {
    vi.useRealTimers()
  }
})

test('asking on and on sends one letter, and an ended account gets none', async () => {
  const t = await withMo()
  for (let i = 0; i < 4; i++) await t.post(paths.signIn, { email })
  await t.sendMail()
  expect(t.smtp.received).toHaveLength(1)
  await t.db.client.execute('update accounts set ended_at = 1')
  t.clock.advance(3 * minute)
  await t.post(paths.signIn, { email })
  await t.sendMail()
  expect(t.smtp.received).toHaveLength(1)
})

test('what is no address comes back with 422; without a mail server there is no form', async () => {
  const t = await withMo()
  const answer = await t.post(paths.signIn, { email: 'mo' })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('value="mo"')
  const without = await freshApp()
  expect(await (await without.get(paths.signIn)).text()).not.toContain('Stuur mij een link')
  expect((await without.post(paths.signIn, { email })).status).toBe(404)
})
