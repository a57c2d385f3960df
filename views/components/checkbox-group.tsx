import type { FC } from 'hono/jsx'
import { ChoiceField } from './choice-field.tsx'
import { FieldGroup, choiceId } from './field-group.tsx'
import type { Choice, DataAttributes, FieldProps } from './field.tsx'

type CheckboxGroupProps = FieldProps & { choices: Choice[]; values: string[]; data?: DataAttributes }

export const CheckboxGroup: FC<CheckboxGroupProps> = ({ choices, values, data, ...field }) => (
  <FieldGroup {...field}>
    {choices.map((choice, index) => (
      <ChoiceField
        type="checkbox"
        id={choiceId(field.name, choice, index)}
        name={field.name}
        choice={choice}
        checked={values.includes(choice.value)}
        invalid={Boolean(field.error)}
        data={data}
      />
    ))}
  </FieldGroup>
)
