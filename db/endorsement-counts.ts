import { type SQL, sql } from 'drizzle-orm'
import {
  type EndorsementCounts,
  endorsementCounts,
  type EndorsementTarget,
  type EndorsementSource,
} from '../src/core/endorsement.ts'
import type { Database } from './client.ts'

const shownContexts = 10
/** More sources than this no page can name; every knelpunt and casus has its own page with its own count. */
const mostSources = 400

// In words: these are asked as parts of other queries, under names of their own.
const seen = (alias: 'c' | 'm') => sql.raw(`${alias}.withdrawn_at is null and ${alias}.hidden_at is null`)

/** A casus and those that were merged into it: where its endorsements were given. */
const sourcesOfCase = (number: number): SQL => sql`(
  select 'casus' as target, c.number as target_id from public_cases c where c.number = ${number} and ${seen('c')}
  union select 'casus', m.number from public_cases m where m.merged_into = ${number} and ${seen('m')})`

/** Knelpunten, the visible cases that are bundled in them, and what was merged into those. */
export const sourcesOfBottlenecks = (together: SQL): SQL => sql`(
  select 'knelpunt' as target, k.id as target_id from bottlenecks k where k.id in ${together}
  union select 'casus', c.number from bottleneck_cases b join public_cases c on c.number = b.case_number
    where b.bottleneck_id in ${together} and c.merged_into is null and ${seen('c')}
  union select 'casus', m.number from bottleneck_cases b join public_cases c on c.number = b.case_number
    join public_cases m on m.merged_into = c.number
    where b.bottleneck_id in ${together} and c.merged_into is null and ${seen('c')} and ${seen('m')})`

/** The endorsements that count, of these sources. */
const from = (sources: SQL) =>
  sql`${sources} s join endorsements e on e.target = s.target and e.target_id = s.target_id and e.withdrawn_at is null`

const cells = (db: Database, sources: SQL, column: 'role' | 'region') =>
  db.orm
    .select({ key: sql<string>`e.${sql.raw(column)}`, count: sql<number>`count(*)` })
    .from(from(sources))
    .groupBy(sql`1`)
    .orderBy(sql`2 desc`)
    .limit(100)

/** The counts of these sources and the lines that may be shown with them; for a batch. */
const countQueries = (db: Database, sources: SQL) =>
  [
    db.orm
      .select({
        target: sql<EndorsementTarget>`e.target`,
        id: sql<number>`e.target_id`,
        count: sql<number>`count(*)`,
      })
      .from(from(sources))
      .groupBy(sql`1, 2`)
      .orderBy(sql`3 desc, 1, 2`)
      .limit(mostSources),
    cells(db, sources, 'role'),
    cells(db, sources, 'region'),
    db.orm
      .select({ context: sql<string>`e.context` })
      .from(from(sources))
      .where(sql`e.context_state = 'getoond'`)
      .orderBy(sql`e.at desc`)
      .limit(shownContexts),
  ] as const

export const endorsementsOfCase = (db: Database, number: number) => countQueries(db, sourcesOfCase(number))

export const endorsementsOfBottlenecks = (db: Database, together: SQL) =>
  countQueries(db, sourcesOfBottlenecks(together))

type Cells = { key: string; count: number }[]

/** Puts the answers of these queries together. */
export const countsFrom = (
  of: { target: EndorsementTarget; id: number },
  [sources, roles, regions, lines]: readonly [EndorsementSource[], Cells, Cells, { context: string }[]],
): EndorsementCounts =>
  endorsementCounts(of, { sources, roles, regions, contexts: lines.map(({ context }) => context) })
