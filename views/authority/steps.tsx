import type { FC } from 'hono/jsx'
import { type Address, addressCanBecome } from '../../src/core/address.ts'
import type { Bottleneck } from '../../src/core/bottleneck.ts'
import { one } from '../../src/core/form-values.ts'
import { findingIn } from '../../src/core/personal-data/check.ts'
import { responseLimits } from '../../src/core/response-form.ts'
import { isWaiting } from '../../src/core/response-term.ts'
import { paths } from '../../src/paths.ts'
import { Button } from '../components/button.tsx'
import { DefaultButton } from '../components/default-button.tsx'
import { TextArea } from '../components/text-area.tsx'
import { TextField } from '../components/text-field.tsx'
import type { ResponseForm } from '../official-responses/fields.tsx'

type Props = { bottleneck: Bottleneck; address: Address; postponement: ResponseForm }

/** What can be said before there is an answer. */
export const Steps: FC<Props> = ({ bottleneck, address, postponement }) => {
  const { values, errors, findings } = postponement
  if (!isWaiting(address)) return null
  const action = paths.postponements(bottleneck.id)
  const error = (name: string) => errors.find((e) => e.field === name)?.message
  return (
    <>
      {addressCanBecome(address.state, 'in_behandeling') && (
        <form method="post" action={paths.uptakes(bottleneck.id)}>
          <input type="hidden" name="versie" value={String(bottleneck.version)} />
          <p class="nl-paragraph">Zijn jullie ermee bezig? Laat het zien. De termijn loopt door.</p>
          <p class="button-row">
            <Button kind="secondary">We nemen dit in behandeling</Button>
          </p>
        </form>
      )}
      {addressCanBecome(address.state, 'uitstel') && (
        <details class="details" open={errors.length > 0 || findings.length > 0}>
          <summary class="details__summary">Meer tijd nodig</summary>
          <div class="details__content">
            <form method="post" action={action} novalidate>
              <DefaultButton>Vraag uitstel</DefaultButton>
              <input type="hidden" name="versie" value={String(bottleneck.version)} />
              <TextArea
                name="reden"
                label="Waarom hebben jullie meer tijd nodig?"
                description="Iedereen kan dit lezen. Noem geen namen van personen."
                value={one(values, 'reden')}
                error={error('reden')}
                finding={findingIn(findings, 'reden')}
                replaceAt={action}
                rows={4}
                longest={responseLimits.reason}
              />
              <TextField
                name="tot"
                label="Wanneer komt het antwoord?"
                description="Hoogstens een half jaar vanaf nu. Uitstel kan één keer."
                type="date"
                value={one(values, 'tot')}
                error={error('tot')}
                autocomplete="off"
              />
              <p class="button-row">
                <Button kind="secondary">Vraag uitstel</Button>
              </p>
            </form>
          </div>
        </details>
      )}
    </>
  )
}
