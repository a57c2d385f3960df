import type { FC } from 'hono/jsx'
import { accountLimits } from '../../src/core/account.ts'
import { type EndorsementTarget, longestContext } from '../../src/core/endorsement.ts'
import type { FormValues } from '../../src/core/form-values.ts'
import { type FieldFinding, findingIn } from '../../src/core/personal-data/check.ts'
import type { FieldError } from '../../src/core/submission.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { RegionField } from '../components/region-field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextField } from '../components/text-field.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { fieldsOf } from '../components/form-fields.ts'

type Props = {
  shell: Shell
  target: EndorsementTarget
  title: string
  /** The page it is about, and the address of this form. */
  page: string
  action: string
  values: FormValues
  errors: FieldError[]
  findings: FieldFinding[]
  formKey: string
  taxonomy: Taxonomy
  /** How many months an address is kept; null where no mail is sent. */
  mailMonths: number | null
}

export const EndorsementPage: FC<Props> = ({ shell, target, title, page, action, ...props }) => {
  const { values, errors, findings, formKey, taxonomy, mailMonths } = props
  const field = fieldsOf(values, errors)
  return (
    <Layout shell={shell} title={`Wij ook: ${title}`} noindex failed={errors.length > 0}>
      <Breadcrumbs
        items={[{ href: page, label: target === 'casus' ? 'Casus' : 'Knelpunt' }]}
        current="Wij ook"
      />
      <h1 class="nl-heading nl-heading--level-1">Loop jij hier ook tegenaan?</h1>
      <p class="nl-paragraph">
        Het gaat om {target === 'casus' ? 'de casus' : 'het knelpunt'}{' '}
        <a class="nl-link" href={page}>
          {title}
        </a>
        . Zeg “wij ook”, dan tellen we je mee. Een naam of account is niet nodig.
      </p>
      <ErrorSummary errors={errors} />
      <form method="post" action={action} novalidate data-once="">
        <input type="hidden" name="sleutel" value={formKey} />
        <SelectField
          {...field('rol')}
          label="Vanuit welke rol merk je dit?"
          empty="Kies een rol"
          choices={taxonomy.facets.reporter_role.map(({ key, label }) => ({ value: key, label }))}
        />
        <RegionField
          {...field('regio')}
          label="In welke regio merk je dit?"
          description="Typ het begin van de naam en kies uit de lijst."
          regions={taxonomy.regions}
        />
        <TextField
          {...field('context')}
          label="Wil je er één regel bij zeggen?"
          description={`Bijvoorbeeld wat er bij jou misging. Hoogstens ${longestContext} tekens, zonder namen. Een moderator leest de regel eerst. Daarna kan die op de site komen, zonder je rol en regio.`}
          optional
          longest={longestContext}
          finding={findingIn(findings, 'context')}
          replaceAt={action}
        />
        {mailMonths !== null && (
          <TextField
            {...field('email')}
            type="email"
            label="Laat het me weten: je e-mailadres"
            description={`Dan vragen we je later of het is opgelost. Je krijgt eerst een mail om je adres te bevestigen. We bewaren het versleuteld, hoogstens ${mailMonths} maanden na het laatste contact, en gebruiken het nergens anders voor.`}
            optional
            autocomplete="email"
            maxlength={accountLimits.email}
          />
        )}
        <p class="button-row">
          <Button kind="primary">Wij ook</Button>
        </p>
      </form>
      <HowWeCount mail={mailMonths !== null} />
    </Layout>
  )
}

/** How far "one person, once" goes is said to everyone, not only in a document. */
const HowWeCount: FC<{ mail: boolean }> = ({ mail }) => (
  <Details summary="Hoe zorgen we dat iedereen één keer telt?">
    <p class="nl-paragraph">
      Wij volgen niemand. Daarom zien we niet altijd dat dezelfde persoon twee keer “wij ook” zegt. Druk je
      twee keer op de knop van hetzelfde formulier, dan tel je één keer.
      {mail &&
        ' Bevestig je een e-mailadres, dan tel je met dat adres ook maar één keer, ook als je later een nieuw formulier invult. Alleen wie een adres bevestigde, vragen we of het is opgelost.'}{' '}
      Lees het aantal dus als een teken hoe vaak iets voorkomt, en niet als een precieze telling.
    </p>
  </Details>
)
