import type { FC } from 'hono/jsx'
import { document } from '../layout.tsx'
import type { Letter, Piece } from './content.ts'

const look =
  'body{font:16px/1.5 sans-serif;max-width:36em;margin:1.5em auto;padding:0 1em;color:#1b2b2e}a{color:#0d4a56}footer{border-top:1px solid #b8c4c6;margin-top:2em;font-size:14px}'

const PieceOf: FC<{ piece: Piece }> = ({ piece }) => {
  if (typeof piece === 'string') return <p>{piece}</p>
  if ('items' in piece)
    return (
      <ul>
        {piece.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    )
  return (
    <p>
      <a href={piece.link}>{piece.label}</a>
    </p>
  )
}

const LetterPage: FC<{ letter: Letter }> = ({ letter }) => (
  <html lang="nl">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{letter.subject}</title>
      <style>{look}</style>
    </head>
    <body>
      {letter.pieces.map((piece) => (
        <PieceOf piece={piece} />
      ))}
      <p>De Schottenmelder</p>
      <footer>
        {letter.footer.map((piece) => (
          <PieceOf piece={piece} />
        ))}
      </footer>
    </body>
  </html>
)

/** No picture, no tracking, nothing fetched: only words and links. */
export const htmlOf = (letter: Letter): string => `${document(<LetterPage letter={letter} />)}\n`
