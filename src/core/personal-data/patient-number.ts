import type { PersonalData } from './kinds.ts'

// The word that says whose number it is, then perhaps "nummer", then the number: each step bounded.
const whose =
  'pat\\.|cl\\.|pati[eë]nt(?:en)?|cli[eë]nt(?:en)?|dossier|zorgdossier|zorg|bewoners?|deelnemers?|ecd|epd|polis|verzekerden?|verzekering|lid|klant|zis|mrn|hulpvragers?|inwoners?|leerling(?:en)?|persoons?|burger'
const numbered =
  /(?<![\p{L}\d])(?:WHOSE)[ -]?(?:registratie|volg)?(?:nummer|nr|no|num|id|code)\b\.?(?:\s(?:is|van\s\p{L}{2,12}\sis|luidt))?[\s:=#(]{0,4}/giu
const plain = /(?<![\p{L}\d])(?:dossier|ecd|epd|zis|mrn|cli[eë]nt|pati[eë]nt)[\s:#]{1,3}(?:nr\.?\s?)?/giu
const shape = /^[a-z]{0,4}[-. ]?\d[\d]*(?:[-./][a-z\d]+){0,4}/i

const withWhose = (pattern: RegExp) => new RegExp(pattern.source.replace('WHOSE', whose), pattern.flags)

function numbersAfter(text: string, pattern: RegExp, fewest: number): PersonalData[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: found, index }) => {
    const start = index + found.length
    const number = shape.exec(text.slice(start, start + 24))?.[0].replace(/[-./]+$/, '') ?? ''
    const digits = number.replace(/\D/g, '').length
    if (digits < fewest || /^(?:19|20)\d{2}$/.test(number)) return []
    return [{ start, end: start + number.length, kind: 'patientnummer', certain: true }]
  })
}

const numberedPattern = withWhose(numbered)

/** Patient, client, file and insurance numbers: always by the word before, for they have no shape of their own. */
export const findPatientNumbers = (text: string): PersonalData[] => [
  ...numbersAfter(text, numberedPattern, 3),
  ...numbersAfter(text, plain, 5),
]
