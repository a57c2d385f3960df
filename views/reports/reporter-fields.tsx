import type { FC } from 'hono/jsx'
import { one } from '../../src/core/form-values.ts'
import { RadioGroup } from '../components/radio-group.tsx'
import { RegionField } from '../components/region-field.tsx'
import type { ReportFields } from './form.tsx'

/** From which role and region: enough to count with, not who it is. */
export const ReporterFields: FC<ReportFields> = ({ values, error, taxonomy }) => (
  <>
    <RadioGroup
      name="rol"
      label="Vanuit welke rol meld je?"
      value={one(values, 'rol')}
      error={error('rol')}
      choices={taxonomy.facets.reporter_role.map((role) => ({ value: role.key, label: role.label }))}
    />
    <RegionField
      name="regio"
      label="In welke regio speelt dit?"
      description="Typ het begin van de naam en kies uit de lijst. Speelt het overal? Kies “Heel Nederland of meer regio’s”."
      value={one(values, 'regio')}
      error={error('regio')}
      regions={taxonomy.regions}
    />
  </>
)
