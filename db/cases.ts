import { desc, getTableColumns, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { BottleneckState } from '../src/core/bottleneck.ts'
import type { CaseFacet } from '../src/core/case-facet.ts'
import type { EndorsementCounts } from '../src/core/endorsement.ts'
import type { CaseFilter } from '../src/core/filter-table.ts'
import type { Page } from '../src/core/paging.ts'
import type { PublicCase } from '../src/core/public-case.ts'
import { facetsFrom } from '../src/core/report.ts'
import type { TagList, Tags } from '../src/core/tag.ts'
import type { CountAsk } from '../src/core/option-counts.ts'
import { wantedCases } from '../src/core/wanted-cases.ts'
import { dataVersion } from './audit-events.ts'
import { bottleneckOfCaseQuery } from './bottleneck-cases.ts'
import { numbersOf, totalOf } from './case-filter.ts'
import type { Database } from './client.ts'
import { type Counts, countsQuery } from './counts.ts'
import { countsFrom, endorsementsOfCase } from './endorsement-counts.ts'
import { publicCases } from './schema/cases.ts'
import { erasedQuery } from './visible-cases.ts'

export type CaseList = {
  cases: PublicCase[]
  total: number
  newer: number | null
  older: number | null
  dataVersion: number
  /** The answers to what was asked beside the list. */
  counts: Counts<CaseFacet>[]
}

/** One page of the public cases, newest first, by keyset on their number, with counts beside it; one round trip. */
export async function listCases(
  db: Database,
  filter: CaseFilter,
  page: Page,
  asks: readonly CountAsk[] = [],
): Promise<CaseList> {
  const backwards = page.after !== undefined
  const wanted = wantedCases(filter)
  const questions = asks.map((ask) => countsQuery(db, ask))
  // Who asks for counts of this very filter has its total too; it is not walked twice.
  const alreadyAsked = asks[0]?.filter === filter
  const [rows, counted, version, ...answers] = await db.orm.batch([
    caseQuery(db, numbersOf(wanted, page)),
    db.orm.select({ total: alreadyAsked ? sql<number>`0` : totalOf(wanted) }).from(sql`(select 1)`),
    dataVersion(db),
    ...questions.map(({ query }) => query),
  ])
  const counts = questions.map(({ read }, i) => read(answers[i] ?? []))
  // One row more than fits was asked for, only to know whether there is another page.
  const more = rows.length > page.size
  const kept = more ? (backwards ? rows.slice(1) : rows.slice(0, -1)) : rows
  const cases = kept.map(toCase)
  const first = cases[0]?.number ?? null
  const last = cases.at(-1)?.number ?? null
  return {
    cases,
    total: alreadyAsked ? (counts[0]?.total ?? 0) : (counted[0]?.total ?? 0),
    newer: backwards ? (more ? first : null) : page.before === undefined ? null : first,
    older: backwards || more ? last : null,
    dataVersion: version[0]?.value ?? 0,
    counts,
  }
}

/** The page that follows, without what stands beside a list; one round trip. */
export async function olderCases(
  db: Database,
  filter: CaseFilter,
  { before, size }: { before: number; size: number },
): Promise<Pick<CaseList, 'cases' | 'older'>> {
  const rows = await caseQuery(db, numbersOf(wantedCases(filter), { before, size }))
  const cases = rows.slice(0, size).map(toCase)
  return { cases, older: rows.length > size ? (cases.at(-1)?.number ?? null) : null }
}

const jsonOf = (value: SQL, rows: SQL) => sql<string>`(select json_group_array(${value}) from (${rows}))`
const ofThisCase = sql`case_number = public_cases.number`

/** The rows that make up the cases with these numbers, newest first: one a case, its parts as JSON. */
const caseQuery = (db: Database, numbers: SQL) =>
  db.orm
    .select({
      ...getTableColumns(publicCases),
      // As they were stored, which is the order of the taxonomy.
      domains: jsonOf(sql`domain`, sql`select domain from case_domains where ${ofThisCase} order by rowid`),
      boundaries: jsonOf(
        sql`boundary`,
        sql`select boundary from case_boundaries where ${ofThisCase} order by rowid`,
      ),
      others: jsonOf(
        sql`barrier`,
        sql`select barrier from case_barriers where ${ofThisCase} and rank > 0 order by rank`,
      ),
      facets: jsonOf(
        sql`json_array(facet, key)`,
        sql`select facet, key from case_facets where ${ofThisCase} order by facet, key`,
      ),
      tags: jsonOf(
        sql`json_array(list, key)`,
        sql`select list, key from case_tags where ${ofThisCase} order by list, key`,
      ),
    })
    .from(publicCases)
    .where(sql`${publicCases.number} in ${numbers}`)
    .orderBy(desc(publicCases.number))

/** Whole cases in the order of these numbers. */
export async function casesByNumber(db: Database, numbers: readonly number[]): Promise<PublicCase[]> {
  if (numbers.length === 0) return []
  const listed = sql`(${sql.join(
    numbers.map((number) => sql`${number}`),
    sql`, `,
  )})`
  const cases = new Map((await caseQuery(db, listed)).map((row) => [row.number, toCase(row)]))
  return numbers.flatMap((number) => cases.get(number) ?? [])
}

/** A merged casus still has its page, which points to the one that tells the same. */
export type FoundCase =
  | {
      publicCase: PublicCase
      mergedInto: number | null
      /** The knelpunt it stands in; null as long as it is not bundled. */
      bottleneck: { slug: string; title: string; state: BottleneckState } | null
      endorsements: EndorsementCounts
      dataVersion: number
    }
  /** `erased`: not by its reporter. */
  | { withdrawnAt: Date; erased: boolean }
  | { hiddenAt: Date }
  | null

/** One public case by its number; a withdrawn or hidden one says only since when. One round trip. */
export async function findCase(db: Database, number: number): Promise<FoundCase> {
  const [[row], erased, version, bundled, ...endorsed] = await db.orm.batch([
    caseQuery(db, sql`(${number})`),
    erasedQuery(db, number),
    dataVersion(db),
    bottleneckOfCaseQuery(db, number),
    ...endorsementsOfCase(db, number),
  ])
  if (!row) return null
  if (row.withdrawnAt) return { withdrawnAt: row.withdrawnAt, erased: erased.length > 0 }
  if (row.hiddenAt) return { hiddenAt: row.hiddenAt }
  return {
    publicCase: toCase(row),
    mergedInto: row.mergedInto,
    bottleneck: bundled[0] ?? null,
    endorsements: countsFrom({ target: 'casus', id: number }, endorsed),
    dataVersion: version[0]?.value ?? 0,
  }
}

type Row = Awaited<ReturnType<typeof caseQuery>>[number]

const tagsFrom = (keys: (list: TagList) => string[]): Tags => ({
  iza_bottleneck: keys('iza_bottleneck'),
  attention_area: keys('attention_area'),
  collaboration_question: keys('collaboration_question'),
})

function toCase(row: Row): PublicCase {
  const {
    reportId: _private,
    withdrawnAt: _gone,
    hiddenAt: _hidden,
    mergedInto: _twin,
    primaryBarrier,
    others,
    ...fields
  } = row
  const facets = keysByList(row.facets)
  const tags = keysByList(row.tags)
  return {
    ...fields,
    domains: keysIn(row.domains),
    boundaries: keysIn(row.boundaries),
    barriers: [primaryBarrier, ...keysIn(others)],
    facets: facetsFrom((facet) => facets.get(facet) ?? []),
    tags: tagsFrom((list) => tags.get(list) ?? []),
  }
}

// What our own query wrote: not looked over again for each of a hundred thousand cases.
const keys = z.custom<string[]>()
const pairs = z.custom<[list: string, key: string][]>()

const keysIn = (json: string): string[] => keys.parse(JSON.parse(json))

function keysByList(json: string): Map<string, string[]> {
  const lists = Map.groupBy(pairs.parse(JSON.parse(json)), ([list]) => list)
  return new Map([...lists].map(([list, ofList]) => [list, ofList.map(([, key]) => key)]))
}
