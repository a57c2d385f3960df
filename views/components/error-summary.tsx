import type { FC } from 'hono/jsx'

type ErrorSummaryProps = { errors: { field: string; message: string }[]; title?: string }

type Errors = ErrorSummaryProps['errors']

/** A fault of the form as a whole is no wrong answer. */
const heading = (errors: Errors): string => {
  if (errors.every(({ field }) => field === '')) return 'Dit is nog niet verstuurd'
  return errors.length === 1
    ? 'Er is 1 antwoord dat nog niet klopt'
    : `Er zijn ${errors.length} antwoorden die nog niet kloppen`
}

/** Stands above the form; takes the focus, also when htmx puts it there. */
export const ErrorSummary: FC<ErrorSummaryProps> = ({ errors, title }) =>
  errors.length === 0 ? null : (
    <section class="utrecht-alert utrecht-alert--error error-summary" aria-labelledby="fouten">
      <div class="utrecht-alert__content">
        <h2 class="error-summary__title" id="fouten" tabindex={-1} autofocus>
          {title ?? heading(errors)}
        </h2>
        <ul class="error-summary__list">
          {errors.map(({ field, message }) => (
            // A fault in the form as a whole has no field to go to.
            <li>{field === '' ? message : <a href={`#${field}`}>{message}</a>}</li>
          ))}
        </ul>
      </div>
    </section>
  )
