import type { FC } from 'hono/jsx'
import { accountLimits, type Passkey } from '../../src/core/account.ts'
import { one } from '../../src/core/form-values.ts'
import { paths } from '../../src/paths.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Button } from '../components/button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { TextField } from '../components/text-field.tsx'
import { longDate } from '../dates.ts'
import { Layout, type Shell } from '../layout.tsx'
import { type AccountForm, errorOf } from './account-fields.tsx'
import { passkeyLabel } from './show.tsx'

/** One passkey of one's own: give it a name, or do away with it. */
export const PasskeyPage: FC<AccountForm & { shell: Shell; passkey: Passkey }> = (props) => {
  const { shell, passkey, values, errors } = props
  const label = passkeyLabel(passkey)
  return (
    <Layout shell={shell} title={label} noindex failed={errors.length > 0}>
      <Breadcrumbs items={[{ href: paths.account, label: 'Je account' }]} current={label} />
      <h1 class="nl-heading nl-heading--level-1">{label}</h1>
      <ErrorSummary errors={errors} />
      {passkey.addedAt && (
        <p class="nl-paragraph">Deze passkey is toegevoegd op {longDate(passkey.addedAt)}.</p>
      )}
      <form method="post" action={paths.passkeyNames(passkey.id)} novalidate>
        <TextField
          name="naam"
          label="Naam van de passkey"
          description="Waaraan herken je het apparaat?"
          value={one(values, 'naam')}
          error={errorOf(errors, 'naam')}
          maxlength={accountLimits.passkeyName}
          autocomplete="off"
        />
        <p class="button-row">
          <Button>Bewaar de naam</Button>
        </p>
      </form>
      <h2 class="nl-heading nl-heading--level-2">Passkey verwijderen</h2>
      <p class="nl-paragraph">
        Met deze passkey kan daarna niemand zich meer aanmelden. Is het je laatste? Dan heb je de volgende
        keer een link nodig van een beheerder. Haal de passkey ook weg op het apparaat zelf.
      </p>
      <form method="post" action={paths.passkeyRemoval(passkey.id)}>
        <p class="button-row">
          <Button kind="danger">Verwijder deze passkey</Button>
        </p>
      </form>
    </Layout>
  )
}
