import type { FC } from 'hono/jsx'
import { ChoiceField } from './choice-field.tsx'
import { FieldNotes, describedBy } from './field-notes.tsx'
import type { DataAttributes, FieldProps } from './field.tsx'

type CheckboxProps = FieldProps & { checked?: boolean; value?: string; data?: DataAttributes }

/** A single yes; it is never marked "niet verplicht", since leaving it empty is an answer. */
export const Checkbox: FC<CheckboxProps> = ({ checked, value, data, ...field }) => (
  <div class={`single-checkbox${field.error ? ' utrecht-form-field--invalid' : ''}`}>
    <FieldNotes name={field.name} description={field.description} error={field.error} />
    <ChoiceField
      type="checkbox"
      id={field.name}
      name={field.name}
      choice={{ value: value ?? 'ja', label: field.label }}
      checked={checked ?? false}
      invalid={Boolean(field.error)}
      required={!field.optional}
      describedBy={describedBy(field)}
      data={data}
    />
  </div>
)
