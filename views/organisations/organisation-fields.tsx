import type { FC } from 'hono/jsx'
import type { FormValues } from '../../src/core/form-values.ts'
import { organisationLimits } from '../../src/core/organisation.ts'
import type { FieldError } from '../../src/core/submission.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { RegionField } from '../components/region-field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextField } from '../components/text-field.tsx'
import { fieldsOf } from '../components/form-fields.ts'

type Props = { values: FormValues; errors: FieldError[]; taxonomy: Taxonomy }

/** What is asked about a named organisation: the same when it is added and when it is changed. */
export const OrganisationFields: FC<Props> = ({ values, errors, taxonomy }) => {
  const field = fieldsOf(values, errors)
  return (
    <>
      <TextField
        {...field('naam')}
        label="Naam"
        description="Zoals de instantie zichzelf noemt. Bijvoorbeeld: Gemeente Utrecht."
        maxlength={organisationLimits.name}
        autocomplete="off"
      />
      <SelectField
        {...field('soort')}
        label="Soort instantie"
        description="Bij een landelijke instantie kies je haar eigen naam."
        empty="Maak een keuze"
        choices={taxonomy.bodies.map((b) => ({
          value: b.key,
          label: b.is_kind ? `${b.name} (soort)` : b.name,
        }))}
      />
      <RegionField
        {...field('regio')}
        label="Regio"
        description="Alleen als de instantie in één regio werkt."
        regions={taxonomy.regions}
        optional
      />
      <TextField
        {...field('website')}
        label="Website"
        maxlength={organisationLimits.website}
        autocomplete="off"
        optional
      />
      <TextField
        {...field('maildomein')}
        label="Maildomein"
        description="Waar de e-mailadressen van de medewerkers op eindigen. Bijvoorbeeld: utrecht.nl. Alleen wie zo’n adres heeft, kan reageren. Kijk dit na op de website van de instantie."
        maxlength={organisationLimits.mailDomain}
        autocomplete="off"
        optional
      />
      <TextField
        {...field('mail')}
        label="E-mailadres voor herinneringen"
        description="Het adres van een afdeling of secretariaat, niet van een persoon. Dit adres staat niet op de site."
        type="email"
        maxlength={organisationLimits.contactMail}
        autocomplete="off"
        optional
      />
      <TextField
        {...field('termijn')}
        label="Eigen reactietermijn in werkdagen"
        description="Leeg laten betekent: de termijn die voor dit soort instantie geldt."
        maxlength={3}
        inputmode="numeric"
        autocomplete="off"
        optional
      />
    </>
  )
}
