import { Hono } from 'hono'
import { changeAccount, endAccount, endSessions, prepareRecovery } from '../../db/account-steps.ts'
import { findAccount, listAccounts } from '../../db/accounts.ts'
import { EndAccountPage } from '../../views/accounts/end.tsx'
import { AccountsPage } from '../../views/accounts/index.tsx'
import { answererFaults, parseAccountChange, refusalToBecome, refusalToEnd } from '../core/account.ts'
import { all, type FormValues, one } from '../core/form-values.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { actingNow, refusedAs, showAccount, showConflict, showNewLink } from './admin-account-page.tsx'
import { invitationRoutes } from './invitations.tsx'

const mostAccounts = 500

/** What a beheerder does with the accounts of others. */
export const adminAccountRoutes = (services: Services) => {
  const { db, now } = services
  return new Hono<Env>()
    .get('/beheer/accounts', async (c) => {
      const accounts = await listAccounts(db, now(), mostAccounts)
      const ended = c.req.query('beeindigd') !== undefined
      return page(c, <AccountsPage shell={shellOf(c, services)} {...{ accounts, ended }} />)
    })
    .get('/beheer/accounts/:id', async (c) => {
      const record = await findAccount(db, c.req.param('id'), now())
      return record ? showAccount(c, services, record) : c.notFound()
    })
    .post('/beheer/accounts/:id/wijzigingen', async (c) => {
      const values = await readForm(c)
      const record = await findAccount(db, c.req.param('id'), now())
      if (!record) return c.notFound()
      const { account, beheerders } = record
      if (one(values, 'versie') !== String(account.version)) return showConflict(c, services, values)
      const parsed = parseAccountChange(changeInput(values))
      if ('errors' in parsed) return showAccount(c, services, record, { values, errors: parsed.errors })
      const refusal = refusalToBecome({ account, by: signedIn(c).id, beheerders }, parsed.ok.role)
      if (refusal) return showAccount(c, services, record, { values, errors: refusedAs('rol', refusal) })
      const answersFor = record.organisations.find(({ key }) => key === parsed.ok.organisationKey) ?? null
      const faults = answererFaults(parsed.ok, account.email, answersFor)
      if (faults.length > 0) return showAccount(c, services, record, { values, errors: faults })
      const stored = await changeAccount(db, record, parsed.ok, actingNow(c, services))
      return stored === 'stored'
        ? c.redirect(`${paths.managedAccount(account.id)}?gedaan=gewijzigd`, 303)
        : showConflict(c, services, values)
    })
    .post('/beheer/accounts/:id/herstellinks', async (c) => {
      const record = await findAccount(db, c.req.param('id'), now())
      if (!record) return c.notFound()
      if (record.account.endedAt) return showAccount(c, services, record, { errors: refusedAs('', 'ended') })
      const stored = await prepareRecovery(db, record, actingNow(c, services))
      return stored === 'stored' ? showNewLink(c, services, record.account) : showConflict(c, services)
    })
    .post('/beheer/accounts/:id/afmeldingen', async (c) => {
      const [session] = all(await readForm(c), 'sessie')
      const record = await findAccount(db, c.req.param('id'), now())
      if (!record) return c.notFound()
      if (record.account.endedAt) return showAccount(c, services, record, { errors: refusedAs('', 'ended') })
      const stored = await endSessions(db, record, session ?? null, actingNow(c, services))
      return stored === 'stored'
        ? c.redirect(`${paths.managedAccount(record.account.id)}?gedaan=afgemeld`, 303)
        : showConflict(c, services)
    })
    .route('/', accountEndRoutes(services))
    .route('/', invitationRoutes(services))
}

const accountEndRoutes = (services: Services) => {
  const { db, now } = services
  return new Hono<Env>()
    .get('/beheer/accounts/:id/einde', async (c) => {
      const record = await findAccount(db, c.req.param('id'), now())
      if (!record || record.account.endedAt) return c.notFound()
      return page(c, <EndAccountPage shell={shellOf(c, services)} account={record.account} />)
    })
    .post('/beheer/accounts/:id/einde', async (c) => {
      const record = await findAccount(db, c.req.param('id'), now())
      if (!record) return c.notFound()
      const { account, beheerders } = record
      // Pressing twice is no mistake: what was asked for has already happened.
      if (account.endedAt) return c.redirect(`${paths.accounts}?beeindigd`, 303)
      const refusal = refusalToEnd({ account, by: signedIn(c).id, beheerders })
      if (refusal) return showAccount(c, services, record, { errors: refusedAs('einde', refusal) })
      const stored = await endAccount(db, record, actingNow(c, services))
      return stored === 'stored' ? c.redirect(`${paths.accounts}?beeindigd`, 303) : showConflict(c, services)
    })
}

const changeInput = (values: FormValues): unknown => ({
  naam: one(values, 'naam'),
  rol: one(values, 'rol'),
  organisatie: one(values, 'organisatie'),
  instantie: one(values, 'instantie'),
})
