import { expect, test } from 'vitest'
import { chosenLabels, labelKeys, suggestedLabels } from '../../src/core/label.ts'

const chosen = chosenLabels('reporter', { domains: ['zvw', 'wmo'], barriers: ['regio'] })

const suggested = suggestedLabels({
  version: 'v1',
  text: 'De gemeente',
  domains: [{ key: 'wmo', p: 0.4, words: [{ start: 3, end: 11 }] }],
  barriers: [
    { key: 'contract', p: 0.3, words: [{ start: 0, end: 2 }] },
    { key: 'regio', p: 0.2, words: [] },
  ],
})

test('chosen labels have a rank and no reason', () => {
  expect(chosen.map(({ axis, key, rank }) => [axis, key, rank])).toEqual([
    ['domain', 'zvw', 0],
    ['domain', 'wmo', 1],
    ['barrier', 'regio', 0],
  ])
  expect(chosen.every((l) => l.source === 'reporter' && l.p === null && l.words === null)).toBe(true)
})

test('suggested labels carry their strength, their words and who spoke', () => {
  expect(suggested).toContainEqual({
    source: 'suggested',
    axis: 'domain',
    key: 'wmo',
    rank: 0,
    p: 0.4,
    words: [[3, 11]],
    modelVersion: 'v1',
  })
  expect(suggested.map((l) => l.rank)).toEqual([0, 0, 1])
})

test('labelKeys picks one source and one axis, in order of rank', () => {
  const labels = [...chosen, ...suggested].toReversed()
  expect(labelKeys(labels, 'reporter', 'domain')).toEqual(['zvw', 'wmo'])
  expect(labelKeys(labels, 'suggested', 'barrier')).toEqual(['contract', 'regio'])
  expect(labelKeys(labels, 'moderator', 'domain')).toEqual([])
})
