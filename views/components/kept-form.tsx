import type { FC } from 'hono/jsx'
import type { FormValues } from '../../src/core/form-values.ts'
import { Alert } from './alert.tsx'
import { Button } from './button.tsx'

/** Shorter values are choices and keys, that say nothing to a reader. */
const shortestText = 25

/** A form that was sent and could not be taken: one press sends exactly the same again, its key too. */
export const KeptForm: FC<{ action: string; values: FormValues }> = ({ action, values }) => {
  const fields = [...values].flatMap(([name, sent]) => sent.map((value) => ({ name, value })))
  const texts = fields.filter(
    ({ name, value }) => name !== 'sleutel' && value.length >= shortestText && value.includes(' '),
  )
  return (
    <form method="post" action={action} data-once="">
      <Alert kind="info" title="Wat je invulde, is nog niet verstuurd en niet kwijt">
        <p class="nl-paragraph">
          Laat deze pagina open. Druk na het wachten op de knop: alles gaat dan mee zoals je het invulde. Je
          hoeft niets opnieuw te typen.
        </p>
      </Alert>
      {fields.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <p class="button-row">
        <Button kind="primary">Verstuur opnieuw</Button>
      </p>
      {texts.length > 0 && <h2 class="nl-heading nl-heading--level-2">Wat je schreef</h2>}
      {texts.map(({ value }) => (
        <p class="story prose">{value}</p>
      ))}
    </form>
  )
}
