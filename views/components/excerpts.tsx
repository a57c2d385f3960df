import type { FC } from 'hono/jsx'
import { excerptsOf } from '../../src/core/excerpt.ts'
import type { Mark } from '../../src/core/marked-text.ts'
import { MarkedText } from './marked-text.tsx'

type Props = { text: string; marks: readonly Mark[]; says: string; most?: number }

/** The sentences of a text in which something is marked, and how many more there are. */
export const Excerpts: FC<Props> = ({ text, marks, says, most = 6 }) => {
  const excerpts = excerptsOf(text, marks)
  const more = excerpts.length - most
  return (
    <>
      <ul class="excerpts">
        {excerpts.slice(0, most).map((excerpt) => (
          <li>
            <MarkedText {...excerpt} says={says} />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="case-card__meta">En nog {more === 1 ? '1 keer' : `${more} keer`}.</p>}
    </>
  )
}
