import { describe, expect, test } from 'vitest'
import { type Mark, piecesOf } from '../../src/core/marked-text.ts'

const shown = (text: string, marks: Mark[]) =>
  piecesOf(text, marks)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('')

describe('marks', () => {
  test.each<[string, Mark[], string]>([
    ['niets', [], 'niets'],
    ['', [], ''],
    ['een twee', [{ start: 0, end: 3 }], '[een] twee'],
    ['een twee', [{ start: 4, end: 8 }], 'een [twee]'],
    [
      'een twee',
      [
        { start: 4, end: 8 },
        { start: 0, end: 3 },
      ],
      '[een] [twee]',
    ],
    [
      'samen',
      [
        { start: 0, end: 3 },
        { start: 2, end: 4 },
      ],
      '[same]n',
    ],
    ['leeg', [{ start: 2, end: 2 }], 'leeg'],
  ])('%j %j → %s', (text, marks, expected) => {
    expect(shown(text, marks)).toBe(expected)
  })
})
