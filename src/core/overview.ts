import { allBoundaries } from './boundary.ts'
import type { Taxonomy } from './taxonomy.ts'

/** How many cases one pattern (boundary × primary barrier) holds. */
export type PatternCount = { boundary: string; barrier: string; count: number }

export type Matrix = {
  /** Only boundaries that occur, in the order of the taxonomy. */
  boundaries: string[]
  barriers: string[]
  count: (boundary: string, barrier: string) => number
  largest: number
}

/** Lays the counts out as the matrix of boundary × primary barrier. */
export function matrixOf(patterns: readonly PatternCount[], taxonomy: Taxonomy): Matrix {
  const counts = new Map(patterns.map((p) => [`${p.boundary} ${p.barrier}`, p.count]))
  const occurring = new Set(patterns.map((p) => p.boundary))
  const carried = new Set(patterns.map((p) => p.barrier))
  return {
    boundaries: allBoundaries(taxonomy).filter((key) => occurring.has(key)),
    // A retired type keeps its column for as long as cases carry it.
    barriers: taxonomy.known.barriers.filter((b) => !b.retired || carried.has(b.key)).map((b) => b.key),
    count: (boundary, barrier) => counts.get(`${boundary} ${barrier}`) ?? 0,
    largest: patterns.reduce((max, p) => Math.max(max, p.count), 0),
  }
}
