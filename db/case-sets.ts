import { inArray, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { CaseFacet } from '../src/core/case-facet.ts'
import type { TwoPeriods } from '../src/core/growth.ts'
import { isWithin, type Period } from '../src/core/period.ts'
import { firstMark } from './case-values.ts'
import type { Database } from './client.ts'
import { countedValues } from './schema/counts.ts'

/** A value with the number it is counted under. */
type Numbered = { facet: CaseFacet; value: string; n: number }

/** The marks of all cases as one text, a space between two cases, and which mark is which value. */
export type CaseSets = { marks: string; values: readonly Numbered[] }

/**
 * Reads what the cases carry, for a filter that has no counts of its own. All in one row: a row a case, or thirty,
 * takes longer than adding them up here.
 * @param cases the end of a query over `case_value_sets`, as `narrowed` makes it
 */
export const setsQuery = (db: Database, cases: SQL, facets: readonly CaseFacet[]) =>
  db.orm
    .select({
      sets: sql<string>`(select coalesce(group_concat(marks, ' '), '') ${cases})`,
      values: packed(sql`facet`, sql`value`, sql`id`),
    })
    .from(countedValues)
    .where(inArray(countedValues.facet, [...facets]))

/** Rows of a value and a number as one text. */
export const packed = (facet: SQL, value: SQL, n: SQL) =>
  sql<string>`json_group_array(json_object('facet', ${facet}, 'value', ${value}, 'n', ${n}))`

// What our own query wrote.
const numbered = z.custom<Numbered[]>()
export const unpacked = (values: string): Numbered[] => numbered.parse(JSON.parse(values))

export const caseSets = ({ sets, values }: { sets: string; values: string }): CaseSets => ({
  marks: sets,
  values: unpacked(values),
})

/** How many cases carry each value. */
export function tally({ marks, values }: CaseSets): Numbered[] {
  const counts = new Uint32Array(65_536)
  addMarks(counts, marks, 0, marks.length)
  return countedIn(counts, values)
}

/** The same for the cases of some periods, null for all months; in one walk, however many periods there are. */
export function tallies<P extends string>(
  cases: CaseSets,
  periods: Record<P, Period | null>,
): (period: P) => Numbered[] {
  const { marks, values } = cases
  const within = Object.entries<Period | null>(periods).map(([name, period]) => {
    return { name, isIn: monthMarks(values, period), counts: new Uint32Array(65_536) }
  })
  const isMonth = monthMarks(values, null)
  for (let from = 0; from < marks.length;) {
    const space = marks.indexOf(' ', from)
    const to = space < 0 ? marks.length : space
    let month = 0
    for (let i = from; i < to && month === 0; i++) {
      const mark = marks.charCodeAt(i)
      if (isMonth[mark] === 1) month = mark
    }
    for (const { isIn, counts } of within) if (isIn[month] === 1) addMarks(counts, marks, from, to)
    from = to + 1
  }
  return (period) => {
    const found = within.find(({ name }) => name === period)
    return found ? countedIn(found.counts, values) : []
  }
}

export const numberOf = (counted: readonly Numbered[], facet: CaseFacet, value: string): number =>
  counted.find((row) => row.facet === facet && row.value === value)?.n ?? 0

/** What two tallies say of each barrier. */
export function barriersOf(recent: readonly Numbered[], past: readonly Numbered[]): TwoPeriods[] {
  const barriers = [...recent, ...past].flatMap(({ facet, value }) => (facet === 'barriere' ? [value] : []))
  return [...new Set(barriers)].map((value) => ({
    value,
    recent: numberOf(recent, 'barriere', value),
    past: numberOf(past, 'barriere', value),
  }))
}

function addMarks(counts: Uint32Array, marks: string, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const mark = marks.charCodeAt(i)
    counts[mark] = (counts[mark] ?? 0) + 1
  }
}

const countedIn = (counts: Uint32Array, values: readonly Numbered[]): Numbered[] =>
  values
    .map(({ facet, value, n: id }) => ({ facet, value, n: counts[id + firstMark] ?? 0 }))
    .filter(({ n }) => n > 0)

/** Of each mark whether it is a month in this period. */
function monthMarks(values: readonly Numbered[], period: Period | null): Uint8Array {
  const isIn = new Uint8Array(65_536)
  for (const { facet, value, n } of values)
    if (facet === 'maand' && (period === null || isWithin(value, period))) isIn[n + firstMark] = 1
  return isIn
}
