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
