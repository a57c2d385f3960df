import type { FC } from 'hono/jsx'
import type { Classification } from '../../src/core/classifier.ts'
import { limits, type FieldError } from '../../src/core/submission.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { all, type FormValues, one } from '../../src/core/form-values.ts'
import { paths } from '../../src/paths.ts'
import { Button } from '../components/button.tsx'
import { Checkbox } from '../components/checkbox.tsx'
import { RadioGroup } from '../components/radio-group.tsx'
import { RegionField } from '../components/region-field.tsx'
import { TextArea } from '../components/text-area.tsx'
import { TextField } from '../components/text-field.tsx'
import { kindLabels } from '../labels.ts'
import { ClassificationFields } from './classification-fields.tsx'
import { ExclusionFields } from './exclusion-fields.tsx'
import { SuggestionPanel } from './suggestions.tsx'

export type ReportFormProps = {
  values: FormValues
  errors: FieldError[]
  formKey: string
  taxonomy: Taxonomy
  /** Null: none asked for yet. */
  suggestions: Classification | null
  /** Set when a melding that was sent already is put right. */
  correction?: { action: string }
}

export const ReportForm: FC<ReportFormProps> = ({
  values,
  errors,
  formKey,
  taxonomy,
  suggestions,
  correction,
}) => {
  const error = (field: string) => errors.find((e) => e.field === field)?.message
  return (
    <form
      class="report-form"
      method="post"
      action={correction?.action ?? paths.report}
      novalidate
      data-once=""
      {...(correction ? {} : { 'data-draft': 'melden' })}
    >
      <input type="hidden" name="sleutel" value={formKey} />
      {/* Enter in a field presses the first button of a form: that must be this one, not a suggestion. */}
      <button class="visually-hidden" type="submit" tabindex={-1} aria-hidden="true">
        Verstuur melding
      </button>
      <p class="nl-paragraph">Vul alle velden in. Als een veld niet verplicht is, staat dit erbij.</p>
      <p class="draft-status" data-draft-status aria-live="polite"></p>
      <TextField
        name="titel"
        label="Waar gaat het over, in één zin?"
        value={one(values, 'titel')}
        error={error('titel')}
        maxlength={limits.title}
      />
      <RadioGroup
        name="soort"
        label="Wat wil je melden?"
        value={one(values, 'soort') || 'initiatief'}
        error={error('soort')}
        choices={[
          {
            value: 'initiatief',
            label: kindLabels.initiatief,
            description: 'Het is goed voor mensen, maar geld of regels houden het tegen.',
          },
          {
            value: 'uitsluiting',
            label: kindLabels.uitsluiting,
            description: 'Je organisatie mag of kan niet meedoen, bijvoorbeeld omdat die klein is.',
          },
        ]}
      />
      <TextArea
        name="verhaal"
        label="Wat wil je doen, en waar loopt het vast?"
        description="Wie wil er wat voor wie? Wie zegt nee of betaalt niet? Een paar zinnen is genoeg."
        value={one(values, 'verhaal')}
        error={error('verhaal')}
        rows={8}
        maxlength={limits.story}
      />
      <ExclusionFields values={values} error={error} taxonomy={taxonomy} />
      {!correction && <SuggestionPanel suggestions={suggestions} taxonomy={taxonomy} />}
      <ClassificationFields values={values} error={error} taxonomy={taxonomy} />
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
      <RadioGroup
        name="openbaarheid"
        label="Wat mogen we met je melding doen?"
        value={one(values, 'openbaarheid') || 'openbaar'}
        error={error('openbaarheid')}
        choices={[
          {
            value: 'openbaar',
            label: 'Openbaar als casus',
            description: 'Een moderator haalt eruit wat herkenbaar is. Daarna staat je verhaal op deze site.',
          },
          {
            value: 'meetellen',
            label: 'Alleen meetellen',
            description:
              'Je verhaal komt niet op de site. Je melding telt alleen mee in één landelijke tabel.',
          },
        ]}
      />
      <Checkbox
        name="toestemming"
        label="Ik ga akkoord dat een moderator mijn melding leest en gebruikt zoals ik hierboven koos."
        description={
          <>
            Je kunt je melding later intrekken. Lees wat we bewaren in de{' '}
            <a class="nl-link" href={paths.privacy}>
              privacyverklaring
            </a>
            .
          </>
        }
        checked={all(values, 'toestemming').includes('ja')}
        error={error('toestemming')}
      />
      <p class="button-row">
        <Button kind="primary">{correction ? 'Bewaar verbetering' : 'Verstuur melding'}</Button>
        {!correction && (
          <Button kind="subtle" type="button" data={{ 'data-draft-clear': '' }} hidden>
            Wis concept
          </Button>
        )}
      </p>
    </form>
  )
}
