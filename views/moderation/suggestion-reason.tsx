import type { FC } from 'hono/jsx'
import type { Label } from '../../src/core/label.ts'
import { Badge } from '../components/badge.tsx'
import { Excerpts } from '../components/excerpts.tsx'

type Props = { label: Label; name: string; text: string; says: string | null }

/** One suggestion with how sure the model is and what the reporter says of it; opened, it shows the sentences that led to it. */
export const SuggestionReason: FC<Props> = ({ label, name, text, says }) => {
  const words = (label.words ?? []).filter(([, end]) => end <= text.length)
  const title = (
    <>
      <span class="suggestion-reason__name">{name}</span>
      {label.p !== null && <span class="suggestion-reason__chance">{percent(label.p)} kans</span>}
      {says && <Badge tone="primary">{says}</Badge>}
    </>
  )
  if (words.length === 0) return <p class="suggestion-reason suggestion-reason--bare">{title}</p>
  return (
    <details class="suggestion-reason">
      <summary class="suggestion-reason__title">
        {title} <span class="suggestions__why">door: {spoken(words, text)}</span>
      </summary>
      <Excerpts text={text} marks={words.map(([start, end]) => ({ start, end }))} says="woog mee" />
    </details>
  )
}

/** Never 0 or 100: the model is never sure. */
const percent = (p: number) => `${Math.min(99, Math.max(1, Math.round(p * 100)))}%`

const spoken = (words: [number, number][], text: string): string =>
  [...new Set(words.map(([start, end]) => text.slice(start, end).toLowerCase()))].join(', ')
