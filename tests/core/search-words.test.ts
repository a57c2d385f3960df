import { describe, expect, test } from 'vitest'
import { searchIdeas, searchStems } from '../../src/core/search-words.ts'

const known = new Set(['verpleg', 'dagbested', 'praktijk', 'huisarts', 'zorg'])

describe('stems', () => {
  test.each([
    ['Wijkverpleging', ['wijkverpleg', 'verpleg']],
    ['verpleging', ['verpleg']],
    ['huisartsenpraktijken', ['huisartsenpraktijk', 'praktijk', 'huisarts']],
    ['COÖPERATIES', ['coperati']],
    ['thuiszorg', ['thuiszorg']],
    ['', []],
  ])('%s → %j', (text, stems) => {
    expect(searchStems(text, known)).toEqual(stems)
  })
})

test('ideas are the same for who tells it in other words', () => {
  const shared = (a: string, b: string) => searchIdeas(a).filter((idea) => searchIdeas(b).includes(idea))
  expect(shared('de wijkzuster komt niet', 'geen thuisverpleging')).toHaveLength(1)
  expect(shared('tandarts', 'voetzorg')).toEqual([])
})
