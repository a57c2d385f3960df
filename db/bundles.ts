import { and, desc, eq, sql } from 'drizzle-orm'
import type { LooseCase } from '../src/core/bundle.ts'
import type { Database } from './client.ts'
import { bottleneckCases } from './schema/bottlenecks.ts'
import { caseBoundaries, publicCases } from './schema/cases.ts'
import { visible } from './visible-cases.ts'

/** More than this is not compared at once; the newest come first. */
const most = 300

const loose = (db: Database) =>
  and(
    visible,
    eq(publicCases.outcome, 'knelpunt'),
    sql`${publicCases.number} not in ${db.orm.select({ number: bottleneckCases.caseNumber }).from(bottleneckCases)}`,
  )

/** What bundling looks at in a casus. */
export const looseColumns = {
  number: publicCases.number,
  title: publicCases.title,
  story: publicCases.story,
  region: publicCases.region,
  barrier: publicCases.primaryBarrier,
  boundaries: sql<string>`(select group_concat(${caseBoundaries.boundary}, ' ') from ${caseBoundaries}
    where ${caseBoundaries.caseNumber} = public_cases.number)`,
}

/** The real barriers that stand in no knelpunt, and how many there are in all; for a batch. */
export const looseCaseQueries = (db: Database) =>
  [
    db.orm
      .select(looseColumns)
      .from(publicCases)
      .where(loose(db))
      .orderBy(desc(publicCases.number))
      .limit(most),
    db.orm
      .select({ n: sql<number>`count(*)` })
      .from(publicCases)
      .where(loose(db)),
  ] as const

type Row = Omit<LooseCase, 'boundaries'> & { boundaries: string | null }

export const looseCase = ({ boundaries, ...row }: Row): LooseCase => ({
  ...row,
  boundaries: (boundaries ?? '').split(' ').filter((key) => key !== ''),
})
