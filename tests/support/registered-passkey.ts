import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import type { TestApp } from './app.ts'

// What a device answers, in CBOR: lengths and keys are small here, so each head is one or three bytes.
const bytes = (value: Buffer) =>
  value.length < 256
    ? Buffer.concat([Buffer.from([0x58, value.length]), value])
    : Buffer.concat([Buffer.from([0x59, value.length >> 8, value.length & 255]), value])
const text = (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)])

/** A public key on P-256 as a passkey gives it. */
function coseKey(): Buffer {
  const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' })
  const part = (value: string | undefined) => bytes(Buffer.from(value ?? '', 'base64url'))
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    part(jwk.x),
    Buffer.from([0x22]),
    part(jwk.y),
  ])
}

/** What the device of somebody who gave a finger sends back about a new passkey. */
function attestation(host: string, credential: Buffer): Buffer {
  const authenticator = Buffer.concat([
    createHash('sha256').update(host).digest(),
    Buffer.from([0x45]),
    Buffer.alloc(20),
    Buffer.from([0, credential.length]),
    credential,
    coseKey(),
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

/** Registers a passkey as the browser of who is signed in does. */
export async function registerPasskey(t: TestApp, cookie: string): Promise<Response> {
  const { origin, hostname } = new URL(t.services.config.publicUrl)
  const asked = await t.get('/auth/passkey/generate-register-options', { cookie })
  const { challenge } = await asked.json()
  const credential = randomBytes(32)
  const id = credential.toString('base64url')
  const client = JSON.stringify({ type: 'webauthn.create', challenge, origin, crossOrigin: false })
  const response = {
    id,
    rawId: id,
    type: 'public-key',
    clientExtensionResults: {},
    response: {
      clientDataJSON: Buffer.from(client).toString('base64url'),
      attestationObject: attestation(hostname, credential).toString('base64url'),
      transports: ['internal'],
    },
  }
  const cookies = [cookie, ...asked.headers.getSetCookie().map((one) => one.split(';')[0] ?? '')].join('; ')
  return t.postJson('/auth/passkey/verify-registration', { response }, { Origin: origin, Cookie: cookies })
}
