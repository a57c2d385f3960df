import { packNumbers, type WordVectorsFile } from '../core/similarity/word-vectors.ts'
import { stemOf, tells, wordsOf } from '../core/similarity/words.ts'
import { sameNumbers } from './same-numbers.ts'

/** What a story says and how it was labelled: stories with one label draw their words together. */
export type Lesson = { text: string; labels: readonly string[] }

type Row = { at: number; weight: number }[]
type Matrix = Float64Array[]

const dimensions = 24
/** A stem seen in fewer stories says more about its writer than about care. */
const fewest = 5
const rounds = 12

const stemsOf = (text: string) =>
  wordsOf(text)
    .filter(({ folded }) => tells(folded))
    .map(({ folded }) => stemOf(folded))

function countStems(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

/** Of length one, so that a long story teaches no more than a short one. */
function unit(row: Row): Row {
  const length = Math.hypot(...row.map(({ weight }) => weight)) || 1
  return row.map(({ at, weight }) => ({ at, weight: weight / length }))
}

function rowsOf(lessons: readonly Lesson[]): {
  stems: string[]
  rarity: number[]
  rows: Row[]
  size: number
} {
  const counted = lessons.map(({ text }) => countStems(text))
  const frequency = new Map<string, number>()
  for (const counts of counted)
    for (const stem of counts.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  const stems = [...frequency]
    .filter(([, n]) => n >= fewest)
    .map(([stem]) => stem)
    .toSorted()
  const rarity = stems.map((stem) => Math.log((lessons.length + 1) / ((frequency.get(stem) ?? 0) + 0.5)))
  const column = new Map(stems.map((stem, at) => [stem, at]))
  const labels = [...new Set(lessons.flatMap((lesson) => lesson.labels))].toSorted()
  const labelColumn = new Map(labels.map((label, at) => [label, stems.length + at]))
  const rows = counted.map((counts, i) => {
    const words = [...counts].flatMap(([stem, n]) => {
      const at = column.get(stem)
      return at === undefined ? [] : [{ at, weight: (1 + Math.log(n)) * (rarity[at] ?? 0) }]
    })
    const kinds = (lessons[i]?.labels ?? []).flatMap((label) => {
      const at = labelColumn.get(label)
      return at === undefined ? [] : [{ at, weight: 1 }]
    })
    return [...unit(words), ...unit(kinds)]
  })
  return { stems, rarity, rows, size: stems.length + labels.length }
}

/** One step of subspace iteration: what stories share in these directions, brought back to stems. */
function step(rows: readonly Row[], directions: Matrix, size: number): Matrix {
  const next: Matrix = Array.from({ length: size }, () => new Float64Array(dimensions))
  for (const row of rows) {
    const sum = new Float64Array(dimensions)
    for (const { at, weight } of row)
      directions[at]?.forEach((value, i) => (sum[i] = (sum[i] ?? 0) + value * weight))
    for (const { at, weight } of row) {
      const target = next[at]
      if (target !== undefined) sum.forEach((value, i) => (target[i] = (target[i] ?? 0) + value * weight))
    }
  }
  return next
}

/** Gram-Schmidt, column by column. */
function orthonormal(matrix: Matrix): Matrix {
  for (let column = 0; column < dimensions; column++) {
    for (let earlier = 0; earlier < column; earlier++) {
      const overlap = matrix.reduce((sum, row) => sum + (row[column] ?? 0) * (row[earlier] ?? 0), 0)
      for (const row of matrix) row[column] = (row[column] ?? 0) - overlap * (row[earlier] ?? 0)
    }
    const length = Math.sqrt(matrix.reduce((sum, row) => sum + (row[column] ?? 0) ** 2, 0)) || 1
    for (const row of matrix) row[column] = (row[column] ?? 0) / length
  }
  return matrix
}

/** Latent meaning of stems: the strongest directions of stories × stems and labels, four bits a number. */
export function learnWordVectors(lessons: readonly Lesson[], version: string): WordVectorsFile {
  const { stems, rarity, rows, size } = rowsOf(lessons)
  const random = sameNumbers(20260101)
  const start = Array.from({ length: size }, () =>
    Float64Array.from({ length: dimensions }, () => random() * 2 - 1),
  )
  let directions = orthonormal(start)
  for (let round = 0; round < rounds; round++) directions = orthonormal(step(rows, directions, size))
  const weighed = stems.flatMap((_, at) =>
    Array.from(directions[at] ?? [], (value) => value * (rarity[at] ?? 0)),
  )
  const large = weighed.map(Math.abs).toSorted((a, b) => a - b)[Math.floor(weighed.length * 0.995)] ?? 1
  const whole = weighed.map((value) => Math.max(-7, Math.min(7, Math.round((value / large) * 7))))
  return {
    version,
    trained_on: lessons.length,
    dimensions,
    stems: stems.join(' '),
    values: packNumbers(whole),
  }
}
