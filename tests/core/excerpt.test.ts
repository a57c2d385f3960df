import { expect, test } from 'vitest'
import { excerptsOf } from '../../src/core/excerpt.ts'

const long = 'woord '.repeat(40)

/** What is shown, with the marks between brackets. */
const shown = (text: string, ...words: string[]) => {
  const marks = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }))
  return excerptsOf(text, marks).map((excerpt) =>
    excerpt.marks
      .toSorted((a, b) => b.start - a.start)
      .reduce(
        (out, { start, end }) => `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`,
        excerpt.text,
      ),
  )
}

test.each<[string, string[], string[]]>([
  ['Niets.', [], []],
  ['Een zin. Twee zin. Drie zin.', ['Twee'], ['[Twee] zin.']],
  ['Een zin. Twee zin. Drie zin.', ['Drie', 'Een'], ['[Een] zin.', '[Drie] zin.']],
  ['Een en twee. Drie.', ['Een', 'twee'], ['[Een] en [twee].']],
  ['Titel zonder punt\nEn een verhaal', ['verhaal'], ['En een [verhaal]']],
  ['Van Jansen. Tot Pietersen.', ['Jansen. Tot'], ['Van [Jansen. Tot] Pietersen.']],
])('%s with %j', (text, words, expected) => {
  expect(shown(text, ...words)).toEqual(expected)
})

test('a long sentence is cut at whole words', () => {
  const [found] = shown(`${long}Wmo ${long}`, 'Wmo')
  expect(found).toMatch(/^… (woord )+\[Wmo\] (woord )+…$/)
  expect(found?.length).toBeLessThan(220)
})

test('a word longer than what is shown stays whole', () => {
  const text = 'x'.repeat(300)
  expect(excerptsOf(text, [{ start: 0, end: 300 }])).toEqual([{ text, marks: [{ start: 0, end: 300 }] }])
})

test('marks outside the text are left out', () => {
  expect(excerptsOf('kort', [{ start: 2, end: 99 }])).toEqual([])
})
