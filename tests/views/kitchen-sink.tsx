import type { FC } from 'hono/jsx'
import { Alert } from '../../views/components/alert.tsx'
import { Badge } from '../../views/components/badge.tsx'
import { Breadcrumbs } from '../../views/components/breadcrumbs.tsx'
import { ButtonLink } from '../../views/components/button-link.tsx'
import { Button } from '../../views/components/button.tsx'
import { CheckboxGroup } from '../../views/components/checkbox-group.tsx'
import { Checkbox } from '../../views/components/checkbox.tsx'
import { DataList } from '../../views/components/data-list.tsx'
import { Details } from '../../views/components/details.tsx'
import { ErrorSummary } from '../../views/components/error-summary.tsx'
import type { Choice } from '../../views/components/field.tsx'
import { Fieldset } from '../../views/components/fieldset.tsx'
import { HeatTable } from '../../views/components/heat-table.tsx'
import { LinkList } from '../../views/components/link-list.tsx'
import { Pagination } from '../../views/components/pagination.tsx'
import { RadioGroup } from '../../views/components/radio-group.tsx'
import { RegionField } from '../../views/components/region-field.tsx'
import { SelectField } from '../../views/components/select-field.tsx'
import { Steps } from '../../views/components/steps.tsx'
import { TextArea } from '../../views/components/text-area.tsx'
import { TextField } from '../../views/components/text-field.tsx'
import { matrix } from './matrix.ts'

const LAWS: Choice[] = [
  { value: 'wlz', label: 'Wet langdurige zorg (Wlz)', description: 'Het zorgkantoor betaalt.' },
  { value: 'zvw', label: 'Zorgverzekeringswet (Zvw)', description: 'De zorgverzekeraar betaalt.' },
  { value: 'wmo', label: 'Wet maatschappelijke ondersteuning (Wmo)', description: 'De gemeente betaalt.' },
]

const SHARING: Choice[] = [
  {
    value: 'openbaar',
    label: 'Openbaar als casus',
    description: 'Iedereen kan je verhaal lezen, zonder je naam.',
  },
  { value: 'tellen', label: 'Alleen meetellen' },
]

const ERRORS = [
  { field: 'titel', message: 'Vul een titel in.' },
  { field: 'wetten', message: 'Kies minstens één wet.' },
  { field: 'delen', message: 'Kies wat er met je melding mag.' },
  { field: 'akkoord', message: 'Vink aan dat er geen namen in staan.' },
]

const message = (field: string, failed: boolean): string | undefined =>
  failed ? ERRORS.find((error) => error.field === field)?.message : undefined

const Questions: FC<{ failed: boolean }> = ({ failed }) => (
  <Fieldset legend="Wat loopt er vast?" description={<p>Schrijf geen namen of geboortedatums op.</p>}>
    <TextField name="titel" label="Titel" error={message('titel', failed)} maxlength={120} />
    <TextArea
      name="verhaal"
      label="Wat is er aan de hand?"
      description="Bijvoorbeeld: de dagbesteding stopt op de dag dat de Wlz-indicatie ingaat."
      value={failed ? '\nEen regel wit, en dan <tekst>.' : undefined}
      data={{ 'data-hx-post': '/melden/suggesties', 'data-hx-trigger': 'change' }}
    />
    <CheckboxGroup
      name="wetten"
      label="Welke wetten spelen mee?"
      description="Kies er een of meer."
      choices={LAWS}
      values={failed ? ['zvw'] : []}
      error={message('wetten', failed)}
    />
    <SelectField name="rol" label="Wat is je werk?" choices={LAWS} empty="Kies je werk" optional />
    <RegionField
      name="regio"
      label="In welke regio speelt het?"
      optional
      regions={[
        { key: 'achterhoek', name: 'Achterhoek' },
        { key: 'twente', name: 'Twente' },
      ]}
    />
  </Fieldset>
)

