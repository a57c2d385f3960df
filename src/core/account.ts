import { z } from 'zod'
import { isOnDomain } from './mail-domain.ts'
import { type FieldError, fieldErrors, type Parsed } from './submission.ts'
import { atMost, storableText, storableTextOrNone } from './text.ts'

export const accountRoles = ['moderator', 'beheerder', 'instantie'] as const
export type AccountRole = (typeof accountRoles)[number]

export type Account = {
  id: string
  name: string
  email: string
  role: AccountRole
  /** Whom they work for; null when that is nobody a melding could name. */
  organisation: string | null
  /** With role `instantie`: the key of the organisation they answer for. */
  organisationKey: string | null
}

/** Who is signed in, and whether they could come back by passkey. */
export type SignedInAccount = Account & { hasPasskey: boolean }

/** How an account stands, for who manages it. */
export type ManagedAccount = Account & { createdAt: Date; endedAt: Date | null; version: number }

/** One place where somebody is signed in. No address or browser is kept, so the moment is all there is to know it by. */
export type Session = { id: string; signedInAt: Date; until: Date; current: boolean }

export type Passkey = { id: string; name: string | null; addedAt: Date | null }

export type AccountChange = Pick<Account, 'name' | 'role' | 'organisation' | 'organisationKey'>
export type Invitation = AccountChange & Pick<Account, 'email'>

/** For how many hours a link of an invitation or recovery works. */
export const invitedHours = 24

export const accountLimits = { name: 80, email: 254, organisation: 120, passkeyName: 60 } as const

const changeSchema = z.object({
  naam: storableText('Vul een naam in.').max(accountLimits.name, atMost(accountLimits.name)),
  rol: z.enum(accountRoles, 'Kies een rol.'),
  organisatie: storableTextOrNone()
    .max(accountLimits.organisation, atMost(accountLimits.organisation))
    .transform((text) => (text === '' ? null : text)),
  instantie: z.string().default(''),
})

const mailFault = 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.'

// One spelling for each address: signing in looks it up in lower case.
export const mailAddress = z
  .string(mailFault)
  .trim()
  .toLowerCase()
  .max(accountLimits.email, atMost(accountLimits.email))
  .pipe(z.email(mailFault))

const invitationSchema = changeSchema.extend({ email: mailAddress })

const changeOf = ({ naam, rol, organisatie, instantie }: z.infer<typeof changeSchema>): AccountChange => ({
  name: naam,
  role: rol,
  organisation: organisatie,
  organisationKey: rol === 'instantie' && instantie !== '' ? instantie : null,
})

export function parseAccountChange(input: unknown): Parsed<AccountChange> {
  const result = changeSchema.safeParse(input)
  return result.success ? { ok: changeOf(result.data) } : { errors: fieldErrors(result.error) }
}

export function parseInvitation(input: unknown): Parsed<Invitation> {
  const result = invitationSchema.safeParse(input)
  if (!result.success) return { errors: fieldErrors(result.error) }
  return { ok: { ...changeOf(result.data), email: result.data.email } }
}

const passkeyNameSchema = z.object({
  naam: storableText('Vul een naam in.').max(accountLimits.passkeyName, atMost(accountLimits.passkeyName)),
})

export function parsePasskeyName(input: unknown): Parsed<string> {
  const result = passkeyNameSchema.safeParse(input)
  return result.success ? { ok: result.data.naam } : { errors: fieldErrors(result.error) }
}

/** Which fields a change touches; the history keeps their names, not what is in them. */
export const changedFields = (account: AccountChange, change: AccountChange): string[] => [
  ...(account.name === change.name ? [] : ['naam']),
  ...(account.role === change.role ? [] : ['rol']),
  ...(account.organisation === change.organisation ? [] : ['organisatie']),
  ...(account.organisationKey === change.organisationKey ? [] : ['instantie']),
]

/** The organisation that an account is to answer for, as far as that matters here. */
type AnswersFor = { key: string; name: string; mailDomain: string | null; endedAt: Date | null }

/**
 * What stands in the way of answering for an organisation: with another mail domain nobody could tell that this person
 * works there.
 */
export function answererFaults(
  { role, organisationKey }: AccountChange,
  email: string,
  organisation: AnswersFor | null,
): FieldError[] {
  if (role !== 'instantie') return []
  const refuse = (message: string) => [{ field: 'instantie', message }]
  if (organisation === null || organisation.endedAt !== null || organisation.key !== organisationKey)
    return refuse('Kies voor welke instantie deze persoon reageert.')
  const { name, mailDomain } = organisation
  if (mailDomain === null) return refuse(`Van ${name} is nog geen maildomein bekend. Vul dat eerst daar in.`)
  return isOnDomain(email, mailDomain)
    ? []
    : refuse(`Het adres ${email} eindigt niet op @${mailDomain}, het maildomein van ${name}.`)
}

const plainName = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Whether somebody works for an organisation of this name: then others judge what is about it. */
export const worksFor = ({ organisation }: Pick<Account, 'organisation'>, name: string): boolean =>
  organisation !== null && plainName(organisation) !== '' && plainName(organisation) === plainName(name)

export type AccountRefusal = 'ended' | 'last-beheerder' | 'yourself'

/** Who acts on which account, and how many beheerders there are to keep the place open. */
export type AccountAct = {
  account: Pick<ManagedAccount, 'id' | 'role' | 'endedAt'>
  by: string
  beheerders: number
}

/** Whether an account may end. Nobody locks the door on themselves, or on everyone. */
export function refusalToEnd({ account, by, beheerders }: AccountAct): AccountRefusal | null {
  if (account.endedAt) return 'ended'
  if (account.role === 'beheerder' && beheerders <= 1) return 'last-beheerder'
  return account.id === by ? 'yourself' : null
}

/** Whether an account may get this role; keeping the one it has is always allowed. */
export function refusalToBecome(act: AccountAct, role: AccountRole): AccountRefusal | null {
  if (act.account.endedAt) return 'ended'
  return act.account.role === role ? null : refusalToEnd(act)
}
