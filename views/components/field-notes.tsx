import type { Child, FC } from 'hono/jsx'

type Notes = { name: string; description?: Child; error?: string }

/** Set where the privacy guard looks, or has something to say. */
type Guarded = { guard?: string | undefined; finding?: unknown }

/** The ids a control must name in aria-describedby, in the order in which they stand on the page. */
export const describedBy = ({
  name,
  description,
  error,
  guard,
  finding,
}: Notes & Guarded): string | undefined => {
  const ids = [
    description ? `${name}-uitleg` : '',
    error ? `${name}-fout` : '',
    guard || finding ? `${name}-gevonden` : '',
  ].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** What stands between a label and its control: first the description, then the error. */
export const FieldNotes: FC<Notes> = ({ name, description, error }) => (
  <>
    {description && (
      <div class="utrecht-form-field__description utrecht-form-field-description" id={`${name}-uitleg`}>
        {description}
      </div>
    )}
    {error && (
      <div class="utrecht-form-field__error-message utrecht-form-field-error-message" id={`${name}-fout`}>
        {error}
      </div>
    )}
  </>
)
