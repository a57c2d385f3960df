import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Button } from '../components/button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { AccountFields, type RoleForm } from './account-fields.tsx'

export const InvitePage: FC<RoleForm & { shell: Shell }> = ({ shell, ...form }) => (
  <Layout shell={shell} title="Iemand uitnodigen" noindex failed={form.errors.length > 0}>
    <Breadcrumbs items={[{ href: paths.accounts, label: 'Accounts' }]} current="Iemand uitnodigen" />
    <h1 class="nl-heading nl-heading--level-1">Iemand uitnodigen</h1>
    <ErrorSummary errors={form.errors} />
    <p class="nl-paragraph">
      Je krijgt hierna één link om door te geven. We sturen zelf geen mail. Vul alle velden in. Als een veld
      niet verplicht is, staat dit erbij.
    </p>
    <form method="post" action={paths.invitations} novalidate data-once="">
      <AccountFields {...form} invited />
      <p class="button-row">
        <Button>Nodig uit en maak een link</Button>
      </p>
    </form>
  </Layout>
)
