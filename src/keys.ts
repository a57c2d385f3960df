/** The keys derived from the one APP_SECRET: who learns one of them learns nothing about the others. */
export type Keys = {
  session: string
  links: CryptoKey
  audit: CryptoKey
  /** Encrypts the addresses of who stays anonymous; `id` says which key a text was encrypted with. */
  contacts: { id: string; key: CryptoKey }
  /** Makes an address findable without being readable. */
  addresses: CryptoKey
  /** Makes of a network address what limits are counted under. */
  limits: CryptoKey
}

const utf8 = new TextEncoder()

/**
 * Derives the keys by HKDF-SHA-256 (RFC 5869) with a label for each use. The same secret always gives the same
 * keys, so that a private link still works after a restart.
 */
export async function deriveKeys(secret: string): Promise<Keys> {
  const material = await crypto.subtle.importKey('raw', utf8.encode(secret), 'HKDF', false, ['deriveBits'])
  const bits = (label: string) =>
    crypto.subtle.deriveBits(
      { name: 'HKDF', hash: 'SHA-256', salt: utf8.encode('schottenmelder'), info: utf8.encode(label) },
      material,
      256,
    )
  const hmacKey = async (label: string) =>
    crypto.subtle.importKey('raw', await bits(label), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const contacts = new Uint8Array(await bits('contacts'))
  return {
    session: base64url(new Uint8Array(await bits('session'))),
    links: await hmacKey('links'),
    audit: await hmacKey('audit'),
    contacts: {
      id: (await sha256(base64url(contacts))).slice(0, 8),
      key: await crypto.subtle.importKey('raw', contacts, 'AES-GCM', false, ['encrypt', 'decrypt']),
    },
    addresses: await hmacKey('addresses'),
    limits: await hmacKey('limits'),
  }
}

/** HMAC-SHA-256 of a text, as 32 bytes. */
export async function hmac(key: CryptoKey, text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8.encode(text)))
}

/** SHA-256 of a text, in base64url: for tokens that are too long to guess. */
export async function sha256(text: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8.encode(text))))
}

export const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

/** A token that nobody can guess: 256 bits. */
export const randomToken = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)))

const nonceBytes = 12

/** AES-256-GCM. What it belongs to is sealed in, so that a ciphertext moved to another row does not open. */
export async function encryptContact(keys: Keys, subject: string, address: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(nonceBytes))
  const algorithm = { name: 'AES-GCM', iv, additionalData: utf8.encode(subject) }
  const sealed = await crypto.subtle.encrypt(algorithm, keys.contacts.key, utf8.encode(address))
  return base64url(new Uint8Array([...iv, ...new Uint8Array(sealed)]))
}

/** Null when it was encrypted with another key, or is not what was stored. */
export async function decryptContact(
  keys: Keys,
  { subject, ciphertext, keyId }: { subject: string; ciphertext: string; keyId: string },
): Promise<string | null> {
  if (keyId !== keys.contacts.id) return null
  const bytes = fromBase64url(ciphertext)
  const algorithm = {
    name: 'AES-GCM',
    iv: bytes.subarray(0, nonceBytes),
    additionalData: utf8.encode(subject),
  }
  try {
    const opened = await crypto.subtle.decrypt(algorithm, keys.contacts.key, bytes.subarray(nonceBytes))
    return new TextDecoder().decode(opened)
  } catch {
    return null
  }
}

/** Tells two uses of one address, and finds them again, without being able to read it. */
export const addressMac = async (keys: Keys, address: string): Promise<string> =>
  base64url(await hmac(keys.addresses, address))
