export const personalDataKinds = [
  'naam',
  'bsn',
  'telefoon',
  'email',
  'iban',
  'adres',
  'geboortedatum',
  'leeftijd',
  'kenteken',
  'patientnummer',
  'agb_big',
] as const

export type PersonalDataKind = (typeof personalDataKinds)[number]

/** A fragment of a text that may say who someone is, as UTF-16 offsets. */
export type PersonalData = {
  start: number
  end: number
  kind: PersonalDataKind
  /** The words around it leave no doubt, such as "BSN" before nine digits. */
  certain: boolean
}
