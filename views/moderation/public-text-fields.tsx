import type { FC } from 'hono/jsx'
import { type FormValues, one } from '../../src/core/form-values.ts'
import type { Guard } from '../../src/core/publication-guard.ts'
import type { Report } from '../../src/core/report.ts'
import { limits } from '../../src/core/submission.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { FieldGuard } from '../components/field-guard.tsx'
import { RegionField } from '../components/region-field.tsx'
import { TextField } from '../components/text-field.tsx'
import { TitleAndStoryFields } from './title-and-story-fields.tsx'

export type ModerationFields = {
  values: FormValues
  taxonomy: Taxonomy
  /** What the privacy guard found; null for a melding that will not be public. */
  guard: Guard | null
  error: (field: string) => string | undefined
}

/** What everyone will read: the moderator's wording of title, story and place. */
export const PublicTextFields: FC<ModerationFields & { report: Report }> = (props) => {
  const { report, values, taxonomy, guard, error } = props
  return (
    <>
      <TitleAndStoryFields
        {...{ values, guard, error }}
        description="Haal weg wat een persoon of organisatie herkenbaar maakt. Wat de melder stuurde, blijft ernaast staan."
      />
      {report.kind === 'uitsluiting' && (
        <TextField
          name="viaPartij"
          label="Moest via (openbaar)"
          description={
            report.viaParty ? `De melder schreef: ${report.viaParty}` : 'De melder vulde niets in.'
          }
          optional
          value={one(values, 'viaPartij')}
          error={error('viaPartij')}
          longest={limits.viaParty}
        />
      )}
      <FieldGuard field="viaPartij" guard={guard} />
      <RegionField
        name="regio"
        label="Regio op de site"
        description="Kies een ruimere regio als iemand anders te herkennen is."
        value={one(values, 'regio')}
        error={error('regio')}
        regions={taxonomy.regions}
      />
    </>
  )
}
