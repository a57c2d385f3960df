/** Every letter that can be sent; its text is in views/letters/. */
export const letterNames = [
  'contact_bevestigen',
  'er_is_nieuws',
  'link_kwijt',
  'wachtrij_vandaag',
  'instantie_gevraagd',
  'termijn_nadert',
  'termijn_eindigt_vandaag',
  'termijn_verlopen',
  'belofte_nadert',
  'belofte_verlopen',
  'is_het_opgelost',
  'aanmelden',
] as const
export type LetterName = (typeof letterNames)[number]

/** Who a letter is for, never where that is: the address is read when it is sent. */
export type Recipient = `contact:${string}` | `account:${string}` | `instantie:${string}`

export const contactRecipient = (subject: string): Recipient => `contact:${subject}`
export const accountRecipient = (id: string): Recipient => `account:${id}`
export const organisationRecipient = (key: string): Recipient => `instantie:${key}`

/** A letter that waits. Details hold keys, numbers and days only, never what somebody wrote. */
export type OutgoingLetter = {
  letter: LetterName
  recipient: Recipient
  /** What it is about, such as `knelpunt:12`. */
  subject: string
  details: Record<string, string | number | null>
  /** Not before; at once when left out. */
  dueAt?: Date
}
