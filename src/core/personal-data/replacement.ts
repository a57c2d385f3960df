import type { PersonalData, PersonalDataKind } from './kinds.ts'

const replacements: Record<PersonalDataKind, string> = {
  naam: '[naam]',
  bsn: '[BSN]',
  telefoon: '[telefoonnummer]',
  email: '[e-mailadres]',
  iban: '[rekeningnummer]',
  adres: '[adres]',
  geboortedatum: '[geboortedatum]',
  leeftijd: '[boven de 90]',
  kenteken: '[kenteken]',
  patientnummer: '[cliëntnummer]',
  agb_big: '[AGB- of BIG-nummer]',
}

export const proposeReplacement = (kind: PersonalDataKind): string => replacements[kind]

/** The text with every given fragment replaced by the word for what stood there. */
export function replaceAll(
  text: string,
  spans: readonly Pick<PersonalData, 'start' | 'end' | 'kind'>[],
): string {
  let out = ''
  let at = 0
  for (const { start, end, kind } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    out += text.slice(at, start) + replacements[kind]
    at = end
  }
  return out + text.slice(at)
}

/** A BSN that is named so may not be sent (Wabvpz and AVG leave no ground for it here); of the rest we only ask. */
export const blocks = (spans: readonly PersonalData[]): PersonalData[] =>
  spans.filter(({ kind, certain }) => kind === 'bsn' && certain)
