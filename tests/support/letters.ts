import { queueLetters } from '../../db/outbox.ts'
import { write } from '../../db/client.ts'
import type { LetterName, OutgoingLetter } from '../../src/core/letter.ts'
import { type MailApp, mailApp, stored } from './mail.ts'

export const sentTo = ({ smtp }: MailApp) => smtp.received.map(({ to }) => to)

/** An instantie with an address for its mail. */
async function organisation({ db, clock }: MailApp, key: string) {
  await db.client.execute({
    sql: "insert into organisations (key, name, body, contact_mail, created_at, version) values (?, ?, 'gemeente', ?, ?, 1)",
    args: [key, `Gemeente ${key}`, `${key}@instantie.example`, clock.now().getTime()],
  })
}

export const letterTo = (key: string, letter: LetterName = 'termijn_nadert'): OutgoingLetter => ({
  letter,
  recipient: `instantie:${key}`,
  subject: 'knelpunt:1',
  details: {},
})

export const queue = async ({ db, clock }: MailApp, ...letters: OutgoingLetter[]) =>
  write(db, queueLetters(db, letters, clock.now()))

export async function withOrganisations(...keys: string[]) {
  const t = await mailApp()
  for (const key of keys) await organisation(t, key)
  return t
}

export const open = (t: MailApp) =>
  stored(t, 'select fault, attempts, failed_at from outbox where sent_at is null')
