import { boundariesOf } from './boundary.ts'
import { parted } from './case-facet.ts'
import type { ValueCount } from './count-grid.ts'
import type { Taxonomy } from './taxonomy.ts'

/** One cell of boundary × primary barrier. */
export type Pattern = { boundary: string; barrier: string }

export const patternOf = (value: string): Pattern => {
  const [boundary, barrier] = parted(value)
  return { boundary, barrier }
}

type Owners = { rule: string[]; purchase: string[]; arbitrate: string[] }

/** Who could act, by the taxonomy's own reading; the row for every boundary when this one has none. */
export function ownersOf({ boundary, barrier }: Pattern, taxonomy: Taxonomy): Owners | null {
  const own = taxonomy.owners.filter((o) => o.barrier === barrier)
  return own.find((o) => o.boundary === boundary) ?? own.find((o) => o.boundary === '*') ?? null
}

export type PatternCount = Pattern & { count: number }

export const patternCounts = (counts: readonly ValueCount[]): PatternCount[] =>
  counts.map(([value, count]) => ({ ...patternOf(value), count })).toSorted((a, b) => b.count - a.count)

/** The largest other patterns on the same boundary, and with the same barrier. */
export function relatedPatterns(all: readonly PatternCount[], { boundary, barrier }: Pattern, most = 4) {
  const others = all.filter((p) => p.boundary !== boundary || p.barrier !== barrier)
  return {
    sameBoundary: others.filter((p) => p.boundary === boundary).slice(0, most),
    sameBarrier: others.filter((p) => p.barrier === barrier).slice(0, most),
  }
}

/** The pairs of laws that a boundary stands for: itself, or for three laws the three pairs. */
export const pairsOf = (boundary: string, taxonomy: Taxonomy): string[] =>
  boundary.split('-').length > 2 ? boundariesOf(boundary.split('-'), taxonomy) : [boundary]
