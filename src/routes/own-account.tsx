import { Hono } from 'hono'
import { deleteCookie } from 'hono/cookie'
import { readSignIns, wantQueueMail } from '../../db/accounts.ts'
import { sessionCookieName } from '../../db/auth.ts'
import { findPasskey, removePasskey, renamePasskey } from '../../db/passkeys.ts'
import { signOut } from '../../db/sessions.ts'
import { PasskeyPage } from '../../views/accounts/passkey.tsx'
import { AccountPage } from '../../views/accounts/show.tsx'
import { parsePasskeyName } from '../core/account.ts'
import { mustEnrol } from '../core/enrolment.ts'
import { all, formOf, one } from '../core/form-values.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { forgetPages, signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

/** What everyone with an account manages alone: their passkeys, and where they are signed in. */
export const ownAccountRoutes = (services: Services) => {
  const { db, now, config } = services
  return new Hono<Env>()
    .get('/beheer/account', async (c) => {
      const account = signedIn(c)
      const token = c.get('sessionToken')
      const signIns = await readSignIns(db, { accountId: account.id, token, now: now() })
      const done = c.req.query('gedaan') ?? null
      const enrolling = mustEnrol(account, config.passkeyRequired)
      return page(
        c,
        <AccountPage shell={shellOf(c, services)} {...{ account, done, enrolling, ...signIns }} />,
      )
    })
    .post('/beheer/account/post', async (c) => {
      const wanted = one(await readForm(c), 'wachtrijpost') === 'ja'
      await wantQueueMail(db, signedIn(c).id, wanted)
      return c.redirect(`${paths.account}?gedaan=post`, 303)
    })
    .post('/beheer/account/afmeldingen', async (c) => {
      const [session] = all(await readForm(c), 'sessie')
      await signOut(db, signedIn(c).id, session ?? null)
      if (session) return c.redirect(`${paths.account}?gedaan=afgemeld`, 303)
      forgetPages(c)
      deleteCookie(c, sessionCookieName(config.publicUrl), {
        path: '/',
        secure: config.publicUrl.startsWith('https:'),
      })
      return c.redirect(`${paths.signIn}?afgemeld`, 303)
    })
    .get('/beheer/account/passkeys/:id', async (c) => {
      const passkey = await findPasskey(db, signedIn(c).id, c.req.param('id'))
      if (!passkey) return c.notFound()
      const values = formOf({ naam: passkey.name })
      return page(c, <PasskeyPage shell={shellOf(c, services)} errors={[]} {...{ passkey, values }} />)
    })
    .post('/beheer/account/passkeys/:id/namen', async (c) => {
      const values = await readForm(c)
      const passkey = await findPasskey(db, signedIn(c).id, c.req.param('id'))
      if (!passkey) return c.notFound()
      const parsed = parsePasskeyName({ naam: one(values, 'naam') })
      if ('errors' in parsed) {
        const { errors } = parsed
        return page(c, <PasskeyPage shell={shellOf(c, services)} {...{ passkey, values, errors }} />, 422)
      }
      await renamePasskey(db, signedIn(c).id, { id: passkey.id, name: parsed.ok })
      return c.redirect(`${paths.account}?gedaan=hernoemd`, 303)
    })
    .post('/beheer/account/passkeys/:id/verwijdering', async (c) => {
      const passkey = await findPasskey(db, signedIn(c).id, c.req.param('id'))
      if (!passkey) return c.notFound()
      await removePasskey(db, signedIn(c).id, passkey.id)
      return c.redirect(`${paths.account}?gedaan=verwijderd`, 303)
    })
}
