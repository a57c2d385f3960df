import { expect, test } from 'vitest'
import { ownersOf, pairsOf, patternCounts, relatedPatterns } from '../../src/core/pattern.ts'
import { taxonomy } from '../support/taxonomy.ts'

test('who could act on exactly this boundary goes before who could on any', () => {
  expect(ownersOf({ boundary: 'wlz-zvw', barrier: 'afbakening' }, taxonomy)).toMatchObject({
    boundary: 'wlz-zvw',
    arbitrate: ['ciz', 'juiste_loket'],
  })
  expect(ownersOf({ boundary: 'wpg-wpg', barrier: 'afbakening' }, taxonomy)).toMatchObject({ boundary: '*' })
  expect(ownersOf({ boundary: 'wlz-zvw', barrier: 'bestaat_niet' }, taxonomy)).toBeNull()
})

test('every barrier has somebody who could act', () => {
  const without = taxonomy.barriers.filter(
    ({ key }) => ownersOf({ boundary: 'overig', barrier: key }, taxonomy) === null,
  )
  expect(without.map(({ key }) => key)).toEqual([])
})

test('the largest on the same boundary and with the same barrier', () => {
  const all = patternCounts([
    ['wlz-zvw|contract', 2],
    ['wlz-zvw|afbakening', 9],
    ['wlz-zvw|tijdelijk', 5],
    ['zvw-wmo|afbakening', 3],
    ['zvw-wmo|contract', 8],
  ])
  const related = relatedPatterns(all, { boundary: 'wlz-zvw', barrier: 'afbakening' })
  expect(related.sameBoundary.map(({ barrier }) => barrier)).toEqual(['tijdelijk', 'contract'])
  expect(related.sameBarrier.map(({ boundary }) => boundary)).toEqual(['zvw-wmo'])
})

test('three laws are three pairs', () => {
  expect(pairsOf('wlz-zvw-wmo', taxonomy)).toEqual(['wlz-zvw', 'wlz-wmo', 'zvw-wmo'])
  expect(pairsOf('overig', taxonomy)).toEqual(['overig'])
})
