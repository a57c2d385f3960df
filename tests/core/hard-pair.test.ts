import { describe, expect, test } from 'vitest'
import { hardPairs } from '../../src/core/hard-pair.ts'
import type { Label } from '../../src/core/label.ts'
import { taxonomy } from '../support/taxonomy.ts'

const label = (source: Label['source'], key: string, rank = 0, p: number | null = null): Label => ({
  source,
  axis: 'barrier',
  key,
  rank,
  p,
  words: null,
  modelVersion: null,
})
const pairs = (...labels: Label[]) =>
  hardPairs(labels, taxonomy).map(({ because, between }) => [because, ...between.map(({ key }) => key)])

describe('a pair that is easily confused', () => {
  test.each<[string, Label[], string[][]]>([
    ['nothing to compare', [], []],
    ['only the reporter', [label('reporter', 'afbakening')], []],
    ['they agree', [label('reporter', 'afbakening'), label('suggested', 'afbakening', 0, 0.9)], []],
    [
      'they differ',
      [label('reporter', 'afbakening'), label('suggested', 'betaaltitel', 0, 0.9)],
      [['differ', 'afbakening', 'betaaltitel']],
    ],
    [
      'the reporter’s second choice does not count',
      [
        label('reporter', 'afbakening'),
        label('reporter', 'betaaltitel', 1),
        label('suggested', 'afbakening', 0, 0.9),
      ],
      [],
    ],
    [
      'two suggestions that are close',
      [label('suggested', 'betaaltitel', 0, 0.4), label('suggested', 'contract', 1, 0.26)],
      [['close', 'betaaltitel', 'contract']],
    ],
    [
      'two that are not',
      [label('suggested', 'betaaltitel', 0, 0.4), label('suggested', 'contract', 1, 0.25)],
      [],
    ],
    [
      'the same two for both reasons: once',
      [
        label('reporter', 'contract'),
        label('suggested', 'betaaltitel', 0, 0.4),
        label('suggested', 'contract', 1, 0.3),
      ],
      [['differ', 'contract', 'betaaltitel']],
    ],
    [
      'one that the taxonomy says nothing about',
      [label('reporter', 'afbakening'), label('suggested', 'eigenbelang', 0, 0.9)],
      [],
    ],
    ['a key nobody knows', [label('reporter', 'weg'), label('suggested', 'afbakening', 0, 0.9)], []],
  ])('%s', (_, labels, expected) => {
    expect(pairs(...labels)).toEqual(expected)
  })
})

test('says in the words of the taxonomy when it is which, in both directions', () => {
  const [pair] = hardPairs([label('reporter', 'afbakening'), label('suggested', 'betaaltitel')], taxonomy)
  const why = (of: string, other: string) =>
    taxonomy.barrier.get(of)?.not.find(({ key }) => key === other)?.why
  expect(pair?.choose.map(({ barrier, why: words }) => [barrier.key, words])).toEqual([
    ['afbakening', why('betaaltitel', 'afbakening')],
    ['betaaltitel', why('afbakening', 'betaaltitel')],
  ])
})
