import type { MailMessage } from '../../src/core/mail.ts'
import { sendMail } from '../../src/jobs/send-mail.ts'
import { paths } from '../../src/paths.ts'
import { accountIdOf, givePasskey } from '../support/accounts.ts'
import { signInPath, type TestApp } from '../support/app.ts'
import { sayAlso } from '../support/endorsements.ts'
import type { Visit } from './world.ts'

/** Letters that wait, links out of letters, and passkeys. */
export async function accountPages(t: TestApp, moderator: string, beheerder: string): Promise<Visit[]> {
  // Left an address just now, and has not confirmed it.
  await sayAlso(t, paths.endorseCase(1), { email: 'rob@voorbeeld.nl' })
  const links = (await lettersOf(t)).flatMap(({ text }) => [
    ...text.matchAll(/https?:\/\/[^/\s]+(\/post\/\S+)/g),
  ])
  await t.db.client.execute(
    'update outbox set failed_at = 1, sent_at = null where rowid in (select rowid from outbox limit 1)',
  )
  const [own, others] = await Promise.all(
    ['mo', 'bea-beheer'].map(async (name) => givePasskey(t, await accountIdOf(t, name), 'Sleutel')),
  )
  return [
    ...links.map(([, path = '']) => ({ path })),
    { path: await signInPath(t, 'moderator', 'mira') },
    { path: paths.managedAccount(await accountIdOf(t, 'mo')), cookie: beheerder },
    { path: paths.passkey(own ?? ''), cookie: moderator },
    { path: paths.passkey(others ?? ''), cookie: beheerder },
  ]
}

/** The letters that wait, sent. */
export async function lettersOf(t: TestApp): Promise<MailMessage[]> {
  const letters: MailMessage[] = []
  const send = async (letter: MailMessage) => {
    letters.push(letter)
    return null
  }
  await sendMail({ ...t.services, mail: { send } })
  return letters
}
