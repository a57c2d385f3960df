import { expect, test } from 'vitest'
import weights from '../../../db/training/weights.json' with { type: 'json' }
import { shippedModel } from '../../../db/classifier.ts'
import { shippedTaxonomy } from '../../../db/taxonomy.ts'
import { loadModel } from '../../../src/core/classifier/model.ts'
import { trainedClassifier } from '../../../src/core/classifier/trained.ts'

const classify = trainedClassifier(shippedModel(), shippedTaxonomy)
const sentence = shippedTaxonomy.barriers.flatMap(({ examples }) => examples).join(' ')
const text = (count: number, from = 0) =>
  sentence
    .split(' ')
    .slice(from, from + count)
    .join(' ')

const millisecondsFor = (times: number, run: (at: number) => unknown) => {
  const start = performance.now()
  for (let at = 0; at < times; at++) run(at)
  return (performance.now() - start) / times
}

// The aim is 1 ms for 200 words and 30 ms to load; the bounds leave room for a slow, busy machine.
test('200 words take about a millisecond after warm-up', () => {
  for (let at = 0; at < 100; at++) classify('Titel van de melding', text(200, at * 5))
  expect(millisecondsFor(100, (at) => classify('Titel', text(200, at * 5)))).toBeLessThan(20)
})

test('the model is ready fast', () => {
  loadModel(weights)
  expect(millisecondsFor(3, () => loadModel(weights))).toBeLessThan(400)
})

test('a huge text is cut off, not worked through', () => {
  const huge = `${'a'.repeat(100_000)} ${`${sentence} `.repeat(500)}`
  expect(millisecondsFor(1, () => classify('Groot', huge))).toBeLessThan(3000)
  expect(millisecondsFor(1, () => classify('<'.repeat(50_000), '<a '.repeat(30_000)))).toBeLessThan(3000)
})
