import type { FC } from 'hono/jsx'
import { all, one } from '../../src/core/form-values.ts'
import { outcomes } from '../../src/core/decision.ts'
import { limits } from '../../src/core/submission.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { CheckboxGroup } from '../components/checkbox-group.tsx'
import { RadioGroup } from '../components/radio-group.tsx'
import { RegionField } from '../components/region-field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextArea } from '../components/text-area.tsx'
import { TextField } from '../components/text-field.tsx'
import { outcomeExplanations, outcomeLabels } from '../labels.ts'
import type { ModerationProps } from './show.tsx'

/** The public text beside the original, the labels, and the ruling; saved for later or decided at once. */
export const DecisionForm: FC<ModerationProps> = ({ report, taxonomy, signposts, values, errors }) => {
  const error = (field: string) => errors.find((e) => e.field === field)?.message
  const others = taxonomy.signposts.filter((s) => !signposts.includes(s))
  return (
    <form class="decision-form" method="post" action={paths.decisions(report.id)} novalidate data-once="">
      <h2 class="nl-heading nl-heading--level-2">Beoordelen</h2>
      <input type="hidden" name="versie" value={one(values, 'versie')} />
      {report.visibility === 'meetellen' && (
        <Alert kind="info" title="Alleen meetellen">
          <p class="nl-paragraph">De melder wil geen openbare casus. Wat je besluit, telt alleen mee.</p>
        </Alert>
      )}
      <TextField
        name="titel"
        label="Openbare titel"
        value={one(values, 'titel')}
        error={error('titel')}
        maxlength={limits.title}
      />
      <TextArea
        name="verhaal"
        label="Openbare tekst"
        description="Haal weg wat een persoon of organisatie herkenbaar maakt. Het origineel blijft links staan."
        value={one(values, 'verhaal')}
        error={error('verhaal')}
        rows={12}
        maxlength={limits.story}
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
          maxlength={limits.viaParty}
        />
      )}
      <RegionField
        name="regio"
        label="Regio op de site"
        description="Kies een ruimere regio als iemand anders te herkennen is."
        value={one(values, 'regio')}
        error={error('regio')}
        regions={taxonomy.regions}
      />
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
        choices={taxonomy.barriers.map((b) => ({ value: b.key, label: b.label }))}
      />
      <CheckboxGroup
        name="ookBarrieres"
        label="Speelt er nog een barrière mee?"
        description="Hoogstens twee."
        optional
        values={all(values, 'ookBarrieres')}
        error={error('ookBarrieres')}
        choices={taxonomy.barriers.map((b) => ({ value: b.key, label: b.label }))}
      />
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
        maxlength={2000}
      />
      <p class="button-row">
        <Button kind="primary">Leg besluit vast</Button>
        <Button kind="secondary" formaction={paths.edits(report.id)}>
          Bewaar tekst, besluit later
        </Button>
      </p>
    </form>
  )
}
