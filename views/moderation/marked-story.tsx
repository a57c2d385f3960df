import type { FC } from 'hono/jsx'
import type { Label } from '../../src/core/label.ts'
import { layeredPieces } from '../../src/core/mark-layers.ts'
import type { Mark } from '../../src/core/marked-text.ts'
import { findPersonalData } from '../../src/core/personal-data/find.ts'
import { personalDataLabels } from '../personal-data-labels.ts'

type Layer = 'word' | 'guard'
const says: Record<Layer, string> = { word: 'woog mee', guard: 'persoonsgegeven?' }

/** What the reporter wrote, with the words that weighed most for the suggestions, and what may say who somebody is. */
export const MarkedStory: FC<{ title: string; story: string; labels: Label[] }> = ({
  title,
  story,
  labels,
}) => {
  const words = labels
    .filter(({ source, axis, rank }) => source === 'suggested' && (axis === 'domain' || rank === 0))
    .flatMap((label) => label.words ?? [])
  const found = [title, story].map(findPersonalData)
  const kinds = [...new Set(found.flat().map(({ kind }) => personalDataLabels[kind]))]
  // The words are offsets in title + newline + story.
  const storyAt = title.length + 1
  return (
    <>
      <div class="story prose">
        <strong>
          <Marked text={title} words={words} found={found[0] ?? []} />
        </strong>
        {'\n'}
        <Marked
          text={story}
          words={words.map(([start, end]) => [start - storyAt, end - storyAt])}
          found={found[1] ?? []}
        />
      </div>
      {words.length + kinds.length > 0 && <Legend words={words.length > 0} kinds={kinds} />}
    </>
  )
}

const Legend: FC<{ words: boolean; kinds: string[] }> = ({ words, kinds }) => (
  <p class="case-card__meta marks-legend">
    {words && (
      <span>
        <mark class="mark--word">Zo</mark> staan de woorden die voor de suggesties het meest meewogen.
      </span>
    )}
    {kinds.length > 0 && (
      <span>
        <mark class="mark--guard">Zo</mark> staat wat misschien zegt wie iemand is: {kinds.join(', ')}.
      </span>
    )}
  </p>
)

type MarkedProps = { text: string; words: [number, number][]; found: Mark[] }

const Marked: FC<MarkedProps> = ({ text, words, found }) => {
  const marks = [
    ...words.map(([start, end]) => ({ start, end, layer: 'word' as const })),
    ...found.map(({ start, end }) => ({ start, end, layer: 'guard' as const })),
  ]
  return (
    <>
      {layeredPieces<Layer>(text, marks).map((piece) =>
        piece.layers.length === 0 ? (
          piece.text
        ) : (
          <mark class={piece.layers.map((layer) => `mark--${layer}`).join(' ')}>
            <span class="visually-hidden">[{piece.layers.map((layer) => says[layer]).join(', ')}: </span>
            {piece.text}
            <span class="visually-hidden">]</span>
          </mark>
        ),
      )}
    </>
  )
}
