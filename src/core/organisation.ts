import { z } from 'zod'
import { isForAnyone, isMailDomain, isOnDomain } from './mail-domain.ts'
import { matchRegion } from './region.ts'
import { type FieldError, fieldErrors, type Parsed } from './submission.ts'
import type { Taxonomy } from './taxonomy.ts'
import { atMost, storableText, storableTextOrNone } from './text.ts'

/** What a beheerder says of a named organisation that is addressed and may answer. */
export type OrganisationDetails = {
  name: string
  /** Key of a body in the taxonomy: what kind of addressee this is. */
  body: string
  region: string | null
  website: string | null
  /** What the mail address of everyone who answers for it ends in. */
  mailDomain: string | null
  /** Where reminders go: an address of the office, never of a person. */
  contactMail: string | null
  /** In working days; null takes the term of its kind. */
  termDays: number | null
}

export type Organisation = OrganisationDetails & {
  key: string
  endedAt: Date | null
  version: number
  demo: boolean
}

export const organisationLimits = { name: 120, website: 300, mailDomain: 190, contactMail: 254 } as const
const longestTerm = 130

const orNull = (text: string) => (text === '' ? null : text)

const isLink = (text: string) => /^https?:\/\//.test(text) && URL.canParse(text)

const website = storableTextOrNone()
  .max(organisationLimits.website, atMost(organisationLimits.website))
  .refine((text) => text === '' || isLink(text), 'Vul een adres in dat begint met https://.')
  .transform(orNull)

const mailDomain = storableTextOrNone()
  .overwrite((text) => text.toLowerCase().replace(/^@/, ''))
  .refine(
    (text) => text === '' || isMailDomain(text),
    'Vul in waar de e-mailadressen op eindigen, zoals voorbeeld.nl.',
  )
  .refine(
    (text) => !isForAnyone(text),
    'Op dit domein kan iedereen een e-mailadres krijgen. Kies een domein van de instantie zelf.',
  )
  .transform(orNull)

const contactMail = storableTextOrNone()
  .overwrite((text) => text.toLowerCase())
  .refine(
    (text) =>
      text === '' || (text.length <= organisationLimits.contactMail && z.email().safeParse(text).success),
    'Vul een e-mailadres in, zoals secretariaat@voorbeeld.nl.',
  )
  .transform(orNull)

const termDays = storableTextOrNone()
  .refine(
    (typed) => typed === '' || (/^[1-9][0-9]{0,2}$/.test(typed) && Number(typed) <= longestTerm),
    `Vul een aantal werkdagen in, van 1 tot en met ${longestTerm}.`,
  )
  .transform((typed) => (typed === '' ? null : Number(typed)))

const region = (taxonomy: Taxonomy) =>
  storableTextOrNone().transform((typed, ctx) => {
    if (typed === '') return null
    const found = matchRegion(typed, taxonomy)
    if (found.region) return found.region.key
    ctx.addIssue({ code: 'custom', message: 'Deze regio kennen we niet. Kies een regio uit de lijst.' })
    return z.NEVER
  })

const schema = (taxonomy: Taxonomy) =>
  z.object({
    naam: storableText('Vul de naam in.')
      .max(organisationLimits.name, atMost(organisationLimits.name))
      .refine((text) => !text.includes('\n'), 'Zet de naam op één regel.')
      .refine((text) => slugOf(text).length > 1, 'Gebruik minstens twee letters of cijfers.')
      .refine(
        (text) => slugOf(text) !== 'nieuw',
        'Deze naam kan niet: het adres van de pagina is al in gebruik. Kies een andere naam.',
      ),
    soort: z.string().refine((key) => taxonomy.body.has(key), 'Kies een soort instantie uit de lijst.'),
    regio: region(taxonomy),
    website,
    maildomein: mailDomain,
    mail: contactMail,
    termijn: termDays,
  })

export type OrganisationInput = Record<keyof z.input<ReturnType<typeof schema>>, string>

/** Parses what a form says of an organisation; every fault at once. */
export function parseOrganisation(input: OrganisationInput, taxonomy: Taxonomy): Parsed<OrganisationDetails> {
  const result = schema(taxonomy).safeParse(input)
  if (!result.success) return { errors: fieldErrors(result.error) }
  const { naam, soort, regio, maildomein, mail, termijn } = result.data
  if (mail !== null && maildomein !== null && !isOnDomain(mail, maildomein))
    return { errors: [{ field: 'mail', message: `Dit adres eindigt niet op @${maildomein}.` }] }
  const ok = {
    name: naam,
    body: taxonomy.body.get(soort)?.key ?? soort,
    region: regio,
    website: result.data.website,
    mailDomain: maildomein,
    contactMail: mail,
    termDays: termijn,
  }
  return { ok }
}

/** The name as it stands in an address: `Gemeente Súdwest-Fryslân` → `gemeente-sudwest-fryslan`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')

const fieldNames = {
  naam: 'name',
  soort: 'body',
  regio: 'region',
  website: 'website',
  maildomein: 'mailDomain',
  mail: 'contactMail',
  termijn: 'termDays',
} as const satisfies Record<string, keyof OrganisationDetails>

/** Which fields a change touches; the history keeps their names, not what is in them. */
export const changedDetails = (before: OrganisationDetails, after: OrganisationDetails): string[] =>
  Object.entries(fieldNames).flatMap(([field, property]) =>
    before[property] === after[property] ? [] : [field],
  )

export const nameTaken: FieldError[] = [
  { field: 'naam', message: 'Er is al een instantie met deze naam. Zoek die op in de lijst.' },
]

/** Whose people must prove their domain: another one cannot be given while their accounts are open. */
export const domainInUse = (accounts: number): FieldError[] => [
  {
    field: 'maildomein',
    message:
      accounts === 1
        ? 'Er is een account met een adres op dit domein. Beëindig dat eerst.'
        : `Er zijn ${accounts} accounts met een adres op dit domein. Beëindig die eerst.`,
  },
]
