import { readFileSync } from 'node:fs'
import { attemptsSchema } from './attempts.ts'
import { attemptsFile, keys, measurementsFile, taxonomy } from './data.ts'
import type { Interval } from './metrics.ts'
import type { Measurements } from './measurements.ts'
import { introduction, limits, method } from './report-text.ts'
import { settings } from './settings.ts'

const two = (value: number) => value.toFixed(2)
const three = (value: number) => value.toFixed(3)
const orNone = (value: number | null) => (value === null ? '' : three(value))
const spread = ({ mean, low, high }: Interval) => `${two(mean)} (${two(low)} to ${two(high)})`
const percent = (value: number) => `${Math.round(value * 100)} %`

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const section = (title: string, ...parts: readonly string[]) => [`## ${title}`, ...parts].join('\n\n')

/** The page about the classifier, written from the measurements: no figure on it is typed by hand. */
export const reportOf = (m: Measurements): string =>
  `${[
    '# The classifier',
    introduction,
    method(m),
    section(
      'Figures on real situations',
      overview(m),
      `${percent(m.readers.first)} of the first barrier types and ${two(m.readers.domains)} of the domains (F1) is where two people agree. Between repeats the figures differ by ${three(m.spread.domains)}, ${three(m.spread.first)} and ${three(m.spread.three)} (standard deviation).`,
    ),
    section('Per domain', labelTable(m.labels.domain, 'situations')),
    section('Per barrier type, as the first', labelTable(m.labels.barrier, 'situations')),
    section(
      'Which barrier types are taken for which',
      'Rows: what the first reader said. Columns: what the model put first, mean over the repeats.',
      confusion(m),
    ),
    section('Calibration', ...calibration(m)),
    section(
      'Keeping silent',
      'What is left, and how much of that is right, if the first suggestion is only made above a probability.',
      abstention(m),
    ),
    section('Short and long texts', lengths(m)),
    section('What was tried', attempts()),
    limits,
    `Written by \`npm run evaluate\` from \`${measurementsFile}\` (data ${m.data.slice(0, 12)}, taxonomy ${m.taxonomy}).`,
  ].join('\n\n')}\n`

const overview = (m: Measurements) =>
  table(
    ['', 'domains, micro-F1', 'first barrier right', 'among the first three'],
    [
      ['our model', spread(m.real.domains), spread(m.real.first), spread(m.real.three)],
      [
        `our model on the ${(m.examples['retold'] ?? 0) - settings.readBefore} situations nobody who built it had read`,
        spread(m.unread.domains),
        spread(m.unread.first),
        spread(m.unread.three),
      ],
      ['the usual recipe', spread(m.recipe.domains), spread(m.recipe.first), spread(m.recipe.three)],
      [
        'floor of the project',
        ...(['domains', 'first', 'three'] as const).map((figure) => floorRow(m, figure)),
      ],
      [
        'our model on cases written to fit a label (far too easy)',
        two(m.easy.domains),
        two(m.easy.first),
        two(m.easy.three),
      ],
    ],
  )

const floors = { domains: 0.82, first: 0.6, three: 0.88 }

/** With three decimals, so that nothing is rounded into being reached. */
function floorRow({ real }: Measurements, figure: keyof typeof floors): string {
  const reached = real[figure].mean >= floors[figure]
  return `${two(floors[figure])}: ${reached ? 'reached' : '**not reached**'} with ${three(real[figure].mean)}`
}

const labelTable = (rows: Measurements['labels']['domain'], counted: string) =>
  table(
    ['label', counted, 'precision', 'recall', 'F1'],
    rows.map(({ key, texts, precision, recall, f1 }) => [
      key,
      String(texts),
      spread(precision),
      spread(recall),
      spread(f1),
    ]),
  )

const confusion = ({ confusion: rows }: Measurements) =>
  table(
    ['', ...keys.barrier],
    rows.map((row, at) => [
      `**${keys.barrier[at]}**`,
      ...row.map((count) => (count === 0 ? '' : count.toFixed(1))),
    ]),
  )

const calibration = ({ reliability }: Measurements) =>
  (['domain', 'barrier'] as const).flatMap((axis) => {
    const { bins, gap, chanceGap } = reliability[axis]
    const name = axis === 'domain' ? 'Each domain' : 'The first barrier type'
    return [
      `${name}: mean gap ${three(gap)}; a perfectly calibrated model of this size would show ${three(chanceGap)} by chance, so ours is ${three(Math.max(0, gap - chanceGap))} above that.`,
      table(
        ['bin', 'said', 'true'],
        bins.map((bin, at) => [String(at + 1), two(bin.said), two(bin.true)]),
      ),
    ]
  })

const abstention = ({ abstention: { domain, barrier } }: Measurements) =>
  table(
    ['at least', 'domain: answered', 'likeliest right', 'barrier: answered', 'first right'],
    domain.map(({ least, answered, right }, at) => [
      least.toFixed(1),
      percent(answered),
      percent(right),
      percent(barrier[at]?.answered ?? 0),
      percent(barrier[at]?.right ?? 0),
    ]),
  )

const lengths = ({ byLength }: Measurements) =>
  table(
    ['words, up to', 'situations', 'domains', 'first', 'in three'],
    byLength.map((row) => [
      String(row.upTo),
      String(row.texts),
      two(row.domains),
      two(row.first),
      two(row.three),
    ]),
  )

function attempts(): string {
  const { note, tried } = attemptsSchema.parse(JSON.parse(readFileSync(attemptsFile, 'utf8')))
  return [
    note,
    table(
      ['attempt', 'domains', 'first', 'in three', 'what it taught'],
      tried.map((row) => [row.what, ...[row.domains, row.first, row.three].map(orNone), row.taught]),
    ),
    `The taxonomy was version ${taxonomy.version} throughout.`,
  ].join('\n\n')
}
