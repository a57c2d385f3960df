import { boundariesOf } from './boundary.ts'
import { joined } from './case-facet.ts'
import type { Taxonomy } from './taxonomy.ts'
import type { Day } from './working-days.ts'

/** How many count-only meldingen have these laws and this primary barrier. */
export type CountOnly = { domains: string[]; barrier: string; n: number }

/** One cell of the national table, already rounded. */
export type CountOnlyCell = { boundary: string; barrier: string; atLeast: number }

/** Whoever reads the table must not see one melding come or go. */
const roundedTo = 10

/** Boundary × barrier, national, rounded down; what is below ten does not show at all. */
export function countOnlyCells(counts: readonly CountOnly[], taxonomy: Taxonomy): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { domains, barrier, n } of counts)
    for (const boundary of boundariesOf(domains, taxonomy)) {
      const cell = joined(boundary, barrier)
      sums.set(cell, (sums.get(cell) ?? 0) + n)
    }
  const rounded = [...sums].map(([cell, n]) => [cell, Math.floor(n / roundedTo) * roundedTo] as const)
  return new Map(rounded.filter(([, n]) => n > 0))
}

/** The first day of the quarter that a day lies in: until then the table counts. */
export const quarterStart = (day: Day): Day => {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
}
