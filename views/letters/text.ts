import type { Letter, Piece } from './content.ts'

const width = 72

/** Breaks a text into lines; a link is never broken. */
function wrapped(text: string, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join(`\n${indent}`)
}

function pieceText(piece: Piece): string {
  if (typeof piece === 'string') return wrapped(piece)
  if ('items' in piece) return piece.items.map((item) => `- ${wrapped(item, '  ')}`).join('\n')
  return `${wrapped(`${piece.label}:`)}\n${piece.link}`
}

export const textOf = ({ pieces, footer }: Letter): string =>
  `${[...pieces.map(pieceText), 'De Schottenmelder', '-- ', ...footer.map(pieceText)].join('\n\n').replace('-- \n\n', '-- \n')}\n`
