import { type Reading, read } from './features.ts'
import type { AxisModel, Calibration, Model } from './model.ts'
import { type Value, valuesOf } from './terms.ts'

export type Scored = { key: string; p: number }
export type Scores = { domains: Scored[]; barriers: Scored[] }

/** What the model found in a text, before anything is decided. */
export type Weighed = { reading: Reading; values: Value[]; sums: Float64Array }

/** Adds up the weights of everything known in a text. */
export function weigh(model: Model, title: string, story: string): Weighed {
  const reading = read(title, story)
  const values = valuesOf(reading, model.terms, model.familyWeights)
  const sums = Float64Array.from(model.constant)
  const { labels, weights } = model
  for (const { place, value } of values) {
    const row = place * labels
    for (let label = 0; label < labels; label++) {
      sums[label] = (sums[label] ?? 0) + (weights[row + label] ?? 0) * value
    }
  }
  return { reading, values, sums }
}

/** Several domains may be true at once: each has a probability of its own. */
export const domainProbabilities = (sums: readonly number[], { slope, shift }: Calibration): number[] =>
  sums.map((sum, at) => 1 / (1 + Math.exp(-(slope * sum + (shift[at] ?? 0)))))

/** One barrier type comes first: the probabilities add up to one. */
export function barrierProbabilities(sums: readonly number[], { slope, shift }: Calibration): number[] {
  const logits = sums.map((sum, at) => slope * sum + (shift[at] ?? 0))
  const highest = Math.max(...logits)
  const odds = logits.map((logit) => Math.exp(logit - highest))
  const all = odds.reduce((sum, odd) => sum + odd, 0)
  return odds.map((odd) => odd / all)
}

const sumsOf = (sums: Float64Array, { from, keys }: AxisModel) => [...sums.subarray(from, from + keys.length)]

const ranked = (keys: readonly string[], ps: readonly number[]): Scored[] =>
  keys.map((key, at) => ({ key, p: ps[at] ?? 0 })).toSorted((a, b) => b.p - a.p)

export const scoresOf = ({ domain, barrier }: Model, { sums }: Weighed): Scores => ({
  domains: ranked(domain.keys, domainProbabilities(sumsOf(sums, domain), domain.calibration)),
  barriers: ranked(barrier.keys, barrierProbabilities(sumsOf(sums, barrier), barrier.calibration)),
})

/** The probability of every domain, and of every barrier type to be the first; both by falling probability. */
export const classifyAll = (model: Model, title: string, text: string): Scores =>
  scoresOf(model, weigh(model, title, text))

/** The domains a text is taken to be about: those above the threshold, or the likeliest. */
export const decided = ({ domain }: Model, { domains }: Scores): Scored[] => {
  const above = domains.filter(({ p }) => p >= domain.threshold)
  return above.length > 0 ? above : domains.slice(0, 1)
}
