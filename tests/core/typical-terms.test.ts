import { describe, expect, test } from 'vitest'
import { stem } from '../../src/core/classifier/stem.ts'
import { words } from '../../src/core/classifier/words.ts'
import { chanceOf, logLikelihood, typicalTerms } from '../../src/core/typical-terms.ts'

const source = (story: string, title = '') => ({
  title,
  story,
  stems: words(`${title}\n${story}`)
    .map(({ form }) => stem(form))
    .join(' '),
})
const many = (n: number, story: string) => Array.from({ length: n }, () => source(story))

describe('the log-likelihood ratio', () => {
  test('is that of Dunning', () => {
    // 2 × (10 ln 10/5.5 + ln 1/5.5 + 90 ln 90/94.5 + 99 ln 99/94.5)
    expect(logLikelihood({ count: 10, of: 100 }, { count: 1, of: 100 })).toBeCloseTo(8.977, 2)
    expect(logLikelihood({ count: 1, of: 100 }, { count: 10, of: 100 })).toBeCloseTo(-8.977, 2)
    expect(logLikelihood({ count: 5, of: 50 }, { count: 10, of: 100 })).toBeCloseTo(0, 9)
  })

  test.each([
    [0, 1],
    [2.706, 0.1],
    [3.841, 0.05],
    [6.635, 0.01],
    [10.828, 0.001],
  ])('of %f comes by chance with %f', (ratio, p) => {
    expect(chanceOf(ratio)).toBeCloseTo(p, 4)
  })
})

describe('typical terms', () => {
  const others = many(40, 'De gemeente betaalt het vervoer.')

  test('are the words of these cases that the others lack, the strongest first', () => {
    const own = [
      ...many(6, 'De subsidie stopt. De gemeente wil geen Wmo-budget geven.'),
      ...many(4, 'De subsidie voor het project.'),
    ]
    const { terms, read, compared } = typicalTerms(own, others)
    expect(terms[0]).toEqual({ word: 'subsidie', count: 10 })
    expect(terms.map(({ word }) => word)).toEqual(expect.arrayContaining(['Wmo', 'budget', 'project']))
    for (const word of ['de', 'geen', 'gemeente', 'betaalt'])
      expect(terms.map((t) => t.word)).not.toContain(word)
    expect([read, compared]).toEqual([10, 40])
  })

  test('never hold what fewer than three cases say, however strange', () => {
    const own = [...many(2, 'Zeehondencrèche Pieterburen'), ...many(3, 'De opvang sluit.')]
    expect(typicalTerms(own, others).terms.map(({ word }) => word)).toEqual(
      expect.not.arrayContaining(['zeehondencrèche', 'pieterburen']),
    )
  })

  test('are written as people write them most', () => {
    const own = [...many(5, 'Subsidies!'), ...many(2, 'één subsidie')]
    expect(typicalTerms(own, others).terms[0]).toEqual({ word: 'subsidies', count: 7 })
  })

  test('are none of a form of a word that says nothing', () => {
    expect(typicalTerms(many(8, 'Niets hebt u eraan, zo’n waarom.'), others).terms).toEqual([])
  })

  test('are none when there is nothing to compare', () => {
    expect(typicalTerms([], others).terms).toEqual([])
    expect(typicalTerms(many(9, 'subsidie'), []).terms).toEqual([])
  })

  test('and chance alone makes hardly any', () => {
    const own = Array.from({ length: 30 }, (_, i) => source(`woord${'abcdefgh'[i % 8]} verhaal`))
    const rest = Array.from({ length: 120 }, (_, i) => source(`woord${'abcdefgh'[(i * 3) % 8]} verhaal`))
    expect(typicalTerms(own, rest).terms).toEqual([])
  })
})
