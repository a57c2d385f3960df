import { seeded, shuffle } from './random.ts'
import type { Vector } from './vectors.ts'

/** A text to learn from: what is true of it (0 to 1 for each label, null where unknown) and how much it counts. */
export type Lesson = { vector: Vector; targets: readonly (number | null)[]; weight: number }

/** Weights by term, then by label: the row of one term lies together. */
export type Weights = { labels: number; values: Float64Array }

const rounds = 12

/**
 * Logistic regression with an L2 penalty for all labels at once, by dual coordinate ascent: each step solves one text
 * exactly, so that there is no step size to choose. Targets between 0 and 1 let two readers disagree.
 */
export function learnLogistic(lessons: readonly Lesson[], terms: number, strength: number): Weights {
  const labels = lessons[0]?.targets.length ?? 0
  const values = new Float64Array((terms + 1) * labels)
  const residuals = lessons.map(() => new Float64Array(labels))
  const random = seeded(1)
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffle([...lessons.keys()], random)) {
      const lesson = lessons[at]
      const residual = residuals[at]
      if (lesson && residual) visit(lesson, residual, { labels, values }, strength)
    }
  }
  return { labels, values }
}

function visit(
  { vector, targets, weight }: Lesson,
  residual: Float64Array,
  weights: Weights,
  strength: number,
) {
  const scores = scoresOf(vector, weights)
  const square = vector.value.reduce((sum, v) => sum + v * v, 0)
  const step = weight * strength
  const change = targets.map((target, label) => {
    if (target === null) return 0
    const old = residual[label] ?? 0
    const next = target - solve(scores[label] ?? 0, step * square, target - old)
    residual[label] = next
    return (next - old) * step
  })
  vector.at.forEach((term, i) => {
    const size = vector.value[i] ?? 0
    const row = term * weights.labels
    for (let label = 0; label < change.length; label++) {
      weights.values[row + label] = (weights.values[row + label] ?? 0) + (change[label] ?? 0) * size
    }
  })
}

/** The probability p for which logit(p) = score + pull × (before − p): Newton's steps, kept inside the bracket. */
function solve(score: number, pull: number, before: number): number {
  const goal = score + pull * before
  let low = goal - pull
  let high = goal
  let at = Math.min(high, Math.max(low, score))
  for (let i = 0; i < 25; i++) {
    const p = 1 / (1 + Math.exp(-at))
    const miss = at + pull * p - goal
    if (miss > 0) high = at
    else low = at
    const newton = at - miss / (1 + pull * p * (1 - p))
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - at) < 1e-5) return 1 / (1 + Math.exp(-next))
    at = next
  }
  return 1 / (1 + Math.exp(-at))
}

/** The score of each label: what the weights add up to for this text. */
export function scoresOf({ at, value }: Vector, { labels, values }: Weights): Float64Array {
  const scores = new Float64Array(labels)
  for (let i = 0; i < at.length; i++) {
    const row = (at[i] ?? 0) * labels
    const size = value[i] ?? 0
    for (let label = 0; label < labels; label++) {
      scores[label] = (scores[label] ?? 0) + (values[row + label] ?? 0) * size
    }
  }
  return scores
}
