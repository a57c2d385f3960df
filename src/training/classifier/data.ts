import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { parseTaxonomy } from '../../core/taxonomy.ts'
import { inWordsOfToday } from './confirmed.ts'
import { type Example, type Origin, readExamples } from './example.ts'
import { figuresOf, type Measurements } from './measurements.ts'
import { settings } from './settings.ts'
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

/** The hash of everything the weights follow from: texts, labels, taxonomy and settings. */
export const dataHash = () =>
  sha256(
    [
      ...present.map(([, file]) => readFileSync(file, 'utf8')),
      JSON.stringify(taxonomy),
      JSON.stringify(settings),
    ].join('\n'),
  )
