import type { FC } from 'hono/jsx'
import { allBoundaries, boundaryLabel } from '../../src/core/boundary.ts'
import { all, type FormValues, one } from '../../src/core/form-values.ts'
import { type FieldFinding, findingIn } from '../../src/core/personal-data/check.ts'
import { signpostStatuses } from '../../src/core/taxonomy-data.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import type { FieldKind, TermField } from '../../src/core/term-fields.ts'
import { CheckboxGroup } from '../components/checkbox-group.tsx'
import { Details } from '../components/details.tsx'
import { RadioGroup } from '../components/radio-group.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextArea } from '../components/text-area.tsx'
import { TextField } from '../components/text-field.tsx'
import { signpostStatusLabels } from '../labels.ts'
import { fieldLabel } from './labels.ts'

type Props = {
  field: TermField
  values: FormValues
  error: (name: string) => string | undefined
  /** What the privacy guard found, and where the form goes to have it replaced. */
  findings: FieldFinding[]
  replaceAt: string
  taxonomy: Taxonomy
}

const yesNo = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
]

/** A field with its words, as the controls take them. */
const baseOf = ({ field, values, error, findings, replaceAt }: Props) => ({
  name: field.name,
  ...fieldLabel(field.name),
  error: error(field.name),
  optional: field.optional,
  value: one(values, field.name),
  finding: findingIn(findings, field.name),
  replaceAt,
})

const LongText: FC<Props & { rows: number }> = ({ rows, ...props }) => (
  <TextArea {...baseOf(props)} rows={rows} longest={props.field.max} />
)

const Line: FC<Props> = (props) => (
  <TextField {...baseOf(props)} maxlength={props.field.max} autocomplete="off" />
)

const statuses = signpostStatuses.map((status) => ({ value: status, label: signpostStatusLabels[status] }))

const controls: Record<FieldKind, FC<Props>> = {
  line: Line,
  url: Line,
  year: (props) => <TextField {...baseOf(props)} maxlength={4} inputmode="numeric" />,
  text: (props) => <LongText {...props} rows={4} />,
  lines: (props) => <LongText {...props} rows={8} />,
  words: (props) => <LongText {...props} rows={8} />,
  notes: (props) => <LongText {...props} rows={6} />,
  'yes-no': (props) => <RadioGroup {...baseOf(props)} choices={yesNo} />,
  status: (props) => <RadioGroup {...baseOf(props)} choices={statuses} />,
  barriers: (props) => <BarrierControls {...props} />,
  bodies: (props) => (
    <Folded {...props} choices={props.taxonomy.bodies.map((b) => ({ value: b.key, label: b.name }))} />
  ),
  boundaries: (props) => <Folded {...props} choices={boundaryChoices(props.taxonomy)} />,
}

/** The control that fits one field of a term. */
export const TermFieldControl: FC<Props> = (props) => {
  const Control = controls[props.field.kind]
  return <Control {...props} />
}

const boundaryChoices = (t: Taxonomy) => [
  { value: '*', label: 'Alle grenzen' },
  ...t.boundaries.filter((b) => b.ready_filter).map((b) => ({ value: b.key, label: b.label })),
  ...allBoundaries(t).map((key) => ({ value: key, label: boundaryLabel(key, t) })),
]

/** The first barrier decides where a signpost stands; a retired one stays in sight for as long as it is chosen. */
const BarrierControls: FC<Props> = ({ field, values, error, taxonomy }) => {
  const chosen = [one(values, 'barriere'), ...all(values, field.name)]
  const choices = taxonomy.known.barriers
    .filter((b) => !b.retired || chosen.includes(b.key))
    .map((b) => ({ value: b.key, label: b.retired ? `${b.label} (vervallen)` : b.label }))
  return (
    <>
      <SelectField
        name="barriere"
        {...fieldLabel('barriere')}
        empty="Maak een keuze"
        value={one(values, 'barriere')}
        error={error('barriere')}
        choices={choices}
      />
      <CheckboxGroup
        name={field.name}
        {...fieldLabel(field.name)}
        optional
        values={all(values, field.name)}
        error={error(field.name)}
        choices={choices}
      />
    </>
  )
}

/** A long list is folded away; what is chosen is said beside it. */
const Folded: FC<Props & { choices: { value: string; label: string }[] }> = (props) => {
  const { field, values, error, choices } = props
  const { name, optional } = field
  const chosen = all(values, name)
  const { label } = fieldLabel(name)
  return (
    <Details
      summary={`${label}: ${chosen.length === 0 ? 'nog niets' : chosen.length} gekozen`}
      open={error(name) !== undefined || (chosen.length === 0 && !optional)}
    >
      <CheckboxGroup
        name={name}
        label={label}
        {...{ optional, choices }}
        values={chosen}
        error={error(name)}
      />
    </Details>
  )
}