const Form: FC<{ failed: boolean }> = ({ failed }) => (
  <form method="post" action="/melden" novalidate data-draft="melden" data-once>
    <Questions failed={failed} />
    <RadioGroup
      name="delen"
      label="Wat mogen we met je melding doen?"
      choices={SHARING}
      error={message('delen', failed)}
    />
    <Checkbox name="akkoord" label="Er staan geen namen van mensen in." error={message('akkoord', failed)} />
    <p>
      <Button>Melding versturen</Button>
      <Button kind="secondary" name="stap" value="bewaar">
        Later verder
      </Button>
      <Button kind="subtle" type="button" hidden data={{ 'data-draft-clear': '' }}>
        Concept wissen
      </Button>
      <Button kind="danger" formaction="/intrekken">
        Intrekken
      </Button>
    </p>
    <p data-draft-status></p>
  </form>
)

const Content: FC = () => (
  <>
    <Alert kind="info" title="Goed om te weten">
      <p>Je melding wordt eerst gelezen door een moderator.</p>
    </Alert>
    <Alert kind="ok">
      <p>Je melding is ontvangen. Bewaar je persoonlijke link.</p>
    </Alert>
    <Alert kind="warning" title="Let op je tekst">
      <p>Er staat misschien een naam in.</p>
    </Alert>
    <Alert kind="error">
      <p>De reactietermijn is 12 dagen voorbij.</p>
    </Alert>
    <p>
      <Badge>Wlz en Zvw</Badge> <Badge tone="primary">Knelpunt</Badge> <Badge tone="accent">Te laat</Badge>{' '}
      <Badge tone="ok">Opgelost</Badge> <Badge tone="warning">Wacht op antwoord</Badge>
    </p>
    <h2>Gegevens</h2>
    <DataList
      items={[
        { key: 'Nummer', value: 'SM-7K4P-2Q' },
        { key: 'Grens', value: <a href="/casussen?grens=wlz-zvw">Wlz en Zvw</a> },
        {
          key: 'Wat is er aan de hand?',
          value: <p>De bekende wijkverpleegkundige moet weg als de Wlz begint.</p>,
        },
      ]}
    />
    <h3>Hoe staat het ervoor?</h3>
    <Steps
      steps={[
        { label: 'Ontvangen', done: true, current: false, note: '3 november 2026' },
        { label: 'In behandeling', done: false, current: true },
        { label: 'Gepubliceerd', done: false, current: false },
      ]}
    />
    <LinkList
      items={[
        {
          href: '/wegwijzers/zorg-in-natura',
          label: 'Verlengde overgang',
          description: 'Vier weken zorg uit de Zvw.',
        },
        { href: '/wegwijzers/meerzorg', label: 'Meerzorg' },
      ]}
    />
    <Details summary="Wat is een schot?">
      <p>Een grens tussen twee wetten waar geld niet overheen kan.</p>
    </Details>
    <p>
      <ButtonLink href="/melden">Meld een schot</ButtonLink>
      <ButtonLink href="/casussen" kind="secondary">
        Bekijk casussen
      </ButtonLink>
      <ButtonLink href="/over" kind="subtle">
        Lees meer
      </ButtonLink>
    </p>
    <Pagination newer="/casussen?voor=10" older="/casussen?na=30" />
  </>
)

/** Every component once, as a page shows it; with its form refused when `failed`. */
export const KitchenSink: FC<{ failed: boolean }> = ({ failed }) => (
  <>
    <Breadcrumbs
      items={[
        { href: '/', label: 'Home' },
        { href: '/casussen', label: 'Casussen' },
      ]}
      current="Alles"
    />
    <h1>Dagbesteding stopt op de dag dat de Wlz begint</h1>
    <ErrorSummary errors={failed ? ERRORS : []} />
    <p class="lead">Vul alle velden in. Als een veld niet verplicht is, staat dit erbij.</p>
    <Form failed={failed} />
    <Content />
  </>
)

export const MatrixPage: FC = () => (
  <>
    <h1>Overzicht</h1>
    <p class="lead">Hoeveel casussen zijn er per schot en soort barrière?</p>
    <HeatTable {...matrix} />
  </>
)
