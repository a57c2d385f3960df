import { describe, expect, test } from 'vitest'
import { stem } from '../../../src/core/classifier/stem.ts'
import { words } from '../../../src/core/classifier/words.ts'

const forms = (text: string) => words(text).map(({ form }) => form)

describe('words', () => {
  test('are folded: capitals and diacritics do not matter', () => {
    expect(forms('Één CLIËNT, financiële')).toEqual(['een', 'client', 'financiele'])
  })

  test('keep their exact place, also after folding, emoji and combining marks', () => {
    const text = 'cafe\u0301 👩‍⚕️ ﬁnanciën: zzp’er — e\u0301e\u0301n'
    for (const { start, end } of words(text)) expect(text.slice(start, end).trim()).not.toBe('')
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toContain('zzp’er')
  })

  test('skip markup, and what stands between keeps its place', () => {
    const text = '<p class="x">De <b>gemeente</b> &amp; het CIZ</p>'
    expect(forms(text)).toEqual(['de', 'gemeente', 'het', 'ciz'])
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'De',
      'gemeente',
      'het',
      'CIZ',
    ])
  })

  test('a comparison is no markup', () => {
    expect(forms('a < b en c > d')).toEqual(['a', 'b', 'en', 'c', 'd'])
  })

  test('none in nothing', () => {
    expect(words('')).toEqual([])
    expect(words(' \n\t…!? ')).toEqual([])
  })
})

describe('stem', () => {
  test.each([
    ['gemeente', 'gemeenten'],
    ['loop', 'lopen'],
    ['brief', 'brieven'],
    ['huis', 'huizen'],
    ['verzekeraar', 'verzekeraars'],
    ['indicatie', 'indicaties'],
    ['pot', 'potten'],
    ['krijgt', 'gekregen'],
    ['stad', 'steden'],
    ['potje', 'potjes'],
    ['fonds', 'fondsen'],
    ['prijs', 'prijzen'],
    ['ouder', 'ouders'],
    ['wachtlijst', 'wachtlijsten'],
    ['gezinshuis', 'gezinshuizen'],
  ])('%s and %s are one', (one, other) => {
    expect(stem(one)).toBe(stem(other))
  })

  test.each([
    ['huur', 'huis'],
    ['ggz', 'ggd'],
    ['wlz', 'wmo'],
  ])('%s and %s are two', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })

  test('says the same again when asked again', () => {
    expect(stem('aanbestedingen')).toBe(stem('aanbestedingen'))
  })
})
