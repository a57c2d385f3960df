import { keys } from './data.ts'
import type { Predicted } from './predictions.ts'
import { seeded } from './random.ts'
import { settings } from './settings.ts'

/** Above this probability a domain is decided: about half of the F1 reached, where micro-F1 of true odds peaks. */
export const decisionThreshold = settings.axes.domain.show.threshold

export type Counts = { hit: number; extra: number; missed: number }
export type Interval = { mean: number; low: number; high: number }

const decidedDomains = ({ domain }: Predicted): boolean[] => {
  const best = domain.indexOf(Math.max(...domain))
  return domain.map((p, at) => p >= decisionThreshold || at === best)
}

/** Hits, extras and misses of one label, or of all domains together. */
export function domainCounts(predictions: readonly Predicted[], only?: number): Counts {
  const counts = { hit: 0, extra: 0, missed: 0 }
  for (const prediction of predictions) {
    decidedDomains(prediction).forEach((said, at) => {
      if (only !== undefined && at !== only) return
      const isTrue = prediction.example.domains.includes(keys.domain[at] ?? '')
      if (said && isTrue) counts.hit++
      else if (said) counts.extra++
      else if (isTrue) counts.missed++
    })
  }
  return counts
}

/** The same for a barrier type as the first. */
export function barrierCounts(predictions: readonly Predicted[], only: number): Counts {
  const counts = { hit: 0, extra: 0, missed: 0 }
  for (const prediction of predictions) {
    const said = firstBarrier(prediction) === only
    const isTrue = prediction.example.barriers[0] === keys.barrier[only]
    if (said && isTrue) counts.hit++
    else if (said) counts.extra++
    else if (isTrue) counts.missed++
  }
  return counts
}

export const f1 = ({ hit, extra, missed }: Counts) => (hit === 0 ? 0 : (2 * hit) / (2 * hit + extra + missed))
export const precision = ({ hit, extra }: Counts) => (hit === 0 ? 0 : hit / (hit + extra))
export const recall = ({ hit, missed }: Counts) => (hit === 0 ? 0 : hit / (hit + missed))

export const firstBarrier = ({ barrier }: Predicted) => barrier.indexOf(Math.max(...barrier))

/** At which place the true first barrier type stands: 0 is right. */
export function rankOf({ barrier, example }: Predicted): number {
  const p = barrier[keys.barrier.indexOf(example.barriers[0] ?? '')] ?? 0
  return barrier.filter((other) => other > p).length
}

export const shareRanked = (predictions: readonly Predicted[], within: number) =>
  predictions.filter((prediction) => rankOf(prediction) < within).length / Math.max(1, predictions.length)

const draws = 1000

/**
 * A figure over repeats with its 95 % interval. The interval is of the situations, not of the repeats: whole
 * situations are drawn again with replacement, with what every repeat said about them.
 */
export function withInterval(
  repeats: readonly (readonly Predicted[])[],
  figure: (predictions: readonly Predicted[]) => number,
): Interval {
  const bySituation = new Map<string, Predicted[]>()
  for (const p of repeats.flat()) bySituation.set(p.example.id, [...(bySituation.get(p.example.id) ?? []), p])
  const situations = [...bySituation.values()]
  const random = seeded(7)
  const drawn = Array.from({ length: draws }, () =>
    figure(situations.flatMap(() => situations[Math.floor(random() * situations.length)] ?? [])),
  ).toSorted((a, b) => a - b)
  const mean = repeats.reduce((sum, predictions) => sum + figure(predictions), 0) / repeats.length
  return { mean, low: drawn[Math.floor(draws * 0.025)] ?? 0, high: drawn[Math.floor(draws * 0.975)] ?? 0 }
}
