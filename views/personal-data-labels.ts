import type { PersonalDataKind } from '../src/core/personal-data/kinds.ts'

/** What each kind of personal data is called to a reader. */
export const personalDataLabels: Record<PersonalDataKind, string> = {
  naam: 'naam',
  bsn: 'BSN',
  telefoon: 'telefoonnummer',
  email: 'e-mailadres',
  iban: 'rekeningnummer',
  adres: 'adres',
  geboortedatum: 'geboortedatum',
  leeftijd: 'leeftijd boven 89',
  kenteken: 'kenteken',
  patientnummer: 'patiënt- of cliëntnummer',
  agb_big: 'AGB- of BIG-nummer',
}
