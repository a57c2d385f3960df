import { expect, test } from 'vitest'
import { everywhere, tiles } from '../../src/core/region-map.ts'
import { taxonomy } from '../support/taxonomy.ts'

test('every region has one tile of its own', () => {
  const regions = taxonomy.regions.map(({ key }) => key).filter((key) => key !== everywhere)
  expect(tiles.map(({ region }) => region).toSorted()).toEqual(regions.toSorted())
  expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(42)
  expect(new Set(tiles.map(({ short }) => short)).size).toBe(42)
})

test.each([
  ['friesland', 'above', 'utrecht'],
  ['zuid_limburg', 'below', 'twente'],
  ['zeeland', 'left of', 'twente'],
  ['achterhoek', 'right of', 'amsterdam'],
])('%s lies %s %s', (one, relation, other) => {
  const [a, b] = [one, other].map((key) => tiles.find(({ region }) => region === key))
  if (!a || !b) expect.fail('no tile')
  const holds = {
    above: a.row < b.row,
    below: a.row > b.row,
    'left of': a.column < b.column,
    'right of': a.column > b.column,
  }
  expect(holds).toMatchObject({ [relation]: true })
})
