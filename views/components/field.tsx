import type { Child, FC, PropsWithChildren } from 'hono/jsx'
import type { FieldFinding } from '../../src/core/personal-data/check.ts'
import { FieldNotes } from './field-notes.tsx'
import { GuardNotice } from './personal-data-notice.tsx'

export type Choice = { value: string; label: string; description?: string }

/** Attribute names in full, such as `data-hx-post`. */
export type DataAttributes = Record<`data-${string}`, string>

export type FieldProps = {
  /** Also the id of the control, so that an error summary can link to it. */
  name: string
  label: string
  description?: Child
  error?: string
  /** `unsaid` where nobody could think otherwise, as in a filter. */
  optional?: boolean | 'unsaid'
  /** For free text: what the privacy guard found in it. */
  finding?: FieldFinding | undefined
  /** Where the guard looks again when the field is left; the notice comes back from there. */
  guard?: string
  /** Where the form goes to have what was found replaced; what comes back shows the field. */
  replaceAt?: string
  /**
   * How many characters may be sent. Nothing is cut off: a browser that cuts a paste loses what somebody wrote. The
   * script of the counter tells near the end how many are left, and the server refuses what is too long.
   */
  longest?: number
}

/** One control with its label above it; radio buttons and checkboxes go in a FieldGroup. */
export const Field: FC<PropsWithChildren<FieldProps>> = ({ children, ...field }) => (
  <div class={`utrecht-form-field${field.error ? ' utrecht-form-field--invalid' : ''}`}>
    <div class="utrecht-form-field__label">
      <label class="utrecht-form-label" for={field.name}>
        {field.label}
        {field.optional === true && <span class="optional"> (niet verplicht)</span>}
      </label>
    </div>
    <FieldNotes name={field.name} description={field.description} error={field.error} />
    <div class="utrecht-form-field__input">{children}</div>
    {field.longest && <p class="field-counter" data-counter={field.name} aria-live="polite"></p>}
    {(field.guard || field.finding) && <Guarded {...field} />}
  </div>
)

const Guarded: FC<FieldProps> = ({ name, guard, finding, replaceAt }) => (
  <div
    id={`${name}-gegevens`}
    {...(guard
      ? {
          'data-hx-post': guard,
          'data-hx-trigger': `change from:#${name}`,
          'data-hx-sync': 'this:replace',
          'data-hx-target': 'this',
          'data-hx-swap': 'innerMorph',
        }
      : {})}
  >
    <GuardNotice {...{ name, finding, replaceAt }} />
  </div>
)
