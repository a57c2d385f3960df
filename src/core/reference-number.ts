/** Letters and digits that are not mistaken for each other when read aloud or copied by hand (no 0 O 1 I L 5 S 2 Z 8 B U V). */
const alphabet = 'ACDEFGHJKMNPQRTWXY34679'

/** Turns random or derived bytes into a reference such as `M-K7P-4XD-HRA` (23^9 ≈ 1.8 · 10^12 of them). */
export function referenceNumber(bytes: Uint8Array): string {
  let number = 0n
  for (const byte of bytes.subarray(0, 16)) number = number * 256n + BigInt(byte)
  let letters = ''
  for (let i = 0; i < 9; i++) {
    letters += alphabet[Number(number % BigInt(alphabet.length))]
    number /= BigInt(alphabet.length)
  }
  return `M-${letters.slice(0, 3)}-${letters.slice(3, 6)}-${letters.slice(6)}`
}

/** A reference as somebody copied or typed it: without the dashes or the M, in small letters, with spaces. */
export function readReference(text: string): string | null {
  const letters = text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  if (!/^M?[A-Z0-9]{9}$/.test(letters)) return null
  const [, one, two, three] = /(...)(...)(...)$/.exec(letters) ?? []
  return `M-${one}-${two}-${three}`
}

/** What a moderator looks for: a melding by its reference, or by the number of its casus. */
export type SoughtNumber = { reference: string } | { caseNumber: number }

/** `casus 12`, `#12` and `12` are a casus; anything that can be a reference is one. */
export function readNumber(text: string): SoughtNumber | null {
  const number = /^\s*(?:casus|#)?\s*([1-9]\d{0,8})\s*$/i.exec(text)?.[1]
  if (number !== undefined) return { caseNumber: Number(number) }
  const reference = readReference(text)
  return reference === null ? null : { reference }
}
