import type { FC } from 'hono/jsx'
import { piecesOf, type Mark } from '../../src/core/marked-text.ts'

/** A text with fragments marked; for who does not see the marks, the words `says` stand before each. */
export const MarkedText: FC<{ text: string; marks: readonly Mark[]; says: string }> = (props) => (
  <>
    {piecesOf(props.text, props.marks).map(({ text, marked }) =>
      marked ? (
        <mark>
          <span class="visually-hidden">[{props.says}: </span>
          {text}
          <span class="visually-hidden">]</span>
        </mark>
      ) : (
        text
      ),
    )}
  </>
)
