import { expect, test } from 'vitest'
import { base64url, deriveKeys, hmac, sha256 } from '../../src/keys.ts'

const secret = 'a secret of at least thirty-two characters'
const keys = await deriveKeys(secret)
const sign = async (key: CryptoKey) => base64url(await hmac(key, 'the same text'))

test('the same secret gives the same keys', async () => {
  const again = await deriveKeys(secret)
  expect(again.session).toBe(keys.session)
  expect(await sign(again.links)).toBe(await sign(keys.links))
  expect(await sign(again.audit)).toBe(await sign(keys.audit))
})

test('each use has a key of its own', async () => {
  const session = await crypto.subtle.importKey(
    'raw',
    Buffer.from(keys.session, 'base64url'),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  expect(new Set([await sign(session), await sign(keys.links), await sign(keys.audit)]).size).toBe(3)
})

test('another secret gives other keys', async () => {
  const other = await deriveKeys(`${secret}.`)
  expect(other.session).not.toBe(keys.session)
  expect(await sign(other.links)).not.toBe(await sign(keys.links))
  expect(await sign(other.audit)).not.toBe(await sign(keys.audit))
})

test('the session key is 256 bits, and no key can be read back', () => {
  expect(keys.session).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect([keys.links.extractable, keys.audit.extractable]).toEqual([false, false])
})

test('hashes are those of the standard', async () => {
  // FIPS 180-4, the message "abc".
  expect(await sha256('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0')
  expect(await sha256('é')).not.toBe(await sha256('e'))
})

test('base64url needs no escaping in an address', () => {
  const text = base64url(Uint8Array.from({ length: 256 }, (_, i) => i))
  expect(encodeURIComponent(text)).toBe(text)
  expect(Buffer.from(text, 'base64url')).toEqual(Buffer.from(Uint8Array.from({ length: 256 }, (_, i) => i)))
})
