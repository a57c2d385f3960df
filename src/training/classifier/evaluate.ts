import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  allExamples,
  dataHash,
  evaluationHash,
  keys,
  measurementsFile,
  reportFile,
  taxonomy,
} from './data.ts'
import type { Example } from './example.ts'
import { groupsOf } from './groups.ts'
import { type figuresOf, type Measurements, measurementsSchema } from './measurements.ts'
import { decisionThreshold, f1 } from './metrics.ts'
import {
  calibrate,
  calibrated,
  crossValidate,
  type Learner,
  ours,
  type Unseen,
  usual,
} from './predictions.ts'
import {
  abstentionOf,
  byLength,
  confusionOf,
  labelFigures,
  plainQuality,
  qualityOf,
  spreadOf,
} from './quality.ts'
import { barrierReliability, domainReliability } from './reliability.ts'
import { reportOf } from './report.ts'
import { settings } from './settings.ts'
import { printScores, scoresFile, scoresOf } from './situation-scores.ts'
import { speed } from './speed.ts'

const isReal = ({ origin }: Example) => origin === 'retold'
const examples = allExamples()
const groups = groupsOf(examples)
const real = examples.filter(isReal)
/** Whoever wrote the lexicon and the own texts had read the first of the retold situations; these are the others. */
const unread = new Set(real.slice(settings.readBefore))

const repeated = (learner: Learner): Unseen[][] =>
  Array.from({ length: settings.repeats }, (_, repeat) => {
    console.error(`${learner.name}: repeat ${repeat + 1} of ${settings.repeats}`)
    return crossValidate({ examples, groups, judged: isReal, seed: settings.seed + repeat, learner })
  })

/** How well two people agree, by the same measures. */
function readersAgree(): Measurements['readers'] {
  const counts = { hit: 0, extra: 0, missed: 0 }
  for (const { domains, second } of real) {
    for (const key of keys.domain) {
      const said = second?.domains.includes(key) ?? false
      if (said && domains.includes(key)) counts.hit++
      else if (said) counts.extra++
      else if (domains.includes(key)) counts.missed++
    }
  }
  const same = real.filter(({ barriers, second }) => second?.barriers[0] === barriers[0])
  return { domains: f1(counts), first: same.length / real.length }
}

function measure(unseen: readonly Unseen[][]): ReturnType<typeof figuresOf> {
  const repeats = unseen.map(calibrated)
  const recipe = repeated(usual).map(calibrated)
  console.error('cases written to fit a label')
  const isEasy = ({ origin }: Example) => origin === 'cases'
  const easy = crossValidate({ examples, groups, judged: isEasy, seed: settings.seed, learner: ours })
  return {
    data: dataHash(),
    taxonomy: taxonomy.version,
    repeats: settings.repeats,
    folds: settings.folds,
    seed: settings.seed,
    examples: Object.fromEntries(
      [...Map.groupBy(examples, ({ origin }) => origin)].map(([origin, part]) => [origin, part.length]),
    ),
    groups: new Set(groups.filter((_, at) => examples[at]?.origin === 'retold')).size,
    threshold: decisionThreshold,
    readers: readersAgree(),
    real: qualityOf(repeats),
    unread: qualityOf(repeats.map((p) => p.filter(({ example }) => unread.has(example)))),
    recipe: qualityOf(recipe),
    easy: plainQuality(calibrated(easy)),
    spread: spreadOf(repeats),
    labels: labelFigures(repeats),
    confusion: confusionOf(repeats),
    reliability: { domain: domainReliability(repeats), barrier: barrierReliability(repeats) },
    abstention: abstentionOf(repeats),
    byLength: byLength(repeats),
    calibration: calibrate(unseen.flat()),
  }
}

/** Figures are rounded, so that the file is the same on every machine. */
const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(4)) : value)

const unseen = repeated(ours)
const measurements: Measurements = {
  commit: execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
  date: new Date().toISOString(),
  ...speed(),
  ...measure(unseen),
}
mkdirSync(dirname(measurementsFile), { recursive: true })
const written = JSON.stringify(measurements, rounded, 1)
writeFileSync(measurementsFile, `${written}\n`)
const evaluation = evaluationHash(measurementsSchema.parse(JSON.parse(written)))
writeFileSync(scoresFile, printScores({ evaluation, situations: scoresOf(unseen.map(calibrated)) }))
writeFileSync(reportFile, reportOf(measurements))
const { domains, first, three } = measurements.real
console.log(
  `domains ${domains.mean.toFixed(3)}, first ${first.mean.toFixed(3)}, in three ${three.mean.toFixed(3)}`,
)
