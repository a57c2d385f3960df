import { type Context, Hono } from 'hono'
import { addOrganisation, changeOrganisation, endOrganisation } from '../../db/organisation-steps.ts'
import { findOrganisation, listOrganisations, type OrganisationRecord } from '../../db/organisations.ts'
import { EndOrganisationPage } from '../../views/organisations/end.tsx'
import { ManageOrganisationPage, NewOrganisationPage } from '../../views/organisations/form.tsx'
import { ManagedOrganisationsPage } from '../../views/organisations/manage.tsx'
import { emptyForm, type FormValues, formOf, one } from '../core/form-values.ts'
import {
  domainInUse,
  nameTaken,
  type Organisation,
  type OrganisationInput,
  parseOrganisation,
  slugOf,
} from '../core/organisation.ts'
import type { FieldError } from '../core/submission.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { actingNow } from './admin-account-page.tsx'

/** What a beheerder does with the organisations that are addressed by name. */
export const adminOrganisationRoutes = (services: Services) => {
  const { db, taxonomy } = services
  return new Hono<Env>()
    .get('/beheer/instanties', async (c) => {
      const organisations = await listOrganisations(db)
      const done = c.req.query('gedaan') ?? null
      return page(
        c,
        <ManagedOrganisationsPage shell={shellOf(c, services)} {...{ organisations, taxonomy, done }} />,
      )
    })
    .get('/beheer/instanties/nieuw', (c) => showNew(c, services, emptyForm))
    .post('/beheer/instanties', async (c) => {
      const values = await readForm(c)
      const parsed = parseOrganisation(inputOf(values), taxonomy)
      if ('errors' in parsed) return showNew(c, services, values, parsed.errors)
      const added = { key: slugOf(parsed.ok.name), details: parsed.ok, ...actingNow(c, services) }
      const stored = await addOrganisation(db, added)
      return stored === 'stored'
        ? c.redirect(`${paths.managedOrganisation(added.key)}?gedaan=toegevoegd`, 303)
        : showNew(c, services, values, nameTaken)
    })
    .get('/beheer/instanties/:sleutel', async (c) => {
      const record = await findOrganisation(db, c.req.param('sleutel'))
      return record ? showOrganisation(c, services, record) : c.notFound()
    })
    .post('/beheer/instanties/:sleutel/wijzigingen', async (c) => {
      const values = await readForm(c)
      const record = await findOrganisation(db, c.req.param('sleutel'))
      if (!record) return c.notFound()
      const { organisation, accounts } = record
      if (isStale(organisation, values)) return showConflict(c, services, values)
      const parsed = parseOrganisation(inputOf(values), taxonomy)
      if ('errors' in parsed) return showOrganisation(c, services, record, { values, errors: parsed.errors })
      if (accounts > 0 && parsed.ok.mailDomain !== organisation.mailDomain)
        return showOrganisation(c, services, record, { values, errors: domainInUse(accounts) })
      const stored = await changeOrganisation(db, record, parsed.ok, actingNow(c, services))
      if (stored === 'lost-race') return showConflict(c, services, values)
      return stored === 'stored'
        ? c.redirect(`${paths.managedOrganisation(organisation.key)}?gedaan=gewijzigd`, 303)
        : showOrganisation(c, services, record, { values, errors: nameTaken })
    })
    .route('/', organisationEndRoutes(services))
}

const organisationEndRoutes = (services: Services) => {
  const { db } = services
  return new Hono<Env>()
    .get('/beheer/instanties/:sleutel/einde', async (c) => {
      const record = await findOrganisation(db, c.req.param('sleutel'))
      if (!record || record.organisation.endedAt) return c.notFound()
      return page(c, <EndOrganisationPage shell={shellOf(c, services)} {...record} />)
    })
    .post('/beheer/instanties/:sleutel/einde', async (c) => {
      const values = await readForm(c)
      const record = await findOrganisation(db, c.req.param('sleutel'))
      if (!record) return c.notFound()
      // Pressing twice is no mistake: what was asked for has already happened.
      if (record.organisation.endedAt)
        return c.redirect(`${paths.managedOrganisations}?gedaan=beeindigd`, 303)
      if (isStale(record.organisation, values)) return showConflict(c, services)
      const stored = await endOrganisation(db, record, actingNow(c, services))
      return stored === 'stored'
        ? c.redirect(`${paths.managedOrganisations}?gedaan=beeindigd`, 303)
        : showConflict(c, services)
    })
}

/** A form is about the version it was opened with; what has ended is not changed any more. */
const isStale = ({ version, endedAt }: Organisation, values: FormValues) =>
  endedAt !== null || one(values, 'versie') !== String(version)

const inputOf = (values: FormValues): OrganisationInput => ({
  naam: one(values, 'naam'),
  soort: one(values, 'soort'),
  regio: one(values, 'regio'),
  website: one(values, 'website'),
  maildomein: one(values, 'maildomein'),
  mail: one(values, 'mail'),
  termijn: one(values, 'termijn'),
})

const showNew = (c: Context<Env>, services: Services, values: FormValues, errors: FieldError[] = []) =>
  page(
    c,
    <NewOrganisationPage shell={shellOf(c, services)} taxonomy={services.taxonomy} {...{ values, errors }} />,
    errors.length > 0 ? 422 : 200,
  )

type Refused = { values?: FormValues; errors?: FieldError[]; status?: 409 | 422 }

function showOrganisation(
  c: Context<Env>,
  services: Services,
  { organisation: o, accounts }: OrganisationRecord,
  { values, errors = [], status = 422 }: Refused = {},
) {
  const { taxonomy } = services
  const stored = formOf({
    naam: o.name,
    soort: o.body,
    regio: o.region === null ? null : (taxonomy.region.get(o.region)?.name ?? o.region),
    website: o.website,
    maildomein: o.mailDomain,
    mail: o.contactMail,
    termijn: o.termDays === null ? null : String(o.termDays),
  })
  return page(
    c,
    <ManageOrganisationPage
      shell={shellOf(c, services)}
      organisation={o}
      values={values ?? stored}
      done={c.req.query('gedaan') ?? null}
      {...{ accounts, errors, taxonomy }}
    />,
    errors.length > 0 ? status : 200,
  )
}

/** Somebody else was first: nothing was stored; the page shows how it stands now, and the form what was typed. */
async function showConflict(c: Context<Env>, services: Services, values?: FormValues) {
  const record = await findOrganisation(services.db, c.req.param('sleutel') ?? '')
  if (!record) return c.notFound()
  const errors = changedMeanwhile
  return showOrganisation(c, services, record, { ...(values ? { values } : {}), errors, status: 409 })
}

const changedMeanwhile: FieldError[] = [
  {
    field: '',
    message:
      'Iemand anders heeft deze instantie net gewijzigd. Wat jij deed, is niet bewaard. Kijk hoe het nu staat.',
  },
]
