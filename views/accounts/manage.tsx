import type { FC } from 'hono/jsx'
import type { ManagedAccount, Passkey, Session } from '../../src/core/account.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { Button } from '../components/button.tsx'
import { DataList } from '../components/data-list.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { longDate } from '../dates.ts'
import { roleLabels } from '../labels.ts'
import { Layout, type Shell } from '../layout.tsx'
import { AccountFields, type RoleForm } from './account-fields.tsx'
import { SessionList } from './session-list.tsx'

type Props = RoleForm & {
  shell: Shell
  account: ManagedAccount
  sessions: Session[]
  passkeys: Passkey[]
  /** Whether it is the account of who looks. */
  own: boolean
  /** Why this account cannot end, or null when it can. */
  cannotEnd: string | null
  /** What was just done, from the address. */
  done: string | null
}

const doneTexts = new Map([
  ['gewijzigd', 'De wijziging is bewaard'],
  ['afgemeld', 'De sessie is beëindigd'],
])

export const ManageAccountPage: FC<Props> = ({ shell, done, ...props }) => {
  const { account, errors } = props
  return (
    <Layout shell={shell} title={`Account van ${account.name}`} noindex failed={errors.length > 0}>
      <Breadcrumbs items={[{ href: paths.accounts, label: 'Accounts' }]} current={account.name} />
      <h1 class="nl-heading nl-heading--level-1">{account.name}</h1>
      <ErrorSummary errors={errors} />
      {done !== null && doneTexts.has(done) && <Alert kind="ok" title={doneTexts.get(done) ?? ''} />}
      <Facts {...props} />
      {account.endedAt ? <Ended endedAt={account.endedAt} /> : <Open {...props} />}
    </Layout>
  )
}

type Parts = Omit<Props, 'shell' | 'done'>

const Facts: FC<Parts> = ({ account, passkeys, organisations }) => (
  <DataList
    items={[
      { key: 'E-mail', value: account.email },
      { key: 'Rol', value: roleLabels[account.role] },
      ...(account.organisationKey === null
        ? []
        : [
            {
              key: 'Reageert namens',
              value:
                organisations.find((o) => o.key === account.organisationKey)?.name ?? account.organisationKey,
            },
          ]),
      { key: 'Organisatie', value: account.organisation ?? 'Niet ingevuld' },
      { key: 'Passkeys', value: passkeys.length === 0 ? 'Geen' : String(passkeys.length) },
      { key: 'Account sinds', value: longDate(account.createdAt) },
    ]}
  />
)

const Ended: FC<{ endedAt: Date }> = ({ endedAt }) => (
  <Alert kind="info" title={`Dit account is beëindigd op ${longDate(endedAt)}`}>
    <p class="nl-paragraph">
      Aanmelden kan niet meer. Komt iemand terug?{' '}
      <a class="nl-link" href={paths.invitations}>
        Nodig hetzelfde e-mailadres opnieuw uit
      </a>
      .
    </p>
  </Alert>
)

const Open: FC<Parts> = ({ account, sessions, own, cannotEnd, ...form }) => (
  <>
    <h2 class="nl-heading nl-heading--level-2">Gegevens en rol</h2>
    <form method="post" action={paths.accountChanges(account.id)} novalidate>
      <input type="hidden" name="versie" value={String(account.version)} />
      <AccountFields values={form.values} errors={form.errors} organisations={form.organisations} />
      <p class="button-row">
        <Button>Bewaar</Button>
      </p>
    </form>
    {own ? <OwnSignIns /> : <SignIns account={account} sessions={sessions} />}
    <h2 id="einde" class="nl-heading nl-heading--level-2">
      Account beëindigen
    </h2>
    <p class="nl-paragraph">
      {cannotEnd ?? `${account.name} kan zich daarna niet meer aanmelden. Alle sessies stoppen meteen.`}
    </p>
    {cannotEnd === null && (
      <p class="button-row">
        <ButtonLink href={paths.accountEnd(account.id)} kind="secondary">
          Beëindig dit account
        </ButtonLink>
      </p>
    )}
  </>
)

const OwnSignIns: FC = () => (
  <>
    <h2 class="nl-heading nl-heading--level-2">Aanmelden</h2>
    <p class="nl-paragraph">
      Dit is je eigen account. Je passkeys, en waar je bent aangemeld, vind je bij{' '}
      <a class="nl-link" href={paths.account}>
        je account
      </a>
      .
    </p>
  </>
)

const SignIns: FC<Pick<Parts, 'account' | 'sessions'>> = ({ account, sessions }) => (
  <>
    <h2 class="nl-heading nl-heading--level-2">Passkey kwijt of geen link meer</h2>
    <p class="nl-paragraph">
      Maak een nieuwe link, die {account.name} één keer kan gebruiken. Eerdere links, alle passkeys en alle
      sessies van {account.name} stoppen dan meteen. Weet zeker dat je met de goede persoon spreekt: bel
      bijvoorbeeld zelf terug. In het logboek komt te staan dat je een link hebt gemaakt.
    </p>
    <form method="post" action={paths.recoveryLinks(account.id)} data-once="">
      <p class="button-row">
        <Button kind="secondary">Maak een herstellink</Button>
      </p>
    </form>
    <h2 class="nl-heading nl-heading--level-2">Nu aangemeld</h2>
    {sessions.length === 0 && <p class="nl-paragraph">{account.name} is nu nergens aangemeld.</p>}
    <SessionList sessions={sessions} action={paths.accountSignOuts(account.id)} all="Beëindig alle sessies" />
  </>
)
