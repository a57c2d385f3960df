import type { Axis } from './label.ts'

export type Interval = { mean: number; low: number; high: number }
export type Quality = { domains: Interval; first: Interval; three: Interval }
export type LabelFigures = { key: string; texts: number; precision: Interval; recall: Interval; f1: Interval }
type Reliability = {
  bins: readonly { claims: number; said: number; true: number }[]
  /** How far what was said lies from what was true, and how far it would by chance alone. */
  gap: number
  chanceGap: number
}
type Curve = readonly { least: number; answered: number; right: number }[]

/** Which model speaks on the site, and what it was made from. */
export type ModelFacts = {
  version: string
  /** A day. */
  trained: string
  taxonomy: string
  data: string
  evaluation: string
  /** Below this the first suggestion is not made either. */
  unsure: Record<Axis, number>
}

/** What was measured of it: the part of the record that the public page tells. */
export type ModelMeasurements = {
  date: string
  repeats: number
  folds: number
  examples: Readonly<Record<string, number>>
  msPerText: number
  /** How well two people agree. */
  readers: { domains: number; first: number }
  real: Quality
  /** On situations that whoever built it had not read. */
  unread: Quality
  recipe: Quality
  easy: { domains: number; first: number; three: number }
  labels: Record<Axis, readonly LabelFigures[]>
  confusion: readonly (readonly number[])[]
  reliability: Record<Axis, Reliability>
  abstention: Record<Axis, Curve>
  byLength: readonly { upTo: number; texts: number; domains: number; first: number; three: number }[]
}

export type ModelCard = { model: ModelFacts; measured: ModelMeasurements }

/** How sure the intervals in the record and on the page are. */
export const intervalLevel = 0.95

export type Confused = { is: string; texts: number; taken: string; times: number }

/** Fewer than this is a single situation that was hard. */
const fewestTimes = 1.5

/** The barrier types that are most often taken for another, on average over the repeats; the most often first. */
export const mostConfused = ({ labels, confusion }: ModelMeasurements, most: number): Confused[] =>
  confusion
    .flatMap((row, is) =>
      row.flatMap((times, taken): Confused[] => {
        const [own, other] = [labels.barrier[is], labels.barrier[taken]]
        if (is === taken || times < fewestTimes || !own || !other) return []
        return [{ is: own.key, texts: own.texts, taken: other.key, times }]
      }),
    )
    .toSorted((a, b) => b.times - a.times)
    .slice(0, most)

/** What stays silent most of the time is not worth a row: the part of the curve where something changes. */
export const steps = (curve: Curve): Curve =>
  curve.filter(({ answered }, at) => at === 0 || answered !== curve[at - 1]?.answered)
