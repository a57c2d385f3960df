import { sql } from 'drizzle-orm'
import type { Search } from '../src/core/case-search.ts'
import type { CaseFilter } from '../src/core/filter-table.ts'
import type { PublicCase } from '../src/core/public-case.ts'
import { wantedCases } from '../src/core/wanted-cases.ts'
import { dataVersion } from './audit-events.ts'
import { carriesAll } from './case-filter.ts'
import { casesByNumber } from './cases.ts'
import type { Database } from './client.ts'

export type Hits = {
  cases: PublicCase[]
  total: number
  /** There are more, but only the newest were looked at. */
  cutOff: boolean
  /** No casus holds all words: these hold some of them. */
  loose: boolean
  dataVersion: number
}

/** The most that is put in order of relevance: the newest of them. */
const mostHits = 2000

type Asked = { filter: CaseFilter; search: Search; page: number; size: number }

/** The public cases that hold the words, the most telling first, among the newest; two round trips. */
export async function searchCases(db: Database, { filter, search, page, size }: Asked): Promise<Hits> {
  const within = carriesAll(wantedCases(filter))
  const quoted = search.stems.map((stem) => `stems : "${stem}"`)
  const hits = (question: string) => sql`
    select rowid as number, bm25(case_search) as score from case_search
    where case_search match ${question} order by rowid desc limit ${mostHits}`
  const found = sql`
    select number, score, count(*) over () as total, (select count(*) from hits) as seen
    from hits join case_value_sets on case_number = number where ${within}
    order by score, number desc limit ${size} offset ${(page - 1) * size}`
  const query = (question: string) =>
    db.orm
      .select({
        number: sql<number>`number`,
        total: sql<number>`total`,
        seen: sql<number>`seen`,
      })
      .from(sql`(with hits as materialized (${hits(question)}) ${found})`)
  const [all, some, version] = await db.orm.batch([
    query(quoted.join(' AND ')),
    query(quoted.join(' OR ')),
    dataVersion(db),
  ])
  const loose = all.length === 0 && page === 1 && quoted.length > 1
  const rows = loose ? some : all
  return {
    cases: await casesByNumber(
      db,
      rows.map(({ number }) => number),
    ),
    total: rows[0]?.total ?? 0,
    cutOff: rows[0]?.seen === mostHits,
    loose: loose && rows.length > 0,
    dataVersion: version[0]?.value ?? 0,
  }
}
