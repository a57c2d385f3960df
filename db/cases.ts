import { desc, type SQL, sql } from 'drizzle-orm'
import type { CaseFacet } from '../src/core/case-facet.ts'
import type { CaseFilter } from '../src/core/filter-table.ts'
import type { Page } from '../src/core/paging.ts'
import type { PublicCase } from '../src/core/public-case.ts'
import { facetsFrom } from '../src/core/report.ts'
import type { TagList, Tags } from '../src/core/tag.ts'
import type { CountAsk } from '../src/core/option-counts.ts'
import { wantedCases } from '../src/core/wanted-cases.ts'
import { dataVersion } from './audit-events.ts'
import { numbersOf, totalOf } from './case-filter.ts'
import type { Database } from './client.ts'
import { type Counts, countsQuery } from './counts.ts'
import {
  caseBarriers,
  caseBoundaries,
  caseDomains,
  caseFacets,
  caseTags,
  publicCases,
} from './schema/cases.ts'

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
  const [rows, domains, boundaries, barriers, facets, tags, counted, version, ...answers] =
    await db.orm.batch([
      ...caseQueries(db, numbersOf(wanted, page)),
      db.orm.select({ total: alreadyAsked ? sql<number>`0` : totalOf(wanted) }).from(sql`(select 1)`),
      dataVersion(db),
      ...questions.map(({ query }) => query),
    ])
  const counts = questions.map(({ read }, i) => read(answers[i] ?? []))
  // One row more than fits was asked for, only to know whether there is another page.
  const more = rows.length > page.size
  const kept = more ? (backwards ? rows.slice(1) : rows.slice(0, -1)) : rows
  const cases = kept.map((row) => toCase(row, { domains, boundaries, barriers, facets, tags }))
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

/** The rows that make up the cases with these numbers, newest first. */
const caseQueries = (db: Database, numbers: SQL) =>
  [
    db.orm
      .select()
      .from(publicCases)
      .where(sql`${publicCases.number} in ${numbers}`)
      .orderBy(desc(publicCases.number)),
    // As they were stored, which is the order of the taxonomy.
    db.orm
      .select()
      .from(caseDomains)
      .where(sql`${caseDomains.caseNumber} in ${numbers}`)
      .orderBy(sql`rowid`),
    db.orm
      .select()
      .from(caseBoundaries)
      .where(sql`${caseBoundaries.caseNumber} in ${numbers}`)
      .orderBy(sql`rowid`),
    db.orm
      .select()
      .from(caseBarriers)
      .where(sql`${caseBarriers.caseNumber} in ${numbers}`)
      .orderBy(caseBarriers.rank),
    db.orm
      .select()
      .from(caseFacets)
      .where(sql`${caseFacets.caseNumber} in ${numbers}`),
    db.orm
      .select()
      .from(caseTags)
      .where(sql`${caseTags.caseNumber} in ${numbers}`),
  ] as const

/** Whole cases in the order of these numbers. */
export async function casesByNumber(db: Database, numbers: readonly number[]): Promise<PublicCase[]> {
  if (numbers.length === 0) return []
  const listed = sql`(${sql.join(
    numbers.map((number) => sql`${number}`),
    sql`, `,
  )})`
  const [rows, domains, boundaries, barriers, facets, tags] = await db.orm.batch(caseQueries(db, listed))
  const cases = rows.map((row) => toCase(row, { domains, boundaries, barriers, facets, tags }))
  return numbers.flatMap((number) => cases.filter((publicCase) => publicCase.number === number))
}

/** A merged casus still has its page, which points to the one that tells the same. */
export type FoundCase =
  | { publicCase: PublicCase; mergedInto: number | null; dataVersion: number }
  | { withdrawnAt: Date }
  | { hiddenAt: Date }
  | null

/** One public case by its number; a withdrawn or hidden one says only since when. One round trip. */
export async function findCase(db: Database, number: number): Promise<FoundCase> {
  const [rows, domains, boundaries, barriers, facets, tags, version] = await db.orm.batch([
    ...caseQueries(db, sql`(${number})`),
    dataVersion(db),
  ])
  const [row] = rows
  if (!row) return null
  if (row.withdrawnAt) return { withdrawnAt: row.withdrawnAt }
  if (row.hiddenAt) return { hiddenAt: row.hiddenAt }
  const publicCase = toCase(row, { domains, boundaries, barriers, facets, tags })
  return { publicCase, mergedInto: row.mergedInto, dataVersion: version[0]?.value ?? 0 }
}

type Parts = {
  domains: (typeof caseDomains.$inferSelect)[]
  boundaries: (typeof caseBoundaries.$inferSelect)[]
  barriers: (typeof caseBarriers.$inferSelect)[]
  facets: (typeof caseFacets.$inferSelect)[]
  tags: (typeof caseTags.$inferSelect)[]
}

const tagsFrom = (keys: (list: TagList) => string[]): Tags => ({
  iza_bottleneck: keys('iza_bottleneck'),
  attention_area: keys('attention_area'),
  collaboration_question: keys('collaboration_question'),
})

function toCase(row: typeof publicCases.$inferSelect, parts: Parts): PublicCase {
  const {
    reportId: _private,
    primaryBarrier,
    withdrawnAt: _gone,
    hiddenAt: _hidden,
    mergedInto: _twin,
    ...fields
  } = row
  const own = <T extends { caseNumber: number }>(rows: T[]) => rows.filter((r) => r.caseNumber === row.number)
  const others = own(parts.barriers).filter((b) => b.rank > 0)
  return {
    ...fields,
    domains: own(parts.domains).map((d) => d.domain),
    boundaries: own(parts.boundaries).map((b) => b.boundary),
    barriers: [primaryBarrier, ...others.map((b) => b.barrier)],
    facets: facetsFrom((facet) =>
      own(parts.facets)
        .filter((f) => f.facet === facet)
        .map((f) => f.key),
    ),
    tags: tagsFrom((list) =>
      own(parts.tags)
        .filter((t) => t.list === list)
        .map((t) => t.key),
    ),
  }
}
