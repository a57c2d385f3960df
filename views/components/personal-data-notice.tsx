import type { FC } from 'hono/jsx'
import {
  confirmation,
  type FieldFinding,
  notAboutAnyone,
  replaceIn,
  replacementsOf,
} from '../../src/core/personal-data/check.ts'
import { proposeReplacement } from '../../src/core/personal-data/replacement.ts'
import { MarkedText } from './marked-text.tsx'

/** Under a field: which fragments may say who someone is, and the two ways on. */
export const PersonalDataNotice: FC<{ finding: FieldFinding }> = ({ finding }) => {
  const { field, text, spans, blocked, confirmed } = finding
  return (
    <div class={`personal-data${confirmed ? ' personal-data--confirmed' : ''}`}>
      <p class="personal-data__title">
        {blocked ? 'Een burgerservicenummer mag hier niet staan' : 'Gaat dit over een persoon?'}
      </p>
      <p class="personal-data__text">
        <MarkedText text={text} marks={spans} says="gevonden" />
      </p>
      <p class="personal-data__way">
        <button
          class="nl-button nl-button--secondary"
          type="submit"
          name={replaceIn}
          value={field}
          data-replace={field}
          data-replacements={JSON.stringify(
            spans.map(({ start, end, kind }) => [
              start,
              end,
              text.slice(start, end),
              proposeReplacement(kind),
            ]),
          )}
        >
          Vervang door {replacementsOf(finding).join(', ')}
        </button>
      </p>
      {!blocked && (
        <label class="personal-data__way personal-data__keep">
          <input
            class="utrecht-checkbox utrecht-checkbox--html-input checkbox"
            type="checkbox"
            name={notAboutAnyone}
            value={confirmation(finding)}
            checked={confirmed}
          />
          Nee, dit gaat niet over een persoon. Laat het staan.
        </label>
      )}
    </div>
  )
}
