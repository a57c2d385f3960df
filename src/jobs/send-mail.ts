import { claimLetter, dropLetter, markFailed, markSent, type WaitingLetter } from '../../db/outbox.ts'
import { type Mail, type MailFault, nextAttempt, stopsAll } from '../core/mail.ts'
import type { Services } from '../services.ts'
import { composeLetter } from './compose-letter.ts'

const atOnce = 100

// Longer than a mail server may take: who comes after must not send the same letter beside us.
const leaseMs = 5 * 60_000

/** Sends what is due, until nothing is left or the mail server cannot be reached. */
export async function sendMail(services: Services): Promise<void> {
  const { mail } = services
  if (!mail) return
  for (let sent = 0; sent < (mail.atOnce ?? atOnce); sent++) if (!(await sendNext(services, mail))) return
}

/** Whether there may be another one to send. */
async function sendNext(services: Services, mail: Mail): Promise<boolean> {
  const { db, now, newId } = services
  const at = now()
  const holder = newId()
  const letter = await claimLetter(db, { holder, now: at, until: new Date(at.getTime() + leaseMs) })
  if (!letter) return false
  const fault = await writeAndSend(services, mail, letter)
  if (fault === 'drop') {
    await dropLetter(db, { id: letter.id, holder })
    return true
  }
  if (fault === null) {
    // Killed before this line, the letter goes out again, under the same Message-ID.
    await markSent(db, letter, holder, now())
    return true
  }
  const next = nextAttempt(letter.attempts + 1, fault, now())
  await markFailed(db, { id: letter.id, holder }, { fault, next, now: now() })
  return !stopsAll(fault)
}

async function writeAndSend(
  services: Services,
  mail: Mail,
  letter: WaitingLetter,
): Promise<MailFault | 'drop' | null> {
  try {
    const composed = await composeLetter(services, letter)
    if (composed === 'drop') return composed
    return 'fault' in composed ? composed.fault : await mail.send(composed.message)
  } catch (error) {
    // A letter that cannot be written must not stand before all others.
    services.log(`letter ${letter.letter} failed: ${error instanceof Error ? error.name : 'unknown'}`)
    return 'onbekend'
  }
}
