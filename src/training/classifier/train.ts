import { existsSync, readFileSync, writeFileSync } from 'node:fs'
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
import { noWeights, replacementOf } from './replacement.ts'
import { settings } from './settings.ts'
import { printScores, readScores, scoresFile, shippedFile } from './situation-scores.ts'

const options = {
  date: { type: 'string' },
  first: { type: 'boolean', default: false },
  accept: { type: 'string' },
} as const
const { values } = parseArgs({ options })
const date = z.iso.date('Give the day of training: --date 2026-11-21').parse(values.date)
const accept = z.string().trim().min(1, 'Say why: --accept "…"').optional().parse(values.accept)
const measurements = measurementsSchema.parse(JSON.parse(readFileSync(measurementsFile, 'utf8')))
const data = dataHash()
if (measurements.data !== data) {
  throw new Error('The evaluation is of other data or settings: run `npm run evaluate` first.')
}

const evaluation = evaluationHash(measurements)
const situations = readScores(scoresFile, evaluation)
const present = existsSync(weightsFile)
  ? z.object({ evaluation: z.string() }).parse(JSON.parse(readFileSync(weightsFile, 'utf8')))
  : { evaluation: noWeights }
const { replace, why } = replacementOf({
  present: { ...present, situations: readScores(shippedFile, present.evaluation) },
  next: { evaluation, situations },
  first: values.first,
  accept,
})
console.log(why)
if (!replace) process.exit(1)

const examples = allExamples()
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
// What the next model is compared with. Training on the same evaluation again changes nothing about why.
if (situations && !readScores(shippedFile, evaluation)) {
  writeFileSync(shippedFile, printScores({ evaluation, why, situations }))
}
console.log(`${weightsFile}: model ${file.version}`)
