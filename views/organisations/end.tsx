import type { FC } from 'hono/jsx'
import type { Organisation } from '../../src/core/organisation.ts'
import { paths } from '../../src/paths.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { Button } from '../components/button.tsx'
import { Layout, type Shell } from '../layout.tsx'

type Props = { shell: Shell; organisation: Organisation; accounts: number }

export const EndOrganisationPage: FC<Props> = ({ shell, organisation: { key, name, version }, accounts }) => (
  <Layout shell={shell} title={`${name} beëindigen`} noindex>
    <Breadcrumbs
      items={[
        { href: paths.managedOrganisations, label: 'Instanties' },
        { href: paths.managedOrganisation(key), label: name },
      ]}
      current="Beëindigen"
    />
    <h1 class="nl-heading nl-heading--level-1">{name} beëindigen?</h1>
    <p class="nl-paragraph">
      We vragen {name} dan niets meer. De openbare pagina en alle reacties blijven staan. Dit kun je niet
      terugdraaien.
    </p>
    {accounts > 0 && (
      <p class="nl-paragraph">
        {accounts === 1 ? 'Eén account kan' : `${accounts} accounts kunnen`} dan niet meer reageren.
      </p>
    )}
    <form method="post" action={paths.organisationEnd(key)}>
      <input type="hidden" name="versie" value={String(version)} />
      <p class="button-row">
        <Button kind="danger">Ja, beëindig deze instantie</Button>
        <ButtonLink href={paths.managedOrganisation(key)} kind="secondary">
          Nee, terug
        </ButtonLink>
      </p>
    </form>
  </Layout>
)
