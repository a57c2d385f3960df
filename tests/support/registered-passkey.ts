import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import type { TestApp } from './app.ts'

// What a device answers, in CBOR: lengths and keys are small here, so each head is one or three bytes.
const bytes = (value: Buffer) =>
  value.length < 256
    ? Buffer.concat([Buffer.from([0x58, value.length]), value])
    : Buffer.concat([Buffer.from([0x59, value.length >> 8, value.length & 255]), value])
const text = (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)])

/** A public key on P-256 as a passkey gives it. */
function coseKey(publicKey: KeyObject): Buffer {
  const jwk = publicKey.export({ format: 'jwk' })
  const part = (value: string | undefined) => bytes(Buffer.from(value ?? '', 'base64url'))
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    part(jwk.x),
    Buffer.from([0x22]),
    part(jwk.y),
  ])
}

/** What the device of somebody who gave a finger sends back about a new passkey. */
function attestation(host: string, credential: Buffer, publicKey: KeyObject): Buffer {
  const authenticator = Buffer.concat([
    createHash('sha256').update(host).digest(),
    Buffer.from([0x45]),
    Buffer.alloc(20),
    Buffer.from([0, credential.length]),
    credential,
    coseKey(publicKey),
  ])
  return Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
    text('authData'),
    bytes(authenticator),
  ])
}

type Asked = { challenge: string; publicUrl: string }

const clientData = (type: string, { challenge, publicUrl }: Asked) =>
  Buffer.from(JSON.stringify({ type, challenge, origin: new URL(publicUrl).origin, crossOrigin: false }))

/** A device that makes one passkey and signs in with it. */
export function newDevice() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credential = randomBytes(32)
  const id = credential.toString('base64url')
  const answer = (response: Record<string, unknown>) => ({
    id,
    rawId: id,
    type: 'public-key',
    clientExtensionResults: {},
    response,
  })
  return {
    /** What the browser sends when the passkey is made. */
    made: (asked: Asked) =>
      answer({
        clientDataJSON: clientData('webauthn.create', asked).toString('base64url'),
        attestationObject: attestation(new URL(asked.publicUrl).hostname, credential, publicKey).toString(
          'base64url',
        ),
        transports: ['internal'],
      }),
    /** What it sends when somebody who gave a finger signs in. */
    signedIn(asked: Asked) {
      const client = clientData('webauthn.get', asked)
      const hash = (value: string | Buffer) => createHash('sha256').update(value).digest()
      const authenticator = Buffer.concat([
        hash(new URL(asked.publicUrl).hostname),
        Buffer.from([0x05, 0, 0, 0, 0]),
      ])
      const signature = sign('sha256', Buffer.concat([authenticator, hash(client)]), privateKey)
      return answer({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: authenticator.toString('base64url'),
        signature: signature.toString('base64url'),
      })
    },
  }
}

/** Asks what a device has to answer, and the cookies to send that answer with. */
export async function passkeyChallenge(t: TestApp, call: string, cookie = '') {
  const asked = await t.get(`/auth/passkey/${call}`, { cookie })
  const { challenge } = await asked.json()
  const cookies = asked.headers.getSetCookie().map((one) => one.split(';')[0] ?? '')
  return {
    asked: { challenge: String(challenge), publicUrl: t.services.config.publicUrl },
    cookie: cookies.join('; '),
  }
}

/** Registers a passkey as the browser of who is signed in does. */
export async function registerPasskey(t: TestApp, cookie: string, device = newDevice()): Promise<Response> {
  const { asked, cookie: own } = await passkeyChallenge(t, 'generate-register-options', cookie)
  return t.postJson(
    '/auth/passkey/verify-registration',
    { response: device.made(asked) },
    { Origin: new URL(asked.publicUrl).origin, Cookie: `${cookie}; ${own}` },
  )
}
