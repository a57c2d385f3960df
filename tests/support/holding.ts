import { paths } from '../../src/paths.ts'
import { signIn } from './app.ts'
import { type MailApp, mailApp } from './mail.ts'
import { textOf } from './page.ts'

/** The application while new meldingen wait for a confirmed address, and the cookie of a beheerder. */
export async function flooded() {
  const t = await mailApp()
  const cookie = await signIn(t, 'beheerder')
  const { status } = await t.post(paths.holding, { aanhouden: 'aan' }, { cookie })
  if (status !== 303) throw new Error(`the switch answered ${status}`)
  return { t, cookie }
}

export const read = async (t: MailApp, path: string, cookie?: string) =>
  textOf(await (await t.get(path, cookie === undefined ? {} : { cookie })).text())

export async function leaveAddress(t: MailApp, token: string, email: string) {
  await t.post(paths.followUpContact(token), { email })
  await t.sendMail()
}
