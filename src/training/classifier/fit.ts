import type { Family } from '../../core/classifier/features.ts'
import type { Axis } from '../../core/label.ts'
import { learnBayes } from './bayes.ts'
import { dictionary, type Example } from './example.ts'
import { learnLogistic, type Lesson, scoresOf, type Weights } from './logistic.ts'
import { type AxisSettings, settings } from './settings.ts'
import { targetsOf } from './targets.ts'
import { type Chosen, chooseTerms, constant, type Counted, type Vector, vectorOf } from './vectors.ts'

/** What was learnt for one axis: the terms and a row of weights for each, the last for the constant. */
export type Fitted = { axis: Axis; keys: readonly string[]; chosen: Chosen; weights: Weights }

/** Learns one axis from examples: the mean of logistic regression and naive Bayes, which is one linear model again. */
export function fit(examples: readonly Example[], axis: Axis, keys: readonly string[]): Fitted {
  const { families, strength, ...seen }: AxisSettings = settings.axes[axis]
  const chosen = chooseTerms(
    examples.map(({ counted }) => counted),
    dictionary,
    families,
  )
  const lessons = examples.flatMap((example): Lesson[] => {
    const targets = targetsOf(example, axis, keys, settings)
    if (targets.every((target) => target === null)) return []
    const vector = vectorOf(example.counted, chosen, dictionary, families)
    return [{ vector, targets, weight: settings.weights[example.origin] }]
  })
  const looking = (at: Uint8Array) => lessons.map((l) => ({ ...l, vector: only(l.vector, at) }))
  const logistic = learnLogistic(looking(placesOf(chosen, seen.logistic)), chosen.size, strength)
  const allowed = placesOf(chosen, seen.bayes)
  const bayes = learnBayes(looking(allowed), chosen.size, constant)
  const values = logistic.values.map((value, at) => {
    const known = allowed[Math.floor(at / keys.length)] === 1
    return (value + (known ? (bayes.values[at] ?? 0) : 0)) / 2
  })
  return { axis, keys, chosen, weights: { labels: keys.length, values } }
}

export const scores = ({ axis, chosen, weights }: Fitted, counted: Counted): number[] => [
  ...scoresOf(vectorOf(counted, chosen, dictionary, settings.axes[axis].families), weights),
]

/** Which places belong to these families; the constant always does. */
function placesOf({ places, size }: Chosen, families: readonly Family[]): Uint8Array {
  const allowed = new Uint8Array(size + 1)
  allowed[size] = 1
  dictionary.entries.forEach(({ family }, id) => {
    const place = places[id] ?? -1
    if (place >= 0 && families.includes(family)) allowed[place] = 1
  })
  return allowed
}

function only({ at, value }: Vector, allowed: Uint8Array): Vector {
  const kept = [...at.keys()].filter((i) => allowed[at[i] ?? 0] === 1)
  return {
    at: Int32Array.from(kept, (i) => at[i] ?? 0),
    value: Float64Array.from(kept, (i) => value[i] ?? 0),
  }
}
