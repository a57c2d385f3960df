import { Hono } from 'hono'
import { findContact, storeContact } from '../../db/contacts.ts'
import { removeContact } from '../../db/mail-tokens.ts'
import { reportSubject } from '../core/audit-event.ts'
import { parseContact } from '../core/contact.ts'
import { one } from '../core/form-values.ts'
import { readForm } from '../http/forms.ts'
import { addressMac, encryptContact } from '../keys.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { findByToken, showFollowUp, tooLate } from './follow-up-page.tsx'

/** An address for news about one melding: left, replaced or taken away on its private page. */
export const followUpContactRoutes = (services: Services) => {
  const { db, keys, now } = services
  return new Hono<Env>()
    .post('/volg/:token/contact', async (c) => {
      const token = c.req.param('token')
      const record = await findByToken(services, token)
      if (!record || !services.mail || record.report.state === 'ingetrokken') return c.notFound()
      const email = one(await readForm(c), 'email')
      const parsed = parseContact({ email })
      const subject = reportSubject(record.report.id)
      if ('errors' in parsed)
        return showFollowUp(c, services, { record, token, errors: parsed.errors, email })
      await storeContact(db, {
        subject,
        ciphertext: await encryptContact(keys, subject, parsed.ok),
        keyId: keys.contacts.id,
        addressMac: await addressMac(keys, parsed.ok),
        now: now(),
      })
      return c.redirect(`${paths.followUp(token)}?contact=gevraagd#contact`, 303)
    })
    .post('/volg/:token/contact/verwijdering', async (c) => {
      const token = c.req.param('token')
      const record = await findByToken(services, token)
      if (!record) return c.notFound()
      const subject = reportSubject(record.report.id)
      const stored =
        (await findContact(db, subject)) === null ||
        (await removeContact(db, { subject, head: record.head }, now())) === 'stored'
      return stored
        ? c.redirect(`${paths.followUp(token)}?contact=weg#contact`, 303)
        : showFollowUp(c, services, { record, token, errors: tooLate })
    })
}
