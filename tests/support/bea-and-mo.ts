import { paths } from '../../src/paths.ts'
import { accountIdOf } from './accounts.ts'
import type { Fields } from './cast.ts'
import { freshApp, signIn } from './app.ts'

/** A fresh app with Bea, who manages accounts, and Mo, a moderator; both are signed in. */
export async function beaAndMo() {
  const t = await freshApp()
  const bea = { cookie: await signIn(t, 'beheerder', 'bea'), id: await accountIdOf(t, 'bea') }
  const mo = { cookie: await signIn(t), id: await accountIdOf(t, 'mo') }
  return {
    ...t,
    t,
    bea,
    mo,
    /** A page as Bea sees it. */
    page: async (path: string) => (await t.get(path, bea)).text(),
    /** A form that Bea sends, or somebody else. */
    send: (path: string, fields: Fields = {}, cookie = bea.cookie) => t.post(path, fields, { cookie }),
    isSignedIn: async (cookie: string) => (await t.get(paths.account, { cookie })).status === 200,
  }
}

export type Beheer = Awaited<ReturnType<typeof beaAndMo>>

/** What the form about an account sends, for Mo as first invited. */
export const accountForm = (fields: Record<string, string>): Fields => ({
  naam: 'mo',
  rol: 'moderator',
  organisatie: '',
  versie: '1',
  ...fields,
})

export const locationOf = (answer: Response) => answer.headers.get('Location')
