import { type Context, Hono } from 'hono'
import { confirmContact, heldSince, renewLink, stopMail } from '../../db/mail-tokens.ts'
import { MailDonePage, MailLinkGonePage, MailLinkPage } from '../../views/contacts/mail-link.tsx'
import { noStore } from '../http/caching.ts'
import { page, shellOf } from '../http/render.tsx'
import { randomToken, sha256 } from '../keys.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

/** What a link in a mail opens: a page with one button, because mail scanners open links too. */
export const mailLinkRoutes = (services: Services) => {
  const { db, now } = services
  const gone = (c: Context<Env>) => page(c, <MailLinkGonePage shell={shellOf(c, services)} />, 410)
  const button = (purpose: 'bevestigen' | 'openen' | 'stop') => async (c: Context<Env>) => {
    const token = c.req.param('token') ?? ''
    const held = purpose === 'bevestigen' ? await heldSince(db, await sha256(token), now()) : null
    return page(c, <MailLinkPage shell={shellOf(c, services)} {...{ purpose, token, held }} />)
  }
  return (
    new Hono<Env>()
      .use('/post/*', noStore)
      .get('/post/klaar', (c) =>
        page(c, <MailDonePage shell={shellOf(c, services)} done={c.req.query('gedaan') ?? ''} />),
      )
      .get('/post/bevestigen/:token', button('bevestigen'))
      .post('/post/bevestigen/:token', async (c) => {
        const done = await confirmContact(db, await sha256(c.req.param('token')), now())
        if (done === 'released') return c.redirect(paths.mailDone('vrijgegeven'), 303)
        return done === 'stored' ? c.redirect(paths.mailDone('bevestigd'), 303) : gone(c)
      })
      .get('/post/openen/:token', button('openen'))
      .post('/post/openen/:token', async (c) => {
        const token = randomToken()
        const hash = await sha256(c.req.param('token'))
        const done = await renewLink(db, { hash, linkHash: await sha256(token), now: now() })
        if (done === 'gone') return gone(c)
        const own = done === 'melding' ? paths.followUp(token) : paths.endorsement(token)
        return c.redirect(`${own}?vernieuwd`, 303)
      })
      .get('/post/stop/:token', button('stop'))
      // Also what a mail program sends by itself (RFC 8058): no origin, no cookie, and it follows no redirect. An unknown
      // link gets the same answer, since then too there is no address left here.
      .post('/post/stop/:token', async (c) => {
        const byService = (await c.req.text()).includes('One-Click')
        await stopMail(db, await sha256(c.req.param('token')), now())
        return byService
          ? page(c, <MailDonePage shell={shellOf(c, services)} done="gestopt" />)
          : c.redirect(paths.mailDone('gestopt'), 303)
      })
  )
}
