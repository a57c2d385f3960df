import type { FC } from 'hono/jsx'
import { describedBy } from './field-notes.tsx'
import { Field, type DataAttributes, type FieldProps } from './field.tsx'

type TextFieldProps = FieldProps & {
  value?: string
  type?: 'text' | 'email' | 'search' | 'number' | 'date'
  autocomplete?: string
  maxlength?: number
  inputmode?: 'text' | 'email' | 'search' | 'numeric' | 'decimal'
  /** The id of a datalist on the same page. */
  list?: string
  data?: DataAttributes
}

export const TextField: FC<TextFieldProps> = (props) => (
  <Field
    name={props.name}
    label={props.label}
    description={props.description}
    error={props.error}
    optional={props.optional}
    finding={props.finding}
    guard={props.guard}
    replaceAt={props.replaceAt}
    longest={props.longest}
  >
    <input
      class="utrecht-textbox utrecht-textbox--html-input"
      id={props.name}
      name={props.name}
      type={props.type ?? 'text'}
      value={props.value}
      autocomplete={props.autocomplete}
      maxlength={props.maxlength}
      data-longest={props.longest}
      inputmode={props.inputmode}
      list={props.list}
      aria-describedby={describedBy(props)}
      aria-invalid={props.error ? 'true' : undefined}
      aria-required={props.optional ? undefined : 'true'}
      {...props.data}
    />
  </Field>
)
