import type { FC } from 'hono/jsx'
import type { Classification, Suggestion } from '../../src/core/classifier.ts'
import { all, type FormValues } from '../../src/core/form-values.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Details } from '../components/details.tsx'
import { MarkedText } from '../components/marked-text.tsx'

type Props = { suggestions: Classification; values: FormValues; taxonomy: Taxonomy }
type Row = { legend: string; field: 'domeinen' | 'barrieres'; found: Suggestion[]; unsure: string }

/** Without JavaScript the page comes back at the suggestions, not at its top. */
export const suggestionsAt = `${paths.suggestions}#suggesties`

/** A refresh finds what it replaces by its id: else a button under a finger becomes another one. */
const idOf = (about: string) => `s-${about.replace(':', '-')}`

/** What the classifier recognises: to accept or to refuse with one click, with the words that led to it. */
export const SuggestionList: FC<Props> = ({ suggestions, values, taxonomy }) => {
  const refused = new Set(all(values, 'kloptNiet'))
  const left = (field: string, found: Suggestion[]) =>
    found.filter(({ key }) => !refused.has(`${field}:${key}`))
  const domains = left('domeinen', suggestions.domains)
  const barriers = left('barrieres', suggestions.barriers)
  if (suggestions.domains.length + suggestions.barriers.length === 0) {
    return (
      <p class="nl-paragraph">
        We weten het nog niet. Schrijf iets meer over wie er betaalt of nee zegt, of kies hieronder zelf.
      </p>
    )
  }
  const rows: Row[] = [
    { legend: 'Wet of potje', field: 'domeinen', found: domains, unsure: 'Wet of potje: weten we nog niet.' },
    {
      legend: 'Barrière',
      field: 'barrieres',
      found: barriers,
      unsure: 'Barrière: weten we nog niet. Een moderator kijkt mee.',
    },
  ]
  return (
    <>
      {rows.map((row) => (
        <SuggestionRow {...row} text={suggestions.text} {...{ values, taxonomy }} />
      ))}
      <WordsInText text={suggestions.text} found={[...domains, ...barriers]} />
    </>
  )
}

const SuggestionRow: FC<Row & { text: string; values: FormValues; taxonomy: Taxonomy }> = (props) => {
  const { legend, field, found, unsure, text, values, taxonomy } = props
  if (found.length === 0) return <p class="nl-paragraph nl-paragraph--small">{unsure}</p>
  const labels = field === 'domeinen' ? taxonomy.domain : taxonomy.barrier
  return (
    <div id={idOf(field)} class="suggestions__row">
      <h3 class="suggestions__label">{legend}</h3>
      <ul class="suggestions__list">
        {found.map((suggestion) => (
          <li id={`${idOf(`${field}:${suggestion.key}`)}-regel`}>
            <Choice
              value={`${field}:${suggestion.key}`}
              label={labels.get(suggestion.key)?.label ?? suggestion.key}
              words={wordsOf(suggestion, text)}
              chosen={all(values, field).includes(suggestion.key)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

type ChoiceProps = { value: string; label: string; words: string[]; chosen: boolean }

/** One click takes a suggestion over or refuses it: the script does it here, without it the form comes back so. */
const Choice: FC<ChoiceProps> = ({ value, label, words, chosen }) => (
  <>
    <button
      id={idOf(value)}
      class="nl-button nl-button--secondary suggestions__accept"
      type="submit"
      formaction={suggestionsAt}
      name="overnemen"
      value={value}
      data-accept={value}
      aria-pressed={chosen ? 'true' : undefined}
    >
      {label}
    </button>
    <button
      id={`${idOf(value)}-weg`}
      class="nl-button nl-button--subtle suggestions__refuse"
      type="submit"
      formaction={suggestionsAt}
      name="afwijzen"
      value={value}
      data-refuse={value}
    >
      Klopt niet<span class="visually-hidden">: {label}</span>
    </button>
    {words.length > 0 && <span class="suggestions__why">door: {words.join(', ')}</span>}
  </>
)

const WordsInText: FC<{ text: string; found: Suggestion[] }> = ({ text, found }) => {
  const marks = found.flatMap(({ words }) => words)
  return (
    marks.length > 0 && (
      <Details id={idOf('woorden')} summary="Bekijk de woorden in je tekst">
        <p class="suggestions__text">
          <MarkedText text={text} marks={marks} says="telt mee" />
        </p>
      </Details>
    )
  )
}

const wordsOf = (suggestion: Suggestion, text: string): string[] => [
  ...new Set(suggestion.words.map(({ start, end }) => text.slice(start, end).toLowerCase())),
]
