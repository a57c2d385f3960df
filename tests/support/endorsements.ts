import type { TestApp } from './app.ts'
import type { Fields } from './cast.ts'
import { linkIn, type MailApp } from './mail.ts'

/** What somebody fills in to say "wij ook". */
export const alsoMe = {
  rol: 'zorgverlener',
  regio: 'Twente',
  context: '',
  email: '',
} as const satisfies Fields

/** Sends the form of a casus or knelpunt. */
export const sendAlso = (t: TestApp, path: string, fields: Fields = {}) =>
  t.post(path, { ...alsoMe, sleutel: crypto.randomUUID(), ...fields })

/** Says "wij ook" and gives the token of its private page. */
export async function sayAlso(t: TestApp, path: string, fields: Fields = {}): Promise<string> {
  const answer = await sendAlso(t, path, fields)
  const token = /^\/wij-ook\/(.+)$/.exec(answer.headers.get('Location') ?? '')?.[1]
  if (answer.status !== 303 || !token) throw new Error(`"wij ook" was answered with ${answer.status}`)
  return token
}

/** The same with an address that is then confirmed. */
export async function sayAlsoByMail(t: MailApp, path: string, email: string, fields: Fields = {}) {
  const token = await sayAlso(t, path, { ...fields, email })
  await t.sendMail()
  const answer = await t.post(linkIn(t, '/post/bevestigen/'))
  if (answer.status !== 303) throw new Error(`confirming was answered with ${answer.status}`)
  return token
}
