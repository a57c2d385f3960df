import type { FC } from 'hono/jsx'
import type { Account } from '../../src/core/account.ts'
import { Button } from '../components/button.tsx'
import { DataList } from '../components/data-list.tsx'
import { roleLabels } from '../labels.ts'
import { Layout, type Shell } from '../layout.tsx'

export const AccountPage: FC<{ shell: Shell; account: Account; passkeys: number }> = (props) => {
  const { shell, account, passkeys } = props
  return (
    <Layout shell={shell} title="Je account" noindex scripts={['passkey']}>
      <h1 class="nl-heading nl-heading--level-1">Je account</h1>
      <DataList
        items={[
          { key: 'Naam', value: account.name },
          { key: 'E-mail', value: account.email },
          { key: 'Rol', value: roleLabels[account.role] },
          { key: 'Passkeys', value: passkeys === 0 ? 'Nog geen' : String(passkeys) },
        ]}
      />
      <h2 class="nl-heading nl-heading--level-2">Passkey toevoegen</h2>
      <p class="nl-paragraph">
        Met een passkey meld je je aan zonder link of wachtwoord. Hij blijft op je apparaat. Voeg er liefst
        twee toe, op twee apparaten.
      </p>
      <p class="button-row">
        <Button type="button" hidden data={{ 'data-passkey-register': '' }}>
          Voeg een passkey toe
        </Button>
      </p>
      <p class="nl-paragraph" data-passkey-status aria-live="polite"></p>
      <noscript>
        <p class="nl-paragraph">Een passkey toevoegen kan alleen met JavaScript.</p>
      </noscript>
    </Layout>
  )
}
