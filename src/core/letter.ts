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

/** What the daily letter about the queue is about: the queue of that day. */
export const queueSubject = (day: string): string => `wachtrij:${day}`

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

/** How many wait in the queue of the moderators, of those too late, and how many "Klopt dit niet?". */
export type QueueToday = { waiting: number; late: number; notices: number }

/** All that a letter may tell: nothing of what somebody wrote in a melding. */
export type LetterFacts = {
  /** The address of the site, without a slash at the end. */
  site: string
  /** The number of the melding it is about. */
  reference: string | null
  /** It goes to somebody who said "wij ook" and never sent a melding. */
  alsoMe?: boolean
  /** The instantie it is about. */
  organisation: string | null
  /** Until when the melding waits for this address; nobody reads it before. */
  heldUntil?: string | null
  bottleneck: { title: string; slug: string } | null
  /** When a term ends, or by when something was promised. */
  day: string | null
  queue: QueueToday | null
  /** A link that works once or shortly, made for this letter. */
  link: string | null
  /** Where one press ends this mail; only for who stays anonymous. */
  stop: string | null
}

/** What the link in a letter is for, and for how long it works. */
export const linkPurposes: Partial<Record<LetterName, 'bevestigen' | 'openen' | 'aanmelden'>> = {
  contact_bevestigen: 'bevestigen',
  er_is_nieuws: 'openen',
  link_kwijt: 'openen',
  is_het_opgelost: 'openen',
  aanmelden: 'aanmelden',
}

const minute = 60_000
/** For how many minutes the link to sign in works. */
export const signInMinutes = 15
export const linkLasts = {
  bevestigen: 3 * 24 * 60 * minute,
  openen: 60 * minute,
  aanmelden: signInMinutes * minute,
}
