import type { FC } from 'hono/jsx'
import type { Axis, Label } from '../../src/core/label.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { Badge } from '../components/badge.tsx'

type Props = { labels: Label[]; text: string; taxonomy: Taxonomy }

/** Which labels were given, by whom, and which words in the text spoke for the suggested ones. */
export const LabelReasons: FC<Props> = ({ labels, text, taxonomy }) => (
  <div class="label-reasons">
    <h3 class="nl-heading nl-heading--level-3">Labels en waarom</h3>
    {(['domain', 'barrier'] as const).map((axis) => (
      <AxisReasons axis={axis} labels={labels} text={text} taxonomy={taxonomy} />
    ))}
  </div>
)

const axisNames: Record<Axis, string> = { domain: 'Wetten of potjes', barrier: 'Soort barrière' }

const AxisReasons: FC<Props & { axis: Axis }> = ({ axis, labels, text, taxonomy }) => {
  const own = labels.filter((label) => label.axis === axis)
  const keys = [...new Set(own.map((label) => label.key))]
  const name = (key: string) => taxonomy[axis].get(key)?.label ?? key
  return (
    <>
      <h4 class="nl-heading nl-heading--level-4">{axisNames[axis]}</h4>
      {keys.length === 0 && <p class="nl-paragraph">Geen label. Kies er zelf een.</p>}
      <ul class="plain-list">
        {keys.map((key) => {
          const chosen = own.some((label) => label.key === key && label.source === 'reporter')
          const suggested = own.find((label) => label.key === key && label.source === 'suggested')
          return (
            <li>
              {name(key)} {chosen && <Badge tone="primary">melder</Badge>}{' '}
              {suggested && <Badge tone="accent">suggestie</Badge>}{' '}
              {suggested?.words && (
                <span class="suggestions__why">door: {spoken(suggested.words, text)}</span>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

const spoken = (words: [number, number][], text: string): string =>
  [...new Set(words.map(([start, end]) => text.slice(start, end).toLowerCase()))].join(', ')
