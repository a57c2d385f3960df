import type { FC } from 'hono/jsx'
import type { Classification, Suggestion } from '../../src/core/classifier.ts'
import { all, type FormValues } from '../../src/core/form-values.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Button } from '../components/button.tsx'

type Props = { suggestions: Classification | null; values: FormValues; taxonomy: Taxonomy }

/**
 * Asks for suggestions while someone writes, and holds them; new ones are morphed in, so that a button keeps the focus
 * it has. Without JavaScript the button below does the same.
 */
export const SuggestionPanel: FC<Props> = (props) => (
  <section class="suggestions" aria-labelledby="suggesties-kop">
    <h2 id="suggesties-kop" class="nl-heading nl-heading--level-3">
      Suggesties uit je tekst
    </h2>
    <p class="nl-paragraph nl-paragraph--small">
      We zoeken in je tekst naar woorden die op een wet of barrière wijzen. Daarvoor gaat je tekst even naar
      onze server. We bewaren die dan niet.
    </p>
    <div
      id="suggesties"
      aria-live="polite"
      data-hx-post={paths.suggestions}
      data-hx-trigger="input delay:700ms from:#verhaal, input delay:700ms from:#titel"
      data-hx-sync="this:replace"
      data-hx-target="this"
      data-hx-swap="innerMorph"
    >
      <SuggestionList {...props} />
    </div>
    <Button kind="secondary" formaction={paths.suggestions} data={{ 'data-suggest': '' }}>
      Toon suggesties
    </Button>
  </section>
)

export const SuggestionList: FC<Props> = ({ suggestions, values, taxonomy }) => {
  if (!suggestions) return null
  const { domains, barriers, text } = suggestions
  if (domains.length + barriers.length === 0) {
    return <p class="nl-paragraph">Nog geen suggesties. Schrijf iets meer, of kies hieronder zelf.</p>
  }
  const row = (
    legend: string,
    field: string,
    found: Suggestion[],
    label: (key: string) => string | undefined,
  ) =>
    found.length > 0 && (
      <div class="suggestions__row">
        <p class="suggestions__label">{legend}</p>
        <ul class="suggestions__list">
          {found.map((s) => (
            <li>
              <Accept
                value={`${field}:${s.key}`}
                label={label(s.key) ?? s.key}
                words={wordsOf(s, text)}
                chosen={all(values, field).includes(s.key)}
              />
            </li>
          ))}
        </ul>
      </div>
    )
  return (
    <>
      {row('Wet of potje', 'domeinen', domains, (key) => taxonomy.domain.get(key)?.label)}
      {row('Barrière', 'barrieres', barriers, (key) => taxonomy.barrier.get(key)?.label)}
    </>
  )
}

/** One click takes a suggestion over: the script ticks the box, without it the form comes back with the box ticked. */
const Accept: FC<{ value: string; label: string; words: string[]; chosen: boolean }> = (props) => (
  <>
    <button
      class="nl-button nl-button--secondary suggestions__accept"
      type="submit"
      formaction={paths.suggestions}
      name="overnemen"
      value={props.value}
      data-accept={props.value}
      aria-pressed={props.chosen ? 'true' : undefined}
    >
      {props.label}
    </button>
    <span class="suggestions__why">door: {props.words.join(', ')}</span>
  </>
)

const wordsOf = (suggestion: Suggestion, text: string): string[] => [
  ...new Set(suggestion.words.map(({ start, end }) => text.slice(start, end).toLowerCase())),
]
