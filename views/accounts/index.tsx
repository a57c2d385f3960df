import type { FC } from 'hono/jsx'
import type { Account } from '../../src/core/account.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Badge } from '../components/badge.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { dateAndTime, longDate } from '../dates.ts'
import { roleLabels } from '../labels.ts'
import { Layout, type Shell } from '../layout.tsx'

type Row = Account & { endedAt: Date | null; passkeys: number; sessions: number; signedInAt: Date | null }

type Props = { shell: Shell; accounts: Row[]; ended: boolean }

export const AccountsPage: FC<Props> = ({ shell, accounts, ended }) => {
  const open = accounts.filter((account) => !account.endedAt)
  const past = accounts.filter((account) => account.endedAt)
  return (
    <Layout shell={shell} title="Accounts" noindex wide>
      <h1 class="nl-heading nl-heading--level-1">Accounts</h1>
      {ended && <Alert kind="ok" title="Het account is beëindigd" />}
      <p class="nl-paragraph">
        {open.length === 1 ? '1 persoon kan' : `${open.length} mensen kunnen`} zich aanmelden.{' '}
        {signedIn(open.filter(({ sessions }) => sessions > 0).length)}
      </p>
      <p class="button-row">
        <ButtonLink href={paths.invitations} kind="primary">
          Nodig iemand uit
        </ButtonLink>
      </p>
      <Accounts accounts={open} Heading="h2" />
      {past.length > 0 && (
        <section aria-labelledby="beeindigd">
          <h2 id="beeindigd" class="nl-heading nl-heading--level-2">
            Beëindigde accounts
          </h2>
          <Accounts accounts={past} Heading="h3" />
        </section>
      )}
    </Layout>
  )
}

const signedIn = (count: number) => {
  if (count === 0) return 'Niemand is nu aangemeld.'
  return count === 1 ? '1 persoon is nu aangemeld.' : `${count} mensen zijn nu aangemeld.`
}

const Accounts: FC<{ accounts: Row[]; Heading: 'h2' | 'h3' }> = ({ accounts, Heading }) => (
  <ul class="case-list case-list--grid">
    {accounts.map((account) => (
      <li class="queue__item">
        <Heading class="nl-heading nl-heading--level-3">
          <a class="nl-link" href={paths.managedAccount(account.id)}>
            {account.name}
          </a>
        </Heading>
        <p class="badge-row">
          <Badge tone={account.role === 'beheerder' ? 'primary' : 'neutral'}>
            {roleLabels[account.role]}
          </Badge>
          {account.sessions > 0 && <Badge tone="ok">Nu aangemeld</Badge>}
        </p>
        <p class="case-card__meta account-card__mail">{account.email}</p>
        {account.organisation && <p class="case-card__meta">{account.organisation}</p>}
        <p class="case-card__meta">{standing(account)}</p>
      </li>
    ))}
  </ul>
)

function standing({ endedAt, passkeys, sessions, signedInAt }: Row): string {
  if (endedAt) return `Beëindigd op ${longDate(endedAt)}`
  const keys = passkeys === 0 ? 'Nog geen passkey' : passkeys === 1 ? '1 passkey' : `${passkeys} passkeys`
  if (!signedInAt) return `${keys} · nu niet aangemeld`
  const places = sessions === 1 ? '1 sessie' : `${sessions} sessies`
  return `${keys} · ${places}, laatst aangemeld op ${dateAndTime(signedInAt)}`
}
