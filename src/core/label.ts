import type { Classification } from './classifier.ts'
import type { ReportSubmission } from './report.ts'

/** `rejected`: suggested, and refused by the reporter. */
export const labelSources = ['reporter', 'suggested', 'rejected', 'moderator'] as const
export type LabelSource = (typeof labelSources)[number]

export const axes = ['domain', 'barrier'] as const
export type Axis = (typeof axes)[number]

/** One domain or barrier type that somebody or something gave to a melding, with the reason where it has one. */
export type Label = {
  source: LabelSource
  axis: Axis
  key: string
  /** 0 for the first; for barriers the first is the primary one. */
  rank: number
  p: number | null
  /** Where the words stand that spoke for it, as [start, end] in title + newline + story. */
  words: [number, number][] | null
  modelVersion: string | null
}

/** The labels of both axes that somebody named. */
export type Named = Pick<ReportSubmission, 'domains' | 'barriers'>

const given = (source: LabelSource, axis: Axis, keys: readonly string[]): Label[] =>
  keys.map((key, rank) => ({ source, axis, key, rank, p: null, words: null, modelVersion: null }))

export const chosenLabels = (source: 'reporter' | 'moderator', { domains, barriers }: Named): Label[] => [
  ...given(source, 'domain', domains),
  ...given(source, 'barrier', barriers),
]

export function suggestedLabels({ domains, barriers, version }: Classification): Label[] {
  const label =
    (axis: Axis) =>
    (s: Classification['domains'][number], rank: number): Label => ({
      source: 'suggested',
      axis,
      key: s.key,
      rank,
      p: s.p,
      words: s.words.map(({ start, end }) => [start, end]),
      modelVersion: version,
    })
  return [...domains.map(label('domain')), ...barriers.map(label('barrier'))]
}

/**
 * What the model suggests of the final text and the reporter refused. What was suggested of an earlier wording only, or
 * was chosen after all, says nothing about this text.
 */
export function rejectedLabels(refused: Named, chosen: Named, suggested: Classification): Label[] {
  const keys = { domain: refused.domains, barrier: refused.barriers }
  const kept = { domain: chosen.domains, barrier: chosen.barriers }
  return suggestedLabels(suggested)
    .filter(({ axis, key }) => keys[axis].includes(key) && !kept[axis].includes(key))
    .map((label) => ({ ...label, source: 'rejected', p: null, words: null }))
}

/** The keys one source gave on one axis, in rank order. */
export const labelKeys = (labels: readonly Label[], source: LabelSource, axis: Axis): string[] =>
  labels
    .filter((label) => label.source === source && label.axis === axis)
    .toSorted((a, b) => a.rank - b.rank)
    .map((label) => label.key)
