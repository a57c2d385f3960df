import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { freshApp, signIn, type TestApp } from '../support/app.ts'
import { newDevice, passkeyChallenge, registerPasskey } from '../support/registered-passkey.ts'

let t: TestApp
const publicUrl = 'https://schottenmelder.example'
const call = (name: string) => `/auth/passkey/${name}`

beforeEach(async () => {
  t = await freshApp({ publicUrl })
  for (const way of ['error', 'warn', 'log'] as const) vi.spyOn(console, way)
})
afterEach(() => vi.restoreAllMocks())

const linesWritten = () =>
  (['error', 'warn', 'log'] as const).flatMap((way) => vi.mocked(console[way]).mock.calls)

const typed = 'line one\nline two of a stranger'

test.each([
  ['nothing at all', () => 0],
  ['words in the place of an id', (made: object) => ({ ...made, id: typed })],
  ['another kind of answer', (made: object) => ({ ...made, type: typed })],
  ['data that is none', (made: object) => ({ ...made, response: { clientDataJSON: typed } })],
])('a new passkey with %s is the fault of who sent it, and is not in the log', async (_, broken) => {
  const cookie = await signIn(t, 'moderator', 'mo')
  const { asked, cookie: own } = await passkeyChallenge(t, 'generate-register-options', cookie)
  const answer = await t.postJson(
    call('verify-registration'),
    { response: broken(newDevice().made(asked)) },
    { Origin: publicUrl, Cookie: `${cookie}; ${own}` },
  )
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([400, 'application/json'])
  expect([linesWritten(), t.log]).toEqual([[], []])
})

test('an answer to another question lets nobody in, and is not in the log', async () => {
  const device = newDevice()
  await registerPasskey(t, await signIn(t, 'moderator', 'mo'), device)
  const { asked, cookie } = await passkeyChallenge(t, 'generate-authenticate-options')
  const sign = (challenge: string) =>
    t.postJson(
      call('verify-authentication'),
      { response: device.signedIn({ ...asked, challenge }) },
      { Origin: publicUrl, Cookie: cookie },
    )
  expect((await sign(Buffer.from(typed).toString('base64url'))).status).toBe(400)
  expect([linesWritten(), t.log]).toEqual([[], []])
})

test.each([
  ['an object', {}],
  ['a list', [['x']]],
  ['a number', 7],
])('a passkey whose id is %s is the fault of who sent it', async (_, id) => {
  const device = newDevice()
  await registerPasskey(t, await signIn(t, 'moderator', 'mo'), device)
  const { asked, cookie } = await passkeyChallenge(t, 'generate-authenticate-options')
  const answer = await t.postJson(
    call('verify-authentication'),
    { response: { ...device.signedIn(asked), id } },
    { Origin: publicUrl, Cookie: cookie },
  )
  expect([answer.status, linesWritten(), t.log]).toEqual([400, [], []])
})

test('the answer to what was asked lets in', async () => {
  const device = newDevice()
  await registerPasskey(t, await signIn(t, 'moderator', 'mo'), device)
  const { asked, cookie } = await passkeyChallenge(t, 'generate-authenticate-options')
  const answer = await t.postJson(
    call('verify-authentication'),
    { response: device.signedIn(asked) },
    { Origin: publicUrl, Cookie: cookie },
  )
  expect([answer.status, answer.headers.getSetCookie().length > 0]).toEqual([200, true])
})

test('what fails on our side is in the log, without whose it was', async () => {
  const cookie = await signIn(t, 'moderator', 'mo')
  await t.db.client.execute('drop table verifications')
  const answer = await t.get(call('generate-register-options'), { cookie })
  expect([answer.status, linesWritten()]).toEqual([500, []])
  expect(t.log).toEqual([expect.stringMatching(/^error GET \w+: Failed query: insert into "verifications"/)])
  expect(t.log.join()).not.toContain('mo@voorbeeld.nl')
})

test('a database that cannot store it is in the log by its code only', async () => {
  const cookie = await signIn(t, 'moderator', 'mo')
  await t.db.client.execute(
    `create trigger full before insert on passkeys begin select raise(abort, '${typed}'); end`,
  )
  const answer = await registerPasskey(t, cookie, newDevice())
  expect(answer.ok).toBe(false)
  expect([linesWritten(), t.log]).toEqual([[], [expect.stringMatching(/^sign-in failed: SQLITE_[A-Z_]+$/)]])
})
