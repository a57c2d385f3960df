/** The keys derived from the one APP_SECRET: who learns one of them learns nothing about the others. */
export type Keys = {
  session: string
  links: CryptoKey
  audit: CryptoKey
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
  return {
    session: base64url(new Uint8Array(await bits('session'))),
    links: await hmacKey('links'),
    audit: await hmacKey('audit'),
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
