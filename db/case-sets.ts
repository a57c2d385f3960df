import { inArray, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { CaseFacet, FacetValue } from '../src/core/case-facet.ts'
import type { TwoPeriods } from '../src/core/growth.ts'
import { isWithin, type Period } from '../src/core/period.ts'
import type { Comparison } from '../src/core/trend.ts'
import { firstMark } from './case-values.ts'
import type { Database } from './client.ts'
import { countedValues } from './schema/counts.ts'

/** A value with the number it is counted under. */
type Numbered = { facet: CaseFacet; value: string; n: number }

/** The values of each case as one text of marks, and which mark is which value. */
export type CaseSets = { sets: readonly string[]; values: readonly Numbered[] }

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
  sets: sets === '' ? [] : sets.split(' '),
  values: unpacked(values),
})

/** How many cases carry each value. */
export function tally({ sets, values }: CaseSets): Numbered[] {
  const counts = new Uint32Array(65_536)
  for (const marks of sets)
    for (let i = 0; i < marks.length; i++) {
      const mark = marks.charCodeAt(i)
      counts[mark] = (counts[mark] ?? 0) + 1
    }
  return values
    .map(({ facet, value, n: id }) => ({ facet, value, n: counts[id + firstMark] ?? 0 }))
    .filter(({ n }) => n > 0)
}

/** Those cases that were reported in these months. */
export function within({ sets, values }: CaseSets, period: Period): CaseSets {
  const isIn = new Uint8Array(65_536)
  for (const { facet, value, n } of values)
    if (facet === 'maand' && isWithin(value, period)) isIn[n + firstMark] = 1
  const kept = (marks: string) => {
    for (let i = 0; i < marks.length; i++) if (isIn[marks.charCodeAt(i)] === 1) return true
    return false
  }
  return { sets: sets.filter(kept), values }
}

export function howManyCarry({ sets, values }: CaseSets, wanted: FacetValue): number {
  const row = values.find(({ facet, value }) => facet === wanted.facet && value === wanted.value)
  if (!row) return 0
  const mark = String.fromCharCode(row.n + firstMark)
  return sets.reduce((count, marks) => count + Number(marks.includes(mark)), 0)
}

/** The cases of the two periods, barrier by barrier. */
export function barriersIn(cases: CaseSets, { recent, past }: Comparison): TwoPeriods[] {
  const counts = (period: Period) =>
    new Map(
      tally(within(cases, period)).flatMap(({ facet, value, n }) =>
        facet === 'barriere' ? [[value, n]] : [],
      ),
    )
  const [now, before] = [counts(recent), counts(past)]
  return [...new Set([...now.keys(), ...before.keys()])].map((value) => ({
    value,
    recent: now.get(value) ?? 0,
    past: before.get(value) ?? 0,
  }))
}
