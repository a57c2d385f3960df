import type { FC } from 'hono/jsx'
import { describedBy } from './field-notes.tsx'
import { Field, type Choice, type DataAttributes, type FieldProps } from './field.tsx'

type SelectFieldProps = FieldProps & {
  choices: Choice[]
  value?: string
  /** The label of an empty first option, such as "Kies een domein". */
  empty?: string
  data?: DataAttributes
}

export const SelectField: FC<SelectFieldProps> = (props) => (
  <Field
    name={props.name}
    label={props.label}
    description={props.description}
    error={props.error}
    optional={props.optional}
  >
    <select
      class="utrecht-select utrecht-select--html-select"
      id={props.name}
      name={props.name}
      aria-describedby={describedBy(props)}
      aria-invalid={props.error ? 'true' : undefined}
      aria-required={props.optional ? undefined : 'true'}
      {...props.data}
    >
      {props.empty !== undefined && <option value="">{props.empty}</option>}
      {props.choices.map(({ value, label }) => (
        <option value={value} selected={value === props.value}>
          {label}
        </option>
      ))}
    </select>
  </Field>
)
