import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import {
  allExamples,
  dataHash,
  evaluationHash,
  keys,
  measurementsFile,
  taxonomy,
  weightsFile,
} from './data.ts'
import { fit } from './fit.ts'
import { measurementsSchema } from './measurements.ts'
import { pack } from './pack.ts'
import { settings } from './settings.ts'

const { values } = parseArgs({ options: { date: { type: 'string' } } })
const date = z.iso.date('Give the day of training: --date 2026-11-21').parse(values.date)
const measurements = measurementsSchema.parse(JSON.parse(readFileSync(measurementsFile, 'utf8')))
const data = dataHash()
if (measurements.data !== data) {
  throw new Error('The evaluation is of other data or settings: run `npm run evaluate` first.')
}

const examples = allExamples()
const evaluation = evaluationHash(measurements)
const { calibration } = measurements
const file = pack(
  fit(examples, 'domain', keys.domain),
  fit(examples, 'barrier', keys.barrier),
  {
    version: `${date}-${evaluation.slice(0, 8)}`,
    trained: date,
    taxonomy: taxonomy.version,
    data,
    evaluation,
  },
  {
    domain: { keys: keys.domain, calibration: calibration.domain, ...settings.axes.domain.show },
    barrier: { keys: keys.barrier, calibration: calibration.barrier, ...settings.axes.barrier.show },
  },
)
writeFileSync(weightsFile, `${JSON.stringify(file)}\n`)
console.log(`${weightsFile}: model ${file.version}`)
