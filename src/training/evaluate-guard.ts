import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { findPersonalData } from '../core/personal-data/find.ts'
import { personalDataKinds, type PersonalDataKind } from '../core/personal-data/kinds.ts'

const span = z.object({ start: z.int(), end: z.int(), kind: z.enum(personalDataKinds) })
const row = z.object({
  id: z.string(),
  title: z.string().optional(),
  text: z.string(),
  spans: z.array(span).optional(),
})

type Row = z.infer<typeof row>

const files = [
  'db/training/pii.jsonl',
  'tests/core/personal-data/held-out.jsonl',
  'db/training/cases.jsonl',
  'db/training/retold.jsonl',
]

const readRows = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => row.parse(JSON.parse(line)))

type Recall = { all: number; overlap: number; exact: number }

function count(rows: readonly Row[]): Map<PersonalDataKind, Recall> {
  const recall = new Map<PersonalDataKind, Recall>()
  for (const { text, spans = [] } of rows) {
    const found = findPersonalData(text)
    for (const { start, end, kind } of spans) {
      const sum = recall.get(kind) ?? { all: 0, overlap: 0, exact: 0 }
      const same = found.filter((f) => f.kind === kind && f.start < end && start < f.end)
      sum.all += 1
      sum.overlap += same.length > 0 ? 1 : 0
      sum.exact += same.some((f) => f.start === start && f.end === end) ? 1 : 0
      recall.set(kind, sum)
    }
  }
  return recall
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

/** Names, ages and the like that writers of "clean" stories did put in count as false here: an upper bound. */
function falseAlarms(rows: readonly Row[]): string {
  const clean = rows.filter(({ spans }) => spans === undefined || spans.length === 0)
  const flagged = clean.filter(
    ({ title, text }) => findPersonalData([title ?? '', text].join('\n')).length > 0,
  )
  if (process.argv.includes('--show')) {
    for (const { id, title, text } of flagged) {
      const whole = [title ?? '', text].join('\n')
      console.log(
        `    ${id}: ${findPersonalData(whole)
          .map((s) => `${s.kind} ${whole.slice(s.start, s.end)}`)
          .join(' · ')}`,
      )
    }
  }
  return `clean texts flagged ${flagged.length} of ${clean.length} (${percent(flagged.length, clean.length)})`
}

for (const file of files) {
  const rows = readRows(file)
  console.log(`\n${file}: ${rows.length} texts`)
  const recall = count(rows)
  for (const kind of personalDataKinds) {
    const sum = recall.get(kind)
    if (sum === undefined) continue
    const { all, overlap, exact } = sum
    console.log(
      `  ${kind.padEnd(14)} ${String(all).padStart(3)}   found ${percent(overlap, all)}   exact ${percent(exact, all)}`,
    )
  }
  console.log(`  ${falseAlarms(rows)}`)
}
