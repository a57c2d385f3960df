import type { FC } from 'hono/jsx'
import { limits } from '../../src/core/submission.ts'
import type { ReportFields } from './form.tsx'
import { one } from '../../src/core/form-values.ts'
import { Fieldset } from '../components/fieldset.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextField } from '../components/text-field.tsx'

/** Only for "uitgesloten van financiering". CSS hides it for the other kind; without CSS it is simply left open. */
export const ExclusionFields: FC<ReportFields> = ({ values, error, guarded, taxonomy }) => (
  <div class="report-form__exclusion">
    <Fieldset legend="Over het nee dat je kreeg" description="Vul dit in als je organisatie is uitgesloten.">
      <SelectField
        name="geweigerdDoor"
        label="Wie zei nee?"
        description="Kies het soort organisatie. Een naam is niet nodig."
        empty="Maak een keuze"
        value={one(values, 'geweigerdDoor')}
        error={error('geweigerdDoor')}
        choices={taxonomy.bodies.filter((b) => b.is_kind).map((b) => ({ value: b.key, label: b.name }))}
      />
      <SelectField
        name="weigeringsgrond"
        label="Welke reden kreeg je?"
        empty="Maak een keuze"
        value={one(values, 'weigeringsgrond')}
        error={error('weigeringsgrond')}
        choices={taxonomy.facets.refusal_ground.map((g) => ({ value: g.key, label: g.label }))}
      />
      <TextField
        name="viaPartij"
        label="Moest het via een grotere partij? Welk soort?"
        description="Bijvoorbeeld: een grote thuiszorgorganisatie. Noem geen naam."
        optional
        value={one(values, 'viaPartij')}
        error={error('viaPartij')}
        {...guarded('viaPartij')}
        longest={limits.viaParty}
      />
    </Fieldset>
  </div>
)
