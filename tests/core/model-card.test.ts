import { expect, test } from 'vitest'
import { shippedModelCard } from '../../db/model-card.ts'
import { mostConfused, steps } from '../../src/core/model-card.ts'

const none = { mean: 0, low: 0, high: 0 }
const label = (key: string, texts: number) => ({ key, texts, precision: none, recall: none, f1: none })
const measured = {
  ...shippedModelCard.measured,
  labels: { domain: [], barrier: [label('a', 9), label('b', 6), label('c', 4)] },
  confusion: [
    [6, 3, 0],
    [1, 1, 4],
    [0, 1.4, 2.6],
  ],
}

test('what is confused most comes first; single situations do not count', () => {
  expect(mostConfused(measured, 6)).toEqual([
    { is: 'b', texts: 6, taken: 'c', times: 4 },
    { is: 'a', texts: 9, taken: 'b', times: 3 },
  ])
  expect(mostConfused(measured, 1)).toHaveLength(1)
})

test('a curve keeps the points where something changes', () => {
  const curve = [1, 1, 0.9, 0.9, 0.4].map((answered, at) => ({ least: at / 10, answered, right: 0.5 }))
  expect(steps(curve).map(({ least }) => least)).toEqual([0, 0.2, 0.4])
})
