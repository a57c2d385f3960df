import { conceptsOf } from './concepts.ts'
import type { WordVectors } from './word-vectors.ts'
import { piecesOf, stemOf, tells, wordsOf } from './words.ts'

export type Story = { id: string; title: string; text: string }

export type SimilarityOptions = {
  vectors?: WordVectors
  /** Predicted labels of a story as one list of numbers, say of domains and barriers; stories of one kind then draw together. */
  labels?: (story: Story) => readonly number[]
}

/** How much each way of looking counts; they add up to one when all are there. */
const shares: Readonly<Record<string, number>> = { s: 0.3, p: 0.3, c: 0.15 }
const vectorShare = 0.2
const labelShare = 0.1

export type Features = {
  /** How often each stem (s), piece of a word (p) and idea (c) occurs. */
  counts: ReadonlyMap<string, number>
  dense: number[]
  weigh: (rarity: (key: string) => number) => Map<string, number>
}

export function featuresOf(story: Story, { vectors, labels }: SimilarityOptions): Features {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { folded } of wordsOf(`${story.title}\n${story.text}`)) {
    for (const concept of conceptsOf(folded)) add(`c ${concept}`)
    if (!tells(folded)) continue
    add(`s ${stemOf(folded)}`)
    for (const piece of piecesOf(folded)) add(`p ${piece}`)
  }
  const dense = [
    ...scaled(vectors === undefined ? [] : meaningOf(counts, vectors), vectorShare),
    ...scaled(labels?.(story) ?? [], labelShare),
  ]
  return { counts, dense, weigh: (rarity) => weigh(counts, rarity) }
}

/** Each way of looking gets length one times its share, so that long texts do not win by length. */
function weigh(counts: ReadonlyMap<string, number>, rarity: (key: string) => number): Map<string, number> {
  const weights = new Map<string, number>()
  const lengths = new Map<string, number>()
  for (const [key, count] of counts) {
    const weight = (1 + Math.log(count)) * rarity(key)
    weights.set(key, weight)
    lengths.set(key.charAt(0), (lengths.get(key.charAt(0)) ?? 0) + weight * weight)
  }
  for (const [key, weight] of weights) {
    const view = key.charAt(0)
    weights.set(key, (weight * Math.sqrt(shares[view] ?? 0)) / Math.sqrt(lengths.get(view) ?? 1))
  }
  return weights
}

function meaningOf(counts: ReadonlyMap<string, number>, vectors: WordVectors): number[] {
  const sum = Array.from({ length: vectors.dimensions }, () => 0)
  for (const [key, count] of counts) {
    const vector = key.startsWith('s ') ? vectors.of(key.slice(2)) : undefined
    vector?.forEach((value, i) => (sum[i] = (sum[i] ?? 0) + value * (1 + Math.log(count))))
  }
  return sum
}

function scaled(values: readonly number[], share: number): number[] {
  const length = Math.hypot(...values)
  return length === 0 ? [...values] : values.map((value) => (value / length) * Math.sqrt(share))
}
