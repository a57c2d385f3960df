import { expect, test } from 'vitest'
import type { Axis, Label } from '../../src/core/label.ts'
import { suggestedChoice } from '../../src/core/suggested-choice.ts'
import { taxonomy } from '../support/taxonomy.ts'

const label = (axis: Axis, key: string, rank = 0, source: Label['source'] = 'suggested'): Label => ({
  source,
  axis,
  key,
  rank,
  p: 0.5,
  words: null,
  modelVersion: null,
})

test.each<[string, Label[], ReturnType<typeof suggestedChoice>]>([
  ['no labels', [], null],
  ['only of the reporter', [label('domain', 'wmo', 0, 'reporter')], null],
  [
    'domains alone',
    [label('domain', 'wmo', 1), label('domain', 'zvw')],
    { domains: ['zvw', 'wmo'], barrier: null },
  ],
  [
    'the first barrier',
    [label('barrier', 'contract', 1), label('barrier', 'afbakening')],
    { domains: null, barrier: 'afbakening' },
  ],
  ['a key that is not offered', [label('domain', 'weg'), label('barrier', 'weg')], null],
])('%s', (_, labels, expected) => {
  expect(suggestedChoice(labels, taxonomy)).toEqual(expected)
})

test('a retired barrier is not put in the form', () => {
  const retired = taxonomy.barriers.map((b) => (b.key === 'contract' ? { ...b, retired: true as const } : b))
  const later = { ...taxonomy, barrier: new Map(retired.map((b) => [b.key, b])) }
  expect(suggestedChoice([label('barrier', 'contract')], later)).toBeNull()
})
