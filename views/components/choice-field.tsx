import type { FC } from 'hono/jsx'
import type { Choice, DataAttributes } from './field.tsx'

type ChoiceFieldProps = {
  id: string
  name: string
  type: 'radio' | 'checkbox'
  choice: Choice
  checked: boolean
  invalid?: boolean
  required?: boolean
  describedBy?: string
  data?: DataAttributes
}

const CONTROL = {
  radio: 'utrecht-radio-button utrecht-radio-button--html-input',
  checkbox: 'utrecht-checkbox utrecht-checkbox--html-input checkbox',
}

/** One radio button or checkbox with its own label and, under it, its own description. */
export const ChoiceField: FC<ChoiceFieldProps> = ({ id, type, choice, ...props }) => {
  const note = choice.description ? `${id}-toelichting` : undefined
  return (
    <div class={`utrecht-form-field utrecht-form-field--${type} choice`}>
      <input
        class={`utrecht-form-field__input ${CONTROL[type]}`}
        type={type}
        id={id}
        name={props.name}
        value={choice.value}
        checked={props.checked}
        aria-invalid={props.invalid ? 'true' : undefined}
        aria-required={props.required ? 'true' : undefined}
        aria-describedby={[props.describedBy, note].filter(Boolean).join(' ') || undefined}
        {...props.data}
      />
      <label class={`utrecht-form-field__label utrecht-form-label utrecht-form-label--${type}`} for={id}>
        {choice.label}
      </label>
      {note && (
        <div class="utrecht-form-field__description utrecht-form-field-description" id={note}>
          {choice.description}
        </div>
      )}
    </div>
  )
}
