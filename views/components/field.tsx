import type { Child, FC, PropsWithChildren } from 'hono/jsx'
import { FieldNotes } from './field-notes.tsx'

export type Choice = { value: string; label: string; description?: string }

/** Attribute names in full, such as `data-hx-post`. */
export type DataAttributes = Record<`data-${string}`, string>

export type FieldProps = {
  /** Also the id of the control, so that an error summary can link to it. */
  name: string
  label: string
  description?: Child
  error?: string
  optional?: boolean
}

/** One control with its label above it; radio buttons and checkboxes go in a FieldGroup. */
export const Field: FC<PropsWithChildren<FieldProps>> = ({ children, ...field }) => (
  <div class={`utrecht-form-field${field.error ? ' utrecht-form-field--invalid' : ''}`}>
    <div class="utrecht-form-field__label">
      <label class="utrecht-form-label" for={field.name}>
        {field.label}
        {field.optional && <span class="optional"> (niet verplicht)</span>}
      </label>
    </div>
    <FieldNotes name={field.name} description={field.description} error={field.error} />
    <div class="utrecht-form-field__input">{children}</div>
  </div>
)
