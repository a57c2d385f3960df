import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { domainCounts, rankOf } from './metrics.ts'
import type { Predicted } from './predictions.ts'

/** How one real situation went, on average over the repeats: so that two models can be laid side by side. */
export type SituationScore = {
  id: string
  hit: number
  extra: number
  missed: number
  /** How often the true first barrier type stood first, and among the first three. */
  first: number
  three: number
}

/** Of the evaluation that was run last, and of the weights that are shipped. */
export const scoresFile = 'db/training/scores.json'
export const shippedFile = 'db/training/shipped.json'

const row = z.tuple([z.string(), z.number(), z.number(), z.number(), z.number(), z.number()])
const record = z.object({
  /** The hash of the evaluation that these scores come from. */
  evaluation: z.string(),
  /** Why the shipped weights took the place of those before. */
  why: z.string().optional(),
  situations: z.array(row),
})
export type ScoreRecord = { evaluation: string; why?: string | undefined; situations: SituationScore[] }

export const scoresOf = (repeats: readonly (readonly Predicted[])[]): SituationScore[] =>
  [...Map.groupBy(repeats.flat(), ({ example }) => example.id)].map(([id, said]) => {
    const mean = (value: (p: Predicted) => number) => said.reduce((sum, p) => sum + value(p), 0) / said.length
    return {
      id,
      hit: mean((p) => domainCounts([p]).hit),
      extra: mean((p) => domainCounts([p]).extra),
      missed: mean((p) => domainCounts([p]).missed),
      first: mean((p) => (rankOf(p) < 1 ? 1 : 0)),
      three: mean((p) => (rankOf(p) < 3 ? 1 : 0)),
    }
  })

const rounded = (value: number) => Number(value.toFixed(4))

/** One line a situation. */
export function printScores({ situations, ...head }: ScoreRecord): string {
  const rows = situations.map(({ id, ...scores }) =>
    JSON.stringify([id, ...Object.values(scores).map(rounded)]),
  )
  const start = JSON.stringify(head).slice(0, -1)
  return `${start},"situations":[\n${rows.join(',\n')}\n]}\n`
}

export function parseScores(json: string): ScoreRecord {
  const { situations, ...head } = record.parse(JSON.parse(json))
  return {
    ...head,
    situations: situations.map(([id, hit, extra, missed, first, three]) => ({
      id,
      hit,
      extra,
      missed,
      first,
      three,
    })),
  }
}

/** Null when it was never written, or belongs to another evaluation than the one asked for. */
export function readScores(file: string, evaluation: string): SituationScore[] | null {
  if (!existsSync(file)) return null
  const found = parseScores(readFileSync(file, 'utf8'))
  return found.evaluation === evaluation ? found.situations : null
}
