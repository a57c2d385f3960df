import type { Axis } from '../../core/label.ts'
import type { Example, Labels } from './example.ts'

export type Shares = { secondReader: number; furtherBarrier: number }

/**
 * How true each label is of an example, from 0 to 1: the mean of both readers, the first counting most. An example
 * without labels on this axis (the texts of the taxonomy) says nothing about it.
 */
export function targetsOf(
  example: Example,
  axis: Axis,
  keys: readonly string[],
  shares: Shares,
): (number | null)[] {
  const { second } = example
  const one = degrees(example, axis, keys, shares.furtherBarrier)
  if (!second) return one
  const other = degrees(second, axis, keys, shares.furtherBarrier)
  return one.map((degree, label) => {
    const read = other[label]
    if (degree === null || read == null) return degree
    return (1 - shares.secondReader) * degree + shares.secondReader * read
  })
}

function degrees(labels: Labels, axis: Axis, keys: readonly string[], further: number): (number | null)[] {
  const given = axis === 'domain' ? labels.domains : labels.barriers
  if (given.length === 0) return keys.map(() => null)
  return keys.map((key) => {
    const rank = given.indexOf(key)
    if (rank < 0) return 0
    return axis === 'domain' || rank === 0 ? 1 : further
  })
}
