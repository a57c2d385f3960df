import { and, asc, desc, isNull, lt } from 'drizzle-orm'
import type { SitemapPart } from '../src/core/sitemap.ts'
import type { Database } from './client.ts'
import { bottlenecks } from './schema/bottlenecks.ts'
import { publicCases } from './schema/cases.ts'
import { organisations } from './schema/organisations.ts'
import { visible } from './visible-cases.ts'

/** Together far below the 50.000 addresses a sitemap may hold; older casussen are found through the lists. */
const most = { bottlenecks: 2000, organisations: 2000, cases: 10_000, page: 500 }

const casesBefore = (db: Database, number: number) =>
  db.orm
    .select({ number: publicCases.number, updatedAt: publicCases.updatedAt })
    .from(publicCases)
    .where(and(visible, lt(publicCases.number, number)))
    .orderBy(desc(publicCases.number))
    .limit(most.page)

/** What has a page of its own, newest casussen first; a part is read when it is asked for. One round trip a part. */
export async function* sitemapParts(db: Database): AsyncGenerator<SitemapPart> {
  const [bundles, named, first] = await db.orm.batch([
    db.orm
      .select({ slug: bottlenecks.slug, updatedAt: bottlenecks.updatedAt })
      .from(bottlenecks)
      .where(isNull(bottlenecks.mergedInto))
      .orderBy(desc(bottlenecks.updatedAt))
      .limit(most.bottlenecks),
    db.orm
      .select({ key: organisations.key })
      .from(organisations)
      .where(isNull(organisations.endedAt))
      .orderBy(asc(organisations.key))
      .limit(most.organisations),
    casesBefore(db, Number.MAX_SAFE_INTEGER),
  ])
  let cases = first
  yield { bottlenecks: bundles, organisations: named, cases }
  for (let told = cases.length; cases.length === most.page && told < most.cases; told += cases.length) {
    cases = await casesBefore(db, cases.at(-1)?.number ?? 0)
    yield { bottlenecks: [], organisations: [], cases }
  }
}
