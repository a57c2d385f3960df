import { Hono } from 'hono'
import { storeInvitation } from '../../db/account-steps.ts'
import { findAccountByEmail } from '../../db/accounts.ts'
import { InvitePage } from '../../views/accounts/invite.tsx'
import { listOrganisations } from '../../db/organisations.ts'
import { answererFaults, parseInvitation } from '../core/account.ts'
import { type FormValues, formOf, one } from '../core/form-values.ts'
import type { FieldError } from '../core/submission.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import type { Env, Services } from '../services.ts'
import { actingNow, showNewLink } from './admin-account-page.tsx'

const alreadyThere: FieldError[] = [
  {
    field: 'email',
    message: 'Er is al een account met dit adres. Zoek het op in de lijst en maak daar een nieuwe link.',
  },
]

export const invitationRoutes = (services: Services) => {
  const { db, newId } = services
  return new Hono<Env>()
    .get('/beheer/uitnodigingen', async (c) => {
      const instantie = c.req.query('instantie') ?? null
      const values = formOf({ rol: instantie === null ? 'moderator' : 'instantie', instantie })
      const organisations = await listOrganisations(db)
      return page(c, <InvitePage shell={shellOf(c, services)} {...{ values, organisations }} errors={[]} />)
    })
    .post('/beheer/uitnodigingen', async (c) => {
      const values = await readForm(c)
      const organisations = await listOrganisations(db)
      const refuse = (errors: FieldError[]) =>
        page(c, <InvitePage shell={shellOf(c, services)} {...{ values, errors, organisations }} />, 422)
      const parsed = parseInvitation(invitationInput(values))
      if ('errors' in parsed) return refuse(parsed.errors)
      const answersFor = organisations.find(({ key }) => key === parsed.ok.organisationKey) ?? null
      const faults = answererFaults(parsed.ok, parsed.ok.email, answersFor)
      if (faults.length > 0) return refuse(faults)
      const known = await findAccountByEmail(db, parsed.ok.email)
      if (known && !known.account.endedAt) return refuse(alreadyThere)
      const invited = { ...parsed.ok, ...actingNow(c, services), id: newId() }
      const stored = await storeInvitation(db, known, invited)
      return stored === 'stored' ? showNewLink(c, services, invited) : refuse(alreadyThere)
    })
}

const invitationInput = (values: FormValues): unknown => ({
  naam: one(values, 'naam'),
  email: one(values, 'email'),
  rol: one(values, 'rol'),
  organisatie: one(values, 'organisatie'),
  instantie: one(values, 'instantie'),
})
