import type { FC } from 'hono/jsx'
import { ChoiceField } from './choice-field.tsx'
import { FieldGroup, choiceId } from './field-group.tsx'
import type { Choice, DataAttributes, FieldProps } from './field.tsx'

type RadioGroupProps = FieldProps & { choices: Choice[]; value?: string; data?: DataAttributes }

export const RadioGroup: FC<RadioGroupProps> = ({ choices, value, data, ...field }) => (
  <FieldGroup {...field} role="radiogroup">
    {choices.map((choice, index) => (
      <ChoiceField
        type="radio"
        id={choiceId(field.name, choice, index)}
        name={field.name}
        choice={choice}
        checked={choice.value === value}
        data={data}
      />
    ))}
  </FieldGroup>
)
