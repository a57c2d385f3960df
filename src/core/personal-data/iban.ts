import type { PersonalData } from './kinds.ts'

const candidate = /(?<![\p{L}\d])[a-z]{2} ?\d{2}(?:[ .\u00a0-]{0,2}[a-z\d]){11,30}/giu

// Length by country, of the countries a Dutch reporter may bank in. Others are rare enough to miss.
const lengths: Readonly<Record<string, number>> = {
  NL: 18,
  BE: 16,
  DE: 22,
  FR: 27,
  LU: 20,
  ES: 24,
  PT: 25,
  IT: 27,
  GB: 22,
  IE: 22,
  AT: 20,
  CH: 21,
  PL: 28,
  RO: 24,
  BG: 22,
  TR: 26,
  SE: 24,
  DK: 18,
  FI: 18,
  NO: 15,
  EE: 20,
  LT: 20,
  LV: 21,
  GR: 27,
  HU: 28,
  CZ: 24,
  SK: 24,
  HR: 21,
}

/** Check digits after ISO 13616: letters count from ten, and the whole modulo 97 is one. */
function hasValidCheckDigits(iban: string): boolean {
  let rest = 0
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

export function findIbans(text: string): PersonalData[] {
  const found: PersonalData[] = []
  const pattern = new RegExp(candidate)
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const end = endOfIban(match[0])
    if (end !== undefined)
      found.push({ start: match.index, end: match.index + end, kind: 'iban', certain: true })
    // A candidate is long and may have swallowed the next one: go on right behind what was used of it.
    pattern.lastIndex = match.index + (end ?? 2)
  }
  return found
}

function endOfIban(found: string): number | undefined {
  const length = lengths[found.slice(0, 2).toUpperCase()]
  if (length === undefined) return undefined
  let iban = ''
  let at = 0
  for (; at < found.length && iban.length < length; at++) iban += found.charAt(at).replace(/[^a-z\d]/i, '')
  return iban.length === length && hasValidCheckDigits(iban) ? at : undefined
}
