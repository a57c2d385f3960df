import type { FC } from 'hono/jsx'
import { outcomes } from '../../src/core/decision.ts'
import { one } from '../../src/core/form-values.ts'
import type { Signpost } from '../../src/core/taxonomy.ts'
import { FieldGuard } from '../components/field-guard.tsx'
import { RadioGroup } from '../components/radio-group.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextArea } from '../components/text-area.tsx'
import { outcomeExplanations, outcomeLabels } from '../labels.ts'
import type { ModerationFields } from './public-text-fields.tsx'

/** The moderator's ruling, the way out if there is one, and the words for the reporter. */
export const RulingFields: FC<ModerationFields & { signposts: Signpost[] }> = (props) => {
  const { signposts, values, taxonomy, guard, error } = props
  const others = taxonomy.signposts.filter((s) => !signposts.includes(s))
  return (
    <>
      <RadioGroup
        name="uitkomst"
        label="Wat is je oordeel?"
        value={one(values, 'uitkomst')}
        error={error('uitkomst')}
        choices={outcomes.map((o) => ({
          value: o,
          label: outcomeLabels[o],
          description: outcomeExplanations[o],
        }))}
      />
      <SelectField
        name="wegwijzer"
        label="Welke weg is er al?"
        description="Alleen nodig bij “Er is al een weg”. Bovenaan staan wegen die bij de labels passen."
        optional
        empty="Geen wegwijzer"
        value={one(values, 'wegwijzer')}
        error={error('wegwijzer')}
        choices={[...signposts, ...others].map((s) => ({ value: s.key, label: s.name }))}
      />
      <TextArea
        name="toelichting"
        label="Toelichting"
        description="De melder leest dit. Bij een openbare casus leest iedereen het. Bij een knelpunt mag dit leeg blijven."
        value={one(values, 'toelichting')}
        error={error('toelichting')}
        rows={4}
        longest={2000}
      />
      <FieldGuard field="toelichting" guard={guard} />
    </>
  )
}
