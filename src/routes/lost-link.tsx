import { type Context, Hono } from 'hono'
import { askLostLink } from '../../db/contacts.ts'
import { LostLinkPage } from '../../views/contacts/lost-link.tsx'
import { parseLostLink } from '../core/contact.ts'
import { emptyForm, type FormValues, one } from '../core/form-values.ts'
import type { FieldError } from '../core/submission.ts'
import { noStore } from '../http/caching.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { addressMac } from '../keys.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

/** A new private link for who left an address. The answer is the same whether we know it or not. */
export const lostLinkRoutes = (services: Services) => {
  const { db, keys, now } = services
  const show = (c: Context<Env>, values: FormValues, errors: FieldError[] = []) =>
    page(
      c,
      <LostLinkPage
        shell={shellOf(c, services)}
        asked={c.req.query('gevraagd') !== undefined}
        sends={services.mail !== undefined}
        {...{ values, errors }}
      />,
      errors.length > 0 ? 422 : 200,
    )
  return new Hono<Env>()
    .use(paths.lostLink, noStore)
    .get('/volg/kwijt', (c) => show(c, emptyForm))
    .post('/volg/kwijt', async (c) => {
      if (!services.mail) return c.notFound()
      const values = await readForm(c)
      const parsed = parseLostLink({ kenmerk: one(values, 'kenmerk'), email: one(values, 'email') })
      if ('errors' in parsed) return show(c, values, parsed.errors)
      const { reference, address } = parsed.ok
      await askLostLink(db, { reference, addressMac: await addressMac(keys, address), now: now() })
      return c.redirect(`${paths.lostLink}?gevraagd`, 303)
    })
}
