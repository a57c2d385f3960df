import type { Child, FC } from 'hono/jsx'
import { type FormValues, one } from '../../src/core/form-values.ts'
import type { Guard } from '../../src/core/publication-guard.ts'
import { limits } from '../../src/core/submission.ts'
import { FieldGuard } from '../components/field-guard.tsx'
import { TextArea } from '../components/text-area.tsx'
import { TextField } from '../components/text-field.tsx'

type Props = {
  values: FormValues
  guard: Guard | null
  error: (field: string) => string | undefined
  /** What to mind in the text, where the form does not say it elsewhere. */
  description?: Child
}

/** Title and text as everyone will read them, each with what the guard found in it. */
export const TitleAndStoryFields: FC<Props> = ({ values, guard, error, description }) => (
  <>
    <TextField
      name="titel"
      label="Openbare titel"
      value={one(values, 'titel')}
      error={error('titel')}
      longest={limits.title}
    />
    <FieldGuard field="titel" guard={guard} />
    <TextArea
      name="verhaal"
      label="Openbare tekst"
      description={description}
      value={one(values, 'verhaal')}
      error={error('verhaal')}
      rows={12}
      longest={limits.story}
    />
    <FieldGuard field="verhaal" guard={guard} />
  </>
)
