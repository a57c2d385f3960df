import { stem } from '../../core/classifier/stem.ts'
import { words } from '../../core/classifier/words.ts'
import type { Axis } from '../../core/label.ts'
import { keys } from './data.ts'
import type { Example } from './example.ts'
import { scoresOf, type Weights } from './logistic.ts'
import { seeded, shuffle } from './random.ts'
import type { Vector } from './vectors.ts'

/** The usual recipe, to compare with: counts of stems and of pairs of stems, no idf, logistic regression with L1. */
export type Recipe = { terms: ReadonlyMap<string, number>; weights: Weights }

const rounds = 15
const rate = 0.02
const penalty = 1 / 4000
const least = 2

const countsOf = ({ title, text }: Example): Map<string, number> => {
  const stems = words(`${title}\n${text}`).map(({ form }) => stem(form))
  const counts = new Map<string, number>()
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1)
  stems.forEach((one, at) => {
    add(one)
    const next = stems[at + 1]
    if (next) add(`${one} ${next}`)
  })
  return counts
}

function vectorOf(counts: ReadonlyMap<string, number>, terms: ReadonlyMap<string, number>): Vector {
  const known = [...counts].flatMap(([term, count]) => {
    const place = terms.get(term)
    return place === undefined ? [] : [{ place, count }]
  })
  return {
    at: Int32Array.from([terms.size, ...known.map(({ place }) => place)]),
    value: Float64Array.from([1, ...known.map(({ count }) => count)]),
  }
}

export function fitRecipe(examples: readonly Example[], axis: Axis): Recipe {
  const labelled = examples.filter(({ origin }) => origin === 'cases' || origin === 'retold')
  const counts = labelled.map(countsOf)
  const texts = new Map<string, number>()
  for (const count of counts) for (const term of count.keys()) texts.set(term, (texts.get(term) ?? 0) + 1)
  const kept = [...texts].flatMap(([term, seen]) => (seen >= least ? [term] : []))
  const terms = new Map(kept.map((term, place) => [term, place]))
  const truths = labelled.map(({ domains, barriers }) =>
    keys[axis].map((key) => ((axis === 'domain' ? domains.includes(key) : barriers[0] === key) ? 1 : 0)),
  )
  const vectors = counts.map((count) => vectorOf(count, terms))
  return { terms, weights: descend(vectors, truths, terms.size, keys[axis].length) }
}

/** Stochastic descent with the L1 penalty paid in arrears: a weight pays when its term is met (Tsuruoka 2009). */
function descend(
  vectors: readonly Vector[],
  truths: readonly number[][],
  size: number,
  labels: number,
): Weights {
  const values = new Float64Array((size + 1) * labels)
  const paid = new Float64Array(values.length)
  const random = seeded(3)
  let due = 0
  for (let round = 0; round < rounds; round++) {
    const pace = rate / (1 + round / 5)
    for (const at of shuffle([...vectors.keys()], random)) {
      const vector = vectors[at]
      const truth = truths[at]
      if (!vector || !truth) continue
      due += pace * penalty
      const scores = scoresOf(vector, { labels, values })
      vector.at.forEach((term, i) => {
        for (let label = 0; label < labels; label++) {
          const place = term * labels + label
          const miss = (truth[label] ?? 0) - 1 / (1 + Math.exp(-(scores[label] ?? 0)))
          const moved = (values[place] ?? 0) + pace * miss * (vector.value[i] ?? 0)
          values[place] = term === size ? moved : shrink(moved, place, paid, due)
        }
      })
    }
  }
  return { labels, values }
}

function shrink(value: number, place: number, paid: Float64Array, due: number): number {
  const already = paid[place] ?? 0
  const next = value > 0 ? Math.max(0, value - (due + already)) : Math.min(0, value + (due - already))
  paid[place] = already + next - value
  return next
}

export const recipeScores = ({ terms, weights }: Recipe, example: Example): number[] => [
  ...scoresOf(vectorOf(countsOf(example), terms), weights),
]
