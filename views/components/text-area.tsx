import type { FC } from 'hono/jsx'
import { describedBy } from './field-notes.tsx'
import { Field, type DataAttributes, type FieldProps } from './field.tsx'

type TextAreaProps = FieldProps & { value?: string; rows?: number; data?: DataAttributes }

export const TextArea: FC<TextAreaProps> = (props) => (
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
    <textarea
      class="utrecht-textarea utrecht-textarea--html-textarea"
      id={props.name}
      name={props.name}
      rows={props.rows ?? 6}
      data-longest={props.longest}
      autocapitalize="sentences"
      spellcheck
      aria-describedby={describedBy(props)}
      aria-invalid={props.error ? 'true' : undefined}
      aria-required={props.optional ? undefined : 'true'}
      {...props.data}
    >
      {/* HTML drops one line break right after the tag; without this one the visitor's own would go. */}
      {`\n${props.value ?? ''}`}
    </textarea>
  </Field>
)
