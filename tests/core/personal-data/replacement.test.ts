import { expect, test } from 'vitest'
import { findPersonalData } from '../../../src/core/personal-data/find.ts'
import { personalDataKinds } from '../../../src/core/personal-data/kinds.ts'
import { blocks, proposeReplacement, replaceAll } from '../../../src/core/personal-data/replacement.ts'

test('every kind has a replacement between brackets', () => {
  for (const kind of personalDataKinds) expect(proposeReplacement(kind)).toMatch(/^\[[^\]]+\]$/)
})

test('replaces all fragments at once', () => {
  const text = 'Dhr. Bakker (93), BSN 123456782, bel 06-12345678.'
  expect(replaceAll(text, findPersonalData(text))).toBe(
    '[naam] ([boven de 90]), BSN [BSN], bel [telefoonnummer].',
  )
})

test('what was replaced is not found again', () => {
  const text = 'Groet, Jolanda Hoekstra, Kerkstraat 5, 1234 AB Zwolle, geb. 12-03-1938, kenteken KT482J'
  expect(findPersonalData(replaceAll(text, findPersonalData(text)))).toEqual([])
})

test('takes fragments in any order and leaves overlap alone', () => {
  const spans = [
    { start: 4, end: 6, kind: 'naam' as const },
    { start: 0, end: 2, kind: 'naam' as const },
    { start: 1, end: 3, kind: 'adres' as const },
  ]
  expect(replaceAll('abcdefgh', spans)).toBe('[naam]cd[naam]gh')
})

test('only a BSN that is named as such blocks', () => {
  const kinds = (text: string) => blocks(findPersonalData(text)).map(({ kind }) => kind)
  expect(kinds('BSN 123456782 van dhr. Bakker')).toEqual(['bsn'])
  expect(kinds('123456782 van dhr. Bakker, 06-12345678')).toEqual([])
})
