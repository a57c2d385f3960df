import { sendMail } from '../../src/jobs/send-mail.ts'
import { paths } from '../../src/paths.ts'
import { smtpMail } from '../../src/smtp.ts'
import { freshApp, sendReport, type TestApp } from './app.ts'
import { wilma } from './cast.ts'
import { pathsIn, type Received, startSmtp, type TestSmtp } from './smtp-server.ts'

const from = 'Schottenmelder <post@schottenmelder.example>'

export type MailApp = TestApp & { smtp: TestSmtp; sendMail: () => Promise<void> }

/** The application with a real mail server on loopback. */
export async function mailApp(): Promise<MailApp> {
  const smtp = await startSmtp()
  const t = await freshApp({}, { mail: { send: smtpMail({ url: smtp.url, from }) } })
  return { ...t, smtp, sendMail: () => sendMail(t.services) }
}

/** The last letter that came in. */
export function lastLetter({ smtp }: MailApp): Received {
  const letter = smtp.received.at(-1)
  if (!letter) throw new Error('no letter came in')
  return letter
}

/** The path in the last letter that begins so. */
export function linkIn(t: MailApp, begin: string): string {
  const link = pathsIn(lastLetter(t)).find((path) => path.startsWith(begin))
  if (!link) throw new Error(`there is no link ${begin} in the letter`)
  return link
}

/** A melding of Wilma with an address that she confirmed. */
export async function reportWithContact(t: MailApp, email = 'wilma@voorbeeld.nl', fields = wilma) {
  const report = await sendReport(t, fields)
  await t.post(paths.followUpContact(report.token), { email })
  await t.sendMail()
  await t.post(linkIn(t, '/post/bevestigen/'))
  return report
}

export const stored = async ({ db }: TestApp, sql: string) => (await db.client.execute(sql)).rows
