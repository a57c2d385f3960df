import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { shippedModel } from '../../../db/classifier.ts'
import { shippedTaxonomy } from '../../../db/taxonomy.ts'
import weights from '../../../db/training/weights.json' with { type: 'json' }
import { classifyAll, decided } from '../../../src/core/classifier/score.ts'
import {
  dataHash,
  evaluationHash,
  measurementsFile,
  weightsFile,
} from '../../../src/training/classifier/data.ts'
import { readScores, shippedFile } from '../../../src/training/classifier/situation-scores.ts'
import { measurementsSchema } from '../../../src/training/classifier/measurements.ts'

const recorded = measurementsSchema.parse(JSON.parse(readFileSync(measurementsFile, 'utf8')))

test('the shipped weights carry the hash of the recorded evaluation', () => {
  expect(weights.evaluation).toBe(evaluationHash(recorded))
})

test('evaluation and weights are of the data in the project', () => {
  expect(recorded.data).toBe(dataHash())
  expect(weights.data).toBe(dataHash())
  expect(weights.taxonomy).toBe(shippedTaxonomy.version)
})

test('its scores by situation are kept, for the next model to be laid beside', () => {
  expect(readScores(shippedFile, weights.evaluation)).toHaveLength(160)
})

test('the file is small enough for the bundle of a worker', () => {
  expect(gzipSync(readFileSync(weightsFile)).length).toBeLessThan(400_000)
})

test('the examples of the taxonomy are answered as before', async () => {
  const model = shippedModel()
  const answers = shippedTaxonomy.barriers.flatMap(({ examples }) =>
    examples.slice(0, 2).map((text) => {
      const scores = classifyAll(model, '', text)
      const top = scores.barriers.slice(0, 3).map(({ key, p }) => `${key} ${p.toFixed(2)}`)
      return { text, domains: decided(model, scores).map(({ key }) => key), barriers: top }
    }),
  )
  await expect(`${JSON.stringify(answers, null, 1)}\n`).toMatchFileSnapshot('frozen.txt')
})
