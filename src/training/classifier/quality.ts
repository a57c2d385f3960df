import { keys } from './data.ts'
import type { Example } from './example.ts'
import type { Measurements } from './measurements.ts'
import {
  barrierCounts,
  domainCounts,
  f1,
  firstBarrier,
  precision,
  rankOf,
  recall,
  shareRanked,
  withInterval,
} from './metrics.ts'
import type { Predicted } from './predictions.ts'

type Repeats = readonly (readonly Predicted[])[]

const figures = {
  domains: (p: readonly Predicted[]) => f1(domainCounts(p)),
  first: (p: readonly Predicted[]) => shareRanked(p, 1),
  three: (p: readonly Predicted[]) => shareRanked(p, 3),
}

export const qualityOf = (repeats: Repeats) => ({
  domains: withInterval(repeats, figures.domains),
  first: withInterval(repeats, figures.first),
  three: withInterval(repeats, figures.three),
})

export const plainQuality = (predictions: readonly Predicted[]) => ({
  domains: figures.domains(predictions),
  first: figures.first(predictions),
  three: figures.three(predictions),
})

/** How far apart the repeats lie: the standard deviation of each figure. */
export function spreadOf(repeats: Repeats) {
  const deviation = (figure: (p: readonly Predicted[]) => number) => {
    const values = repeats.map(figure)
    const mean = values.reduce((a, b) => a + b, 0) / values.length
    return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / Math.max(1, values.length - 1))
  }
  return {
    domains: deviation(figures.domains),
    first: deviation(figures.first),
    three: deviation(figures.three),
  }
}

export function labelFigures(repeats: Repeats): Measurements['labels'] {
  const one = repeats[0] ?? []
  const row = (
    key: string,
    texts: number,
    count: (p: readonly Predicted[]) => ReturnType<typeof domainCounts>,
  ) => ({
    key,
    texts,
    precision: withInterval(repeats, (p) => precision(count(p))),
    recall: withInterval(repeats, (p) => recall(count(p))),
    f1: withInterval(repeats, (p) => f1(count(p))),
  })
  return {
    domain: keys.domain.map((key, at) =>
      row(key, one.filter(({ example }) => example.domains.includes(key)).length, (p) => domainCounts(p, at)),
    ),
    barrier: keys.barrier.map((key, at) =>
      row(key, one.filter(({ example }) => example.barriers[0] === key).length, (p) => barrierCounts(p, at)),
    ),
  }
}

export function confusionOf(repeats: Repeats): number[][] {
  const table = keys.barrier.map(() => keys.barrier.map(() => 0))
  for (const prediction of repeats.flat()) {
    const row = table[keys.barrier.indexOf(prediction.example.barriers[0] ?? '')]
    const said = firstBarrier(prediction)
    if (row) row[said] = (row[said] ?? 0) + 1 / repeats.length
  }
  return table
}

/** What remains, and how much of it is right, if the model keeps silent below a probability. */
export function abstentionOf(repeats: Repeats): Measurements['abstention'] {
  const all = repeats.flat()
  const curve = (sure: (p: Predicted) => number, right: (p: Predicted) => boolean) =>
    Array.from({ length: 10 }, (_, at) => at / 10).map((least) => {
      const answered = all.filter((p) => sure(p) >= least)
      return {
        least,
        answered: answered.length / all.length,
        right: answered.filter(right).length / Math.max(1, answered.length),
      }
    })
  const best = (p: readonly number[]) => p.indexOf(Math.max(...p))
  return {
    domain: curve(
      ({ domain }) => Math.max(...domain),
      ({ domain, example }) => example.domains.includes(keys.domain[best(domain)] ?? ''),
    ),
    barrier: curve(
      ({ barrier }) => Math.max(...barrier),
      (p) => rankOf(p) === 0,
    ),
  }
}

const lengthOf = ({ text }: Example) => text.split(/\s+/).length

/** The figures for short, middling and long texts, a third of the situations each. */
export function byLength(repeats: Repeats): Measurements['byLength'] {
  const lengths = (repeats[0] ?? []).map(({ example }) => lengthOf(example)).toSorted((a, b) => a - b)
  const ends = [1, 2, 3].map((third) => lengths[Math.ceil((third * lengths.length) / 3) - 1] ?? 0)
  return ends.map((upTo, at) => {
    const from = ends[at - 1] ?? 0
    const part = repeats.map((p) =>
      p.filter(({ example }) => lengthOf(example) > from && lengthOf(example) <= upTo),
    )
    const texts = part[0]?.length ?? 0
    return { upTo, texts, ...plainQuality(part.flat()) }
  })
}
