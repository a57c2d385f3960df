import type { FC } from 'hono/jsx'
import type { Account } from '../../src/core/account.ts'
import { paths } from '../../src/paths.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { Button } from '../components/button.tsx'
import { Layout, type Shell } from '../layout.tsx'

export const EndAccountPage: FC<{ shell: Shell; account: Account }> = ({ shell, account }) => (
  <Layout shell={shell} title={`Account van ${account.name} beëindigen`} noindex>
    <Breadcrumbs
      items={[
        { href: paths.accounts, label: 'Accounts' },
        { href: paths.managedAccount(account.id), label: account.name },
      ]}
      current="Beëindigen"
    />
    <h1 class="nl-heading nl-heading--level-1">Account van {account.name} beëindigen?</h1>
    <p class="nl-paragraph">
      {account.name} is dan meteen overal afgemeld. Alle passkeys en links van dit account werken niet meer.
      Wat al besloten is, blijft staan.
    </p>
    <p class="nl-paragraph">Vergist? Nodig dan hetzelfde e-mailadres opnieuw uit.</p>
    <form method="post" action={paths.accountEnd(account.id)}>
      <p class="button-row">
        <Button kind="danger">Ja, beëindig het account</Button>
        <ButtonLink href={paths.managedAccount(account.id)} kind="secondary">
          Nee, terug
        </ButtonLink>
      </p>
    </form>
  </Layout>
)
