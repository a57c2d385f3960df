import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { parseTaxonomy } from '../../core/taxonomy.ts'
import { inWordsOfToday } from './confirmed.ts'
import { type Example, type Origin, readExamples } from './example.ts'
import { figuresOf, type Measurements } from './measurements.ts'
import { taxonomyExamples } from './taxonomy-examples.ts'

const files: readonly (readonly [Origin, string])[] = [
  ['cases', 'db/training/cases.jsonl'],
  ['retold', 'db/training/retold.jsonl'],
  ['own', 'db/training/own.jsonl'],
  // Labels that moderators confirmed, once they are exported; until then there is no such file.
  ['confirmed', 'db/training/confirmed.jsonl'],
]

export const measurementsFile = 'docs/measurements/classifier.json'
export const reportFile = 'docs/classifier.md'
export const attemptsFile = 'db/training/attempts.json'
export const weightsFile = 'db/training/weights.json'

export const taxonomy = parseTaxonomy(JSON.parse(readFileSync('db/taxonomy.json', 'utf8')))
export const keys = {
  domain: taxonomy.domains.map(({ key }) => key),
  barrier: taxonomy.barriers.map(({ key }) => key),
} as const

const present = files.filter(([, file]) => existsSync(file))

export const allExamples = (): Example[] => [
  ...present.flatMap(([origin, file]) => {
    const examples = readExamples(file, origin)
    // Only these were labelled in a running registry, where words change.
    return origin === 'confirmed' ? inWordsOfToday(examples, taxonomy) : examples
  }),
  ...taxonomyExamples(taxonomy),
]

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The hash of an evaluation: its figures, not the day it was run. */
export const evaluationHash = (measurements: Measurements) => sha256(JSON.stringify(figuresOf(measurements)))

const inCore = [
  'dutch',
  'features',
  'irregular',
  'lexicon',
  'lexicon-barriers',
  'lexicon-common',
  'lexicon-domains',
  'model',
  'score',
  'stem',
  'terms',
  'words',
]
const inTraining = [
  'bayes',
  'calibration',
  'example',
  'fit',
  'groups',
  'logistic',
  'metrics',
  'pack',
  'predictions',
  'quality',
  'random',
  'recipe',
  'reliability',
  'settings',
  'targets',
  'taxonomy-examples',
  'vectors',
]

/** The code that figures and weights follow from; what a suggestion shows, and reports of all this, are not among it. */
export const measuredCode = [
  ...inCore.map((name) => `src/core/classifier/${name}.ts`),
  ...inTraining.map((name) => `src/training/classifier/${name}.ts`),
]

/** The hash of everything the weights follow from: texts, labels, taxonomy, code and settings. */
export const dataHash = () =>
  sha256(
    [
      ...present.map(([, file]) => readFileSync(file, 'utf8')),
      JSON.stringify(taxonomy),
      ...measuredCode.map((file) => readFileSync(file, 'utf8')),
    ].join('\n'),
  )
