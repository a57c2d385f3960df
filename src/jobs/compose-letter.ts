import { mintSignInToken, shortenSignInToken } from '../../db/auth.ts'
import { type LetterRecord, readLetter, readQueueToday } from '../../db/letters.ts'
import { storeTokens } from '../../db/made-tokens.ts'
import type { MailToken } from '../../db/mail-tokens.ts'
import type { WaitingLetter } from '../../db/outbox.ts'
import { writeLetter } from '../../views/letters/letter.ts'
import { endorsementSubject } from '../core/audit-event.ts'
import { contactRecipient, type LetterFacts, linkLasts, linkPurposes, queueSubject } from '../core/letter.ts'
import type { MailFault, MailMessage } from '../core/mail.ts'
import { dayOf } from '../core/working-days.ts'
import { decryptContact, randomToken, sha256 } from '../keys.ts'
import { paths } from '../paths.ts'
import type { Services } from '../services.ts'

/** `drop` for a letter that has nothing to say any more; a fault for one that cannot be written. */
export type Composed = { message: MailMessage } | { fault: MailFault } | 'drop'

/** Writes a letter from what now stands in the database. Its links are made here, so they are as young as the mail. */
export async function composeLetter(services: Services, letter: WaitingLetter): Promise<Composed> {
  const { db, now, config } = services
  const record = await readLetter(db, letter)
  // It waited for the mail server, and was answered meanwhile.
  if (record.overtaken) return 'drop'
  const found = await addressOf(services, letter, record)
  if (found === 'drop' || 'fault' in found) return found
  const { to } = found
  const queue = letter.letter === 'wachtrij_vandaag' ? await readQueueToday(db, now()) : null
  // Of yesterday, or of what others have done in the meantime.
  if (queue && (queue.waiting + queue.notices === 0 || letter.subject !== queueSubject(dayOf(now()))))
    return 'drop'
  const links = await makeLinks(services, letter, record, to)
  const facts: LetterFacts = {
    ...record.facts,
    ...links,
    queue,
    alsoMe: isAlsoMe(letter),
    site: config.publicUrl,
  }
  const message: MailMessage = {
    ...writeLetter(letter.letter, facts),
    to,
    messageId: `<${letter.id}@${new URL(config.publicUrl).hostname}>`,
    date: letter.createdAt,
    stopUrl: links.stop,
  }
  return { message }
}

const isAlsoMe = ({ recipient }: WaitingLetter) =>
  recipient.startsWith(contactRecipient(endorsementSubject('')))

async function addressOf(
  { keys, config }: Services,
  { letter, recipient }: WaitingLetter,
  { account, contact, organisation }: LetterRecord,
): Promise<{ to: string } | Exclude<Composed, { message: MailMessage }>> {
  if (recipient.startsWith('account:')) {
    if (!account || account.endedAt) return 'drop'
    // A passkey was made while it waited: a mailbox is not a second way in.
    const byPasskey = config.passkeyRequired && account.role === 'beheerder' && account.hasPasskey
    if (letter === 'aanmelden' && byPasskey) return 'drop'
    return letter === 'wachtrij_vandaag' && !account.queueMail ? 'drop' : { to: account.email }
  }
  if (recipient.startsWith('instantie:')) {
    if (!organisation || organisation.endedAt) return 'drop'
    const to = organisation.contactMail
    return to === null ? { fault: 'geen_adres' } : { to }
  }
  if (!contact) return 'drop'
  // Nothing but the question itself goes to an address that nobody confirmed.
  if ((letter === 'contact_bevestigen') !== (contact.confirmedAt === null)) return 'drop'
  const to = await decryptContact(keys, contact)
  return to === null ? { fault: 'onleesbaar_adres' } : { to }
}

const year = 365 * 24 * 60 * 60_000

async function makeLinks(
  { db, auth, now, config }: Services,
  { letter }: WaitingLetter,
  { contact }: LetterRecord,
  to: string,
): Promise<Pick<LetterFacts, 'link' | 'stop'>> {
  const purpose = linkPurposes[letter]
  const until = (ms: number) => new Date(now().getTime() + ms)
  if (purpose === 'aanmelden') {
    const token = await mintSignInToken(auth, to)
    await shortenSignInToken(db, token, new Date(Date.now() + linkLasts.aanmelden))
    return { link: `${config.publicUrl}${paths.signInLink(token)}`, stop: null }
  }
  if (!contact) return { link: null, stop: null }
  const { subject } = contact
  const tokens: MailToken[] = []
  const mint = async (kind: MailToken['purpose'], lasts: number) => {
    const token = randomToken()
    tokens.push({ hash: await sha256(token), subject, purpose: kind, expiresAt: until(lasts) })
    return `${config.publicUrl}${paths.mailLink(kind, token)}`
  }
  const link = purpose ? await mint(purpose, linkLasts[purpose]) : null
  const stop = await mint('stop', year)
  await storeTokens(db, tokens, contact)
  return { link, stop }
}
