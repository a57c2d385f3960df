import type { FC } from 'hono/jsx'
import { all, one } from '../../src/core/form-values.ts'
import { CheckboxGroup } from '../components/checkbox-group.tsx'
import { SelectField } from '../components/select-field.tsx'
import type { ModerationFields } from './public-text-fields.tsx'

/** The laws and barrier types the melding is classified by. */
export const LabelFields: FC<ModerationFields> = ({ values, taxonomy, error }) => {
  const barriers = taxonomy.barriers.map((b) => ({ value: b.key, label: b.label }))
  return (
    <>
      <CheckboxGroup
        name="domeinen"
        label="Wetten of potjes"
        values={all(values, 'domeinen')}
        error={error('domeinen')}
        choices={taxonomy.domains.map((d) => ({ value: d.key, label: d.label }))}
      />
      <SelectField
        name="barriere"
        label="Belangrijkste barrière"
        empty="Maak een keuze"
        value={one(values, 'barriere')}
        error={error('barriere')}
        choices={barriers}
      />
      <CheckboxGroup
        name="ookBarrieres"
        label="Speelt er nog een barrière mee?"
        description="Hoogstens twee."
        optional
        values={all(values, 'ookBarrieres')}
        error={error('ookBarrieres')}
        choices={barriers}
      />
    </>
  )
}
