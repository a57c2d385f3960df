import { type SQL, sql } from 'drizzle-orm'
import { type CaseFacet, type FacetValue, joined } from '../src/core/case-facet.ts'
import { isCounted, type WantedCases } from '../src/core/wanted-cases.ts'
import { markOf } from './case-values.ts'

type Months = { from: string; to: string }

/** The number under which a value is counted; null when no case ever carried it. */
const idOf = ({ facet, value }: FacetValue): SQL =>
  sql`(select id from counted_values where facet = ${facet} and value = ${value})`

const every: FacetValue = { facet: 'alle', value: '' }

const monthIds = ({ from, to }: Months): SQL =>
  sql`(select id from counted_values where facet = 'maand' and value between ${from} and ${to})`

/**
 * The values whose counts, added up, are the counts of this filter: nobody and nothing stands under two of them.
 * Null when the filter asks for more at once than there are counts for.
 */
export function countedUnder(wanted: WantedCases): SQL | null {
  if (!isCounted(wanted)) return null
  const { values, months } = wanted
  return months ? monthIds(months) : sql`(${idOf(values[0] ?? every)})`
}

const monthlyFacets: Partial<Record<CaseFacet, CaseFacet>> = {
  uitkomst: 'uitkomstMaand',
  barriere: 'barriereMaand',
}

/** Of two values within some months: the one that is counted by month, and the other. */
function perMonth({ values, months }: WantedCases): { ids: SQL; other: FacetValue } | null {
  const own = values.find(({ facet }) => monthlyFacets[facet])
  const other = values.find((value) => value !== own)
  if (!own || !other || !months || values.length > 2) return null
  const { from, to } = months
  const ids = sql`(select id from counted_values where facet = ${monthlyFacets[own.facet]}
    and value between ${joined(own.value, from)} and ${joined(own.value, to)})`
  return { ids, other }
}

// Two values have a count of their own together, so the number of their cases need not be walked.
export function totalOf(wanted: WantedCases): SQL<number> {
  const [first, second] = wanted.values
  const sum = (by: SQL, value: FacetValue) =>
    sql<number>`coalesce((select sum(n) from case_counts where by_id in ${by} and value_id = ${idOf(value)}), 0)`
  const under = countedUnder(wanted)
  if (under) return sum(under, every)
  if (first && second && wanted.values.length === 2 && !wanted.months)
    return sum(sql`(${idOf(first)})`, second)
  if (first && wanted.values.length === 1 && wanted.months) return sum(monthIds(wanted.months), first)
  const monthly = perMonth(wanted)
  if (monthly) return sum(monthly.ids, monthly.other)
  return sql<number>`(select count(*) ${narrowed(wanted)})`
}

const carries = (value: FacetValue): SQL =>
  sql`instr(marks, (select ${markOf(sql`id`)} from counted_values where facet = ${value.facet} and value = ${value.value})) > 0`

// As a pattern: any character of the months. The bar is none, so that without a month nothing fits.
const inMonths = (months: Months): SQL =>
  sql`marks glob '*[|' || coalesce((select group_concat(${markOf(sql`id`)}, '') from ${monthIds(months)}), '') || ']*'`

const rarestOf = (values: readonly FacetValue[]): SQL => sql`(
  select id from counted_values join case_counts on by_id = id and value_id = id
  where (facet, value) in (values ${sql.join(
    (values.length > 0 ? values : [every]).map(({ facet, value }) => sql`(${facet}, ${value})`),
    sql`, `,
  )}) order by n limit 1)`

/** The rarest value, or the months when those hold fewer cases still. */
const fewest = (values: readonly FacetValue[], months: Months): SQL => sql`(
  select id from counted_values, (
    select (select n from case_counts where by_id = rarest and value_id = rarest)
      > (select sum(n) from case_counts where by_id in ${monthIds(months)} and value_id = by_id) as later, rarest
    from (select ${rarestOf(values)} as rarest)
  ) where case when later then id in ${monthIds(months)} else id = rarest end)`

/** What must be true of `marks` for a case to carry all of it. */
export const carriesAll = ({ values, months }: WantedCases): SQL =>
  sql.join([sql`1`, ...values.map(carries), ...(months ? [inMonths(months)] : [])], sql` and `)

const carryingAll = (wanted: WantedCases, driver: SQL): SQL =>
  sql`from case_values join case_value_sets using (case_number) where value_id ${driver}
    and ${carriesAll(wanted)}`

/**
 * The cases that carry all of it, as the end of a query over `case_values` and `case_value_sets`: it walks along
 * whatever is rarest and looks for the rest in the set of each case.
 */
export const narrowed = (wanted: WantedCases): SQL =>
  carryingAll(
    wanted,
    wanted.months ? sql`in ${fewest(wanted.values, wanted.months)}` : sql`= ${rarestOf(wanted.values)}`,
  )

type Bounds = { before?: number | undefined; after?: number | undefined; size: number }

/** One row more than a page of the numbers of these cases: from the newest, or from a number on. */
export function numbersOf(wanted: WantedCases, { before, after, size }: Bounds): SQL {
  const bounds = [
    ...(before === undefined ? [] : [sql`and case_number < ${before}`]),
    ...(after === undefined ? [] : [sql`and case_number > ${after}`]),
  ]
  return sql`(select case_number ${walked(wanted)} ${sql.join(bounds, sql` `)}
    order by case_number ${sql.raw(after === undefined ? 'desc' : 'asc')} limit ${size + 1})`
}

// Along one value the cases lie in order, so that the walk ends when the page is full.
function walked(wanted: WantedCases): SQL {
  const { values, months } = wanted
  if (values.length === 0 && months) return sql`from case_values where value_id in ${monthIds(months)}`
  if (values.length > 1 || months) return carryingAll(wanted, sql`= ${rarestOf(values)}`)
  return sql`from case_values where value_id = ${idOf(values[0] ?? every)}`
}
