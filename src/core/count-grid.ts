import { joined, parted } from './case-facet.ts'

/** How many cases carry a value. */
export type ValueCount = readonly [value: string, n: number]

/** Counts by two keys at once, laid out as a table: only rows and columns that hold something. */
export type CountGrid = {
  rows: string[]
  columns: string[]
  count: (row: string, column: string) => number
}

/** @param order the keys as the taxonomy orders them; one that it does not know comes last. */
export function gridOf(
  counts: readonly ValueCount[],
  order: { rows: readonly string[]; columns: readonly string[] },
): CountGrid {
  const cells = counts.map(([value]) => parted(value))
  const held = new Map(counts)
  return {
    rows: inOrder(order.rows, new Set(cells.map(([row]) => row))),
    columns: inOrder(order.columns, new Set(cells.map(([, column]) => column))),
    count: (row, column) => held.get(joined(row, column)) ?? 0,
  }
}

const inOrder = (order: readonly string[], occurring: ReadonlySet<string>): string[] => [
  ...order.filter((key) => occurring.has(key)),
  ...[...occurring].filter((key) => !order.includes(key)),
]

/** The sums of the rows or the columns; only right where a case stands in one cell. */
export function sumsOf(counts: readonly ValueCount[], part: 0 | 1): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const [value, n] of counts) sums[parted(value)[part]] = (sums[parted(value)[part]] ?? 0) + n
  return sums
}
