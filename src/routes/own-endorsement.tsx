import { type Context, Hono } from 'hono'
import { findContact, noteReturn } from '../../db/contacts.ts'
import { findEndorsement, type OwnEndorsement, withdrawEndorsement } from '../../db/endorsements.ts'
import { removeContact } from '../../db/mail-tokens.ts'
import { readPrivatePage } from '../../db/private-pages.ts'
import { OwnEndorsementPage } from '../../views/endorsements/show.tsx'
import { endorsementSubject } from '../core/audit-event.ts'
import { questionStanding } from '../core/solution.ts'
import type { FieldError } from '../core/submission.ts'
import { dayOf } from '../core/working-days.ts'
import { noStore } from '../http/caching.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { sha256 } from '../keys.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { takeAnswer } from './solution-answers.ts'

type Found = { own: OwnEndorsement; token: string }

const tooLate: FieldError[] = [
  { field: '', message: 'Er is net iets veranderd aan je “wij ook”. Kijk hieronder hoe het ervoor staat.' },
]

/** The private page of a "wij ook". A wrong token looks like a page that does not exist. */
export const ownEndorsementRoutes = (services: Services) => {
  const { db, now } = services
  const found = (answer: (c: Context<Env>, found: Found) => Promise<Response>) => async (c: Context<Env>) => {
    const token = c.req.param('token') ?? ''
    const own = await findEndorsement(db, await sha256(token))
    return own ? answer(c, { own, token }) : c.notFound()
  }
  const subjectOf = ({ own }: Found) => endorsementSubject(own.id)
  return new Hono<Env>()
    .use('/wij-ook/*', noStore)
    .get(
      '/wij-ook/:token',
      found(async (c, one) => show(c, services, one)),
    )
    .post(
      '/wij-ook/:token/antwoorden',
      found(async (c, one) => {
        if (one.own.withdrawnAt) return c.notFound()
        const taken = await takeAnswer(services, subjectOf(one), await readForm(c))
        if (taken === 'not-asked') return c.notFound()
        if (taken !== 'stored') return show(c, services, one, taken)
        return c.redirect(`${paths.endorsement(one.token)}?bewaard#opgelost`, 303)
      }),
    )
    .post(
      '/wij-ook/:token/intrekking',
      found(async (c, one) => {
        const stored = one.own.withdrawnAt ? 'stored' : await withdrawEndorsement(db, one.own, now())
        if (stored !== 'stored') return show(c, services, one, tooLate)
        return c.redirect(paths.endorsement(one.token), 303)
      }),
    )
    .post(
      '/wij-ook/:token/contact/verwijdering',
      found(async (c, one) => {
        const subject = subjectOf(one)
        const stored =
          (await findContact(db, subject)) === null ||
          (await removeContact(db, { subject, head: one.own.head }, now())) === 'stored'
        if (!stored) return show(c, services, one, tooLate)
        return c.redirect(paths.endorsement(one.token), 303)
      }),
    )
}

async function show(c: Context<Env>, services: Services, { own, token }: Found, errors: FieldError[] = []) {
  const { db, now, taxonomy, config } = services
  const subject = endorsementSubject(own.id)
  const { contact, question } = await readPrivatePage(db, subject)
  if (contact && c.req.method === 'GET') await noteReturn(db, { subject, contact, now: now() })
  return page(
    c,
    <OwnEndorsementPage
      shell={shellOf(c, services)}
      endorsement={own}
      standing={question ? questionStanding(question, dayOf(now())) : 'over'}
      saved={c.req.query('bewaard') !== undefined}
      link={`${config.publicUrl}${paths.endorsement(token)}`}
      {...{ contact, question, errors, token, taxonomy }}
    />,
    errors.length > 0 ? 422 : 200,
  )
}
