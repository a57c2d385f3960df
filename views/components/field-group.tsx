import type { FC, PropsWithChildren } from 'hono/jsx'
import { FieldNotes, describedBy } from './field-notes.tsx'
import type { Choice, FieldProps } from './field.tsx'

/** The first choice carries the name of the field as its id: that is where an error summary jumps to. */
export const choiceId = (name: string, choice: Choice, index: number): string =>
  index === 0 ? name : `${name}-${choice.value}`

type GroupProps = PropsWithChildren<FieldProps & { role?: 'radiogroup' }>

/** Choices under one question. ARIA allows `required` and `invalid` on a radiogroup, not on a plain group. */
export const FieldGroup: FC<GroupProps> = ({ children, role, ...field }) => (
  <fieldset
    class={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset field-group${field.error ? ' utrecht-form-fieldset--invalid utrecht-form-field--invalid' : ''}`}
    role={role}
    aria-describedby={describedBy(field)}
    aria-invalid={role && field.error ? 'true' : undefined}
    aria-required={role && !field.optional ? 'true' : undefined}
  >
    <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
      {field.label}
      {field.optional === true && <span class="optional"> (niet verplicht)</span>}
    </legend>
    <FieldNotes name={field.name} description={field.description} error={field.error} />
    {children}
  </fieldset>
)
