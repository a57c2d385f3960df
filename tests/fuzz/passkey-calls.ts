import { signIn, type TestApp } from '../support/app.ts'
import { newDevice, passkeyChallenge, registerPasskey } from '../support/registered-passkey.ts'
import { textField } from './forms.ts'
import type { Target } from './targets.ts'

const call = (name: string) => `/auth/passkey/${name}`

/** The calls of a browser that makes a passkey and signs in with one, with answers that fit what was asked. */
export async function passkeyCalls(t: TestApp, moderator: string): Promise<Target[]> {
  const device = newDevice()
  const registered = await registerPasskey(t, await signIn(t, 'moderator', 'pia'), device)
  if (!registered.ok) throw new Error(`the passkey was answered with ${registered.status}`)
  const making = await passkeyChallenge(t, 'generate-register-options', moderator)
  const signing = await passkeyChallenge(t, 'generate-authenticate-options')
  // The library counts five minutes by the clock of the machine; a fuzz takes longer.
  await t.db.client.execute({
    sql: 'update verifications set expires_at = ? where expires_at is not null',
    args: [Date.now() + 7 * 24 * 60 * 60 * 1000],
  })
  const send = (name: string, as: Target['as'], body: Record<string, unknown>, cookie: string): Target => ({
    route: call(name),
    method: 'POST',
    path: call(name),
    json: true,
    fields: Object.entries(body).map(([field, value]) => textField(field, JSON.stringify(value))),
    as,
    headers: { Cookie: cookie },
  })
  return [
    {
      route: call('generate-register-options'),
      method: 'GET',
      path: call('generate-register-options'),
      fields: [],
      as: 'moderator',
    },
    send(
      'verify-registration',
      'moderator',
      { response: newDevice().made(making.asked), name: 'Sleutel' },
      making.cookie,
    ),
    send('verify-authentication', 'bezoeker', { response: device.signedIn(signing.asked) }, signing.cookie),
  ]
}
