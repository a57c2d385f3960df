import type { FC } from 'hono/jsx'
import {
  confirmation,
  type FieldFinding,
  notAboutAnyone,
  replaceIn,
  replacementsOf,
} from '../../src/core/personal-data/check.ts'
import { proposeReplacement } from '../../src/core/personal-data/replacement.ts'
import { Alert } from './alert.tsx'
import { Excerpts } from './excerpts.tsx'
import { MarkedText } from './marked-text.tsx'

type Guarded = { name: string; finding?: FieldFinding | undefined; replaceAt?: string | undefined }

/**
 * What the privacy guard says under a field. Only the first line is read aloud when it changes, and again with the
 * field; the rest is there for who goes on.
 */
export const GuardNotice: FC<Guarded> = ({ name, finding, replaceAt }) => (
  <>
    <p id={`${name}-gevonden`} class="visually-hidden" role="status">
      {finding && sentenceOf(finding)}
    </p>
    {finding?.replaced && (
      <Alert kind="ok" title="De tekst is aangepast">
        <p class="nl-paragraph">Kijk het na. Er is nog niets verstuurd.</p>
      </Alert>
    )}
    {finding && finding.spans.length > 0 && <PersonalDataNotice {...{ finding, replaceAt }} />}
  </>
)

function sentenceOf({ spans, blocked }: FieldFinding): string {
  if (blocked) return 'Een burgerservicenummer mag hier niet staan.'
  return spans.length > 0
    ? 'Hieronder staat een vraag: gaat dit over een persoon?'
    : 'De tekst is aangepast. Er is nog niets verstuurd.'
}

/** A text of this length is read again in one glance; of a longer one the sentences will do. */
const shortText = 300

/** Under a field: which fragments may say who someone is, and the two ways on. */
const PersonalDataNotice: FC<{ finding: FieldFinding; replaceAt: string | undefined }> = (props) => {
  const { finding, replaceAt } = props
  const { field, text, spans, blocked, confirmed } = finding
  return (
    <div class={`personal-data${confirmed ? ' personal-data--confirmed' : ''}`}>
      <p class="personal-data__title">
        {blocked ? 'Een burgerservicenummer mag hier niet staan' : 'Gaat dit over een persoon?'}
      </p>
      {text.length > shortText ? (
        <Excerpts text={text} marks={spans} says="gevonden" />
      ) : (
        <p class="personal-data__text">
          <MarkedText text={text} marks={spans} says="gevonden" />
        </p>
      )}
      <p class="personal-data__way">
        <button
          class="nl-button nl-button--secondary"
          type="submit"
          formaction={replaceAt && `${replaceAt}#${field}`}
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
