import { inArray, type SQL, sql } from 'drizzle-orm'
import { type CaseCounts, type CountAxes, type CountAxis, countKeys } from '../src/core/case-count.ts'
import type { CaseFacet } from '../src/core/case-facet.ts'
import type { CaseFilter } from '../src/core/filter-table.ts'
import { wantedCases } from '../src/core/wanted-cases.ts'
import { dataVersion } from './audit-events.ts'
import { narrowed } from './case-filter.ts'
import { firstMark } from './case-values.ts'
import type { Database } from './client.ts'
import { countsBy } from './counts.ts'
import { countedValues } from './schema/counts.ts'

/** More than there can be of one axis: every boundary with every barrier is some hundreds. */
const mostRows = 5000

type Crossed = { first: string; second: string; count: number }

/** The numbers along one axis or two, within the filters of the list, the largest first. */
export async function countCases(db: Database, per: CountAxes, filter: CaseFilter): Promise<CaseCounts> {
  const [first, second] = per
  if (second) return crossCounts(db, [first, second], filter)
  const { by, count: _lookup, ...totals } = await countsBy(db, filter, [first])
  const counts = by(first).map(([value, count]) => ({ keys: countKeys(first, value), count }))
  return { per, counts: counts.slice(0, mostRows), ...totals }
}

async function crossCounts(
  db: Database,
  per: [CountAxis, CountAxis],
  filter: CaseFilter,
): Promise<CaseCounts> {
  const narrow = Object.keys(filter).length > 0
  const { rows, ...totals } = narrow ? await tallyPairs(db, per, filter) : await readPairs(db, per)
  const counts = rows
    .toSorted((a, b) => b.count - a.count || (a.first + a.second < b.first + b.second ? -1 : 1))
    .slice(0, mostRows)
    .map(({ first, second, count }) => ({
      keys: { ...countKeys(per[0], first), ...countKeys(per[1], second) },
      count,
    }))
  return { per, counts, ...totals }
}

async function readPairs(db: Database, [first, second]: [CountAxis, CountAxis]) {
  const alone = (facet: string) =>
    sql<number>`coalesce((select n from case_counts join counted_values on id = by_id and id = value_id where facet = ${facet}), 0)`
  const [rows, totals, version] = await db.orm.batch([
    db.orm
      .select({ first: sql<string>`a.value`, second: sql<string>`b.value`, count: sql<number>`n` })
      .from(sql`counted_values a join case_counts on by_id = a.id join counted_values b on b.id = value_id`)
      .where(sql`a.facet = ${first} and b.facet = ${second}`),
    db.orm.select({ total: alone('alle'), demo: alone('voorbeeld') }).from(sql`(select 1)`),
    dataVersion(db),
  ])
  const [{ total, demo } = { total: 0, demo: 0 }] = totals
  return { rows, total, demo, dataVersion: version[0]?.value ?? 0 }
}

async function tallyPairs(db: Database, [first, second]: [CountAxis, CountAxis], filter: CaseFilter) {
  const cases = narrowed(wantedCases(filter))
  const { texts, values, version } = await readSets(db, cases, [first, second, 'alle', 'voorbeeld'])
  const known = new Map(values.map((row) => [String.fromCharCode(row.id + firstMark), row]))
  const pairs = new Map<string, Crossed>()
  const sets = texts === '' ? [] : texts.split(' ')
  let demo = 0
  for (const set of sets) {
    const carried = Array.from(set, (mark) => known.get(mark)).filter((row) => row !== undefined)
    if (carried.some(({ facet }) => facet === 'voorbeeld')) demo += 1
    for (const a of carried.filter(({ facet }) => facet === first))
      for (const b of carried.filter(({ facet }) => facet === second)) {
        const pair = pairs.get(`${a.id} ${b.id}`) ?? { first: a.value, second: b.value, count: 0 }
        pairs.set(`${a.id} ${b.id}`, { ...pair, count: pair.count + 1 })
      }
  }
  return { rows: [...pairs.values()], total: sets.length, demo, dataVersion: version }
}

/**
 * The sets of all these cases as one text with spaces between, and what the marks of some facets stand for.
 * @param cases the end of a query over `case_value_sets`
 */
async function readSets(db: Database, cases: SQL, facets: readonly CaseFacet[]) {
  const [sets, values, version] = await db.orm.batch([
    db.orm
      .select({ texts: sql<string>`coalesce(sets, '')` })
      .from(sql`(select group_concat(marks, ' ') as sets ${cases})`),
    db.orm
      .select()
      .from(countedValues)
      .where(inArray(countedValues.facet, [...facets])),
    dataVersion(db),
  ])
  return { texts: sets[0]?.texts ?? '', values, version: version[0]?.value ?? 0 }
}
