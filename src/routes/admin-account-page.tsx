import type { Context } from 'hono'
import { type AccountRecord, findAccount, type SignIns } from '../../db/accounts.ts'
import { mintSignInToken } from '../../db/auth.ts'
import { SignInLinkMadePage } from '../../views/accounts/link-made.tsx'
import { ManageAccountPage } from '../../views/accounts/manage.tsx'
import { type Account, type AccountRefusal, refusalToEnd } from '../core/account.ts'
import { accountActor } from '../core/audit-event.ts'
import { type FormValues, formOf } from '../core/form-values.ts'
import type { Organisation } from '../core/organisation.ts'
import type { FieldError } from '../core/submission.ts'
import { page, shellOf } from '../http/render.tsx'
import { signedIn } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

/** Who acts, for the history, and when. */
export const actingNow = (c: Context<Env>, { now }: Services) => ({
  actor: accountActor(signedIn(c).id),
  now: now(),
})

const refusals: Record<AccountRefusal, string> = {
  ended: 'Dit account is al beëindigd.',
  'last-beheerder': 'Dit is de laatste beheerder. Nodig eerst een andere beheerder uit.',
  yourself: 'Dit is je eigen account. Vraag een andere beheerder om dit te doen.',
}

export const refusedAs = (field: string, refusal: AccountRefusal): FieldError[] => [
  { field, message: refusals[refusal] },
]

type Refused = { values?: FormValues; errors?: FieldError[]; status?: 409 | 422 }

/** One account, again with what was typed when that was refused. */
export function showAccount(
  c: Context<Env>,
  services: Services,
  record: AccountRecord & SignIns & { organisations: Organisation[] },
  { values, errors = [], status = 422 }: Refused = {},
) {
  const { account, sessions, passkeys, beheerders, organisations } = record
  const by = signedIn(c).id
  const refusal = refusalToEnd({ account, by, beheerders })
  const { name: naam, role: rol, organisation: organisatie, organisationKey: instantie } = account
  return page(
    c,
    <ManageAccountPage
      shell={shellOf(c, services)}
      values={values ?? formOf({ naam, rol, organisatie, instantie })}
      own={account.id === by}
      cannotEnd={refusal && refusals[refusal]}
      done={c.req.query('gedaan') ?? null}
      {...{ account, sessions, passkeys, organisations, errors }}
    />,
    errors.length > 0 ? status : 200,
  )
}

/**
 * Someone else was first, or the last beheerder would go: nothing of this form was stored. The page shows how the
 * account stands now, and the form what was typed.
 */
export async function showConflict(c: Context<Env>, services: Services, values?: FormValues) {
  const record = await findAccount(services.db, c.req.param('id') ?? '', services.now())
  if (!record) return c.notFound()
  return showAccount(c, services, record, {
    ...(values ? { values } : {}),
    errors: changedMeanwhile,
    status: 409,
  })
}

const changedMeanwhile: FieldError[] = [
  {
    field: '',
    message:
      'Iemand anders heeft dit account net gewijzigd. Wat jij deed, is niet bewaard. Kijk hoe het nu staat.',
  },
]

/**
 * Makes a one-time link and shows it in the answer itself, not after a redirect: only its hash is stored, so no later
 * page could show it. Sent again, the form makes another link and this one stops working.
 */
export async function showNewLink(
  c: Context<Env>,
  services: Services,
  account: Pick<Account, 'name' | 'email'>,
) {
  const token = await mintSignInToken(services.auth, account.email)
  const link = `${services.config.publicUrl}${paths.signInLink(token)}`
  return page(c, <SignInLinkMadePage shell={shellOf(c, services)} name={account.name} link={link} />)
}
