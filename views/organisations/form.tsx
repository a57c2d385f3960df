import type { FC } from 'hono/jsx'
import type { FormValues } from '../../src/core/form-values.ts'
import type { Organisation } from '../../src/core/organisation.ts'
import type { FieldError } from '../../src/core/submission.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { Button } from '../components/button.tsx'
import { DataList } from '../components/data-list.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { longDate } from '../dates.ts'
import { Layout, type Shell } from '../layout.tsx'
import { OrganisationFields } from './organisation-fields.tsx'

type Form = { values: FormValues; errors: FieldError[]; taxonomy: Taxonomy }

const trail = [{ href: paths.managedOrganisations, label: 'Instanties' }]

export const NewOrganisationPage: FC<Form & { shell: Shell }> = ({ shell, ...form }) => (
  <Layout shell={shell} title="Instantie toevoegen" noindex failed={form.errors.length > 0}>
    <Breadcrumbs items={trail} current="Toevoegen" />
    <h1 class="nl-heading nl-heading--level-1">Instantie toevoegen</h1>
    <ErrorSummary errors={form.errors} />
    <p class="nl-paragraph">
      Een instantie met een naam kun je vragen om te reageren op een knelpunt. Wat je hier invult, staat op
      een openbare pagina, behalve het e-mailadres voor herinneringen.
    </p>
    <p class="nl-paragraph">Vul alle velden in. Als een veld niet verplicht is, staat dit erbij.</p>
    <form method="post" action={paths.managedOrganisations} novalidate data-once="">
      <OrganisationFields {...form} />
      <p class="button-row">
        <Button>Voeg toe</Button>
        <ButtonLink href={paths.managedOrganisations} kind="subtle">
          Stop zonder bewaren
        </ButtonLink>
      </p>
    </form>
  </Layout>
)

type Props = Form & {
  shell: Shell
  organisation: Organisation
  /** How many accounts answer for it. */
  accounts: number
  /** What was just done, from the address. */
  done: string | null
}

const doneTexts = new Map([
  ['toegevoegd', 'De instantie is toegevoegd'],
  ['gewijzigd', 'De wijziging is bewaard'],
])

export const ManageOrganisationPage: FC<Props> = ({ shell, organisation: o, accounts, done, ...form }) => (
  <Layout shell={shell} title={o.name} noindex failed={form.errors.length > 0}>
    <Breadcrumbs items={trail} current={o.name} />
    <h1 class="nl-heading nl-heading--level-1">{o.name}</h1>
    <ErrorSummary errors={form.errors} />
    {done !== null && doneTexts.has(done) && <Alert kind="ok" title={doneTexts.get(done) ?? ''} />}
    <DataList
      items={[
        {
          key: 'Openbare pagina',
          value: (
            <a class="nl-link" href={paths.organisation(o.key)}>
              {paths.organisation(o.key)}
            </a>
          ),
        },
        { key: 'Soort instantie', value: form.taxonomy.body.get(o.body)?.name ?? o.body },
        { key: 'Accounts die kunnen reageren', value: accounts === 0 ? 'Geen' : String(accounts) },
      ]}
    />
    {o.endedAt ? (
      <Alert kind="info" title={`Deze instantie is beëindigd op ${longDate(o.endedAt)}`}>
        <p class="nl-paragraph">We vragen haar niets meer. Wat zij zei, blijft op haar pagina staan.</p>
      </Alert>
    ) : (
      <Open organisation={o} {...form} />
    )}
  </Layout>
)

const Open: FC<Form & { organisation: Organisation }> = ({ organisation: o, ...form }) => (
  <>
    <h2 class="nl-heading nl-heading--level-2">Gegevens</h2>
    <form method="post" action={paths.organisationChanges(o.key)} novalidate>
      <input type="hidden" name="versie" value={String(o.version)} />
      <OrganisationFields {...form} />
      <p class="button-row">
        <Button>Bewaar</Button>
      </p>
    </form>
    <h2 class="nl-heading nl-heading--level-2">Iemand laten reageren</h2>
    <p class="nl-paragraph">
      {o.mailDomain === null
        ? 'Vul eerst het maildomein in. Daarna kun je iemand van deze instantie uitnodigen.'
        : `Nodig iemand uit met een e-mailadres dat eindigt op @${o.mailDomain}, met de rol Instantie.`}
    </p>
    {o.mailDomain !== null && (
      <p class="button-row">
        <ButtonLink href={paths.inviteFor(o.key)} kind="secondary">
          Nodig iemand uit
        </ButtonLink>
      </p>
    )}
    <h2 class="nl-heading nl-heading--level-2">Instantie beëindigen</h2>
    <p class="nl-paragraph">
      Bestaat deze instantie niet meer? We vragen haar dan niets meer. Haar pagina en haar reacties blijven
      staan.
    </p>
    <p class="button-row">
      <ButtonLink href={paths.organisationEnd(o.key)} kind="secondary">
        Beëindig deze instantie
      </ButtonLink>
    </p>
  </>
)
