import { type FormValues, one } from '../../src/core/form-values.ts'
import type { FieldError } from '../../src/core/submission.ts'

/** What every control of a form shows of its own: its name, what was typed, and what is wrong with that. */
export const fieldsOf = (values: FormValues, errors: readonly FieldError[]) => (name: string) => ({
  name,
  value: one(values, name),
  error: errors.find(({ field }) => field === name)?.message,
})
