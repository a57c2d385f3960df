import { expect, test } from 'vitest'
import { layeredPieces } from '../../src/core/mark-layers.ts'

const mark = (layer: 'a' | 'b', start: number, end: number) => ({ layer, start, end })

const shown = (text: string, ...marks: ReturnType<typeof mark>[]) =>
  layeredPieces(text, marks)
    .map((piece) => (piece.layers.length === 0 ? piece.text : `[${piece.layers.join('')}:${piece.text}]`))
    .join('')

test.each<[string, ReturnType<typeof mark>[], string]>([
  ['', [], ''],
  ['niets', [], 'niets'],
  ['een twee', [mark('a', 0, 3)], '[a:een] twee'],
  ['een twee', [mark('a', 0, 5), mark('b', 4, 8)], '[a:een ][ab:t][b:wee]'],
  ['een twee', [mark('a', 0, 8), mark('b', 4, 8)], '[a:een ][ab:twee]'],
  ['een twee', [mark('a', 0, 4), mark('a', 4, 8)], '[a:een twee]'],
  ['kort', [mark('a', 2, 99), mark('b', -3, 1), mark('b', 2, 2)], 'kort'],
])('%s with %j', (text, marks, expected) => {
  expect(shown(text, ...marks)).toBe(expected)
})
