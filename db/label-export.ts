import { and, asc, eq, gt, inArray, not, sql } from 'drizzle-orm'
import type { ConfirmedCase } from '../src/core/label-export.ts'
import { visible } from './visible-cases.ts'
import type { Database } from './client.ts'
import { publicCases } from './schema/cases.ts'
import { reportLabels, reports } from './schema/reports.ts'

const pageSize = 200

/** A casus everyone can read today, of a melding that may be read, and no example. */
const mayLearnFrom = and(visible, eq(reports.visibility, 'openbaar'), not(publicCases.demo))

/**
 * Public cases with what their moderator decided, by number, a page at a time: memory does not grow with the registry.
 * One round trip a page. Only the public text is read, never that of the melding.
 */
export async function* confirmedCases(db: Database): AsyncGenerator<ConfirmedCase[]> {
  for (let last = 0; ;) {
    const page = await readPage(db, last)
    if (page.length > 0) yield page
    last = page.at(-1)?.number ?? last
    if (page.length < pageSize) return
  }
}

async function readPage(db: Database, after: number): Promise<ConfirmedCase[]> {
  const next = <T extends 'number' | 'reportId'>(column: T) =>
    db.orm
      .select({ value: publicCases[column] })
      .from(publicCases)
      .innerJoin(reports, eq(reports.id, publicCases.reportId))
      .where(and(mayLearnFrom, gt(publicCases.number, after)))
      .orderBy(asc(publicCases.number))
      .limit(pageSize)
  const [cases, labels] = await db.orm.batch([
    db.orm
      .select({
        reportId: publicCases.reportId,
        number: publicCases.number,
        title: publicCases.title,
        story: publicCases.story,
        publishedAt: publicCases.publishedAt,
        taxonomyVersion: publicCases.taxonomyVersion,
      })
      .from(publicCases)
      .where(inArray(publicCases.number, next('number')))
      .orderBy(asc(publicCases.number)),
    // Those of the melding, not of the casus: they stay in the words of their day, and know which day that was.
    db.orm
      .select()
      .from(reportLabels)
      .where(and(eq(reportLabels.source, 'moderator'), inArray(reportLabels.reportId, next('reportId'))))
      .orderBy(asc(reportLabels.rank)),
  ])
  const byReport = Map.groupBy(labels, ({ reportId }) => reportId)
  return cases.map(({ reportId, ...publicCase }) => {
    const own = byReport.get(reportId) ?? []
    const keys = (axis: 'domain' | 'barrier') =>
      own.filter((label) => label.axis === axis).map((label) => label.key)
    return {
      ...publicCase,
      taxonomyVersion: own[0]?.taxonomyVersion ?? publicCase.taxonomyVersion,
      domains: keys('domain'),
      barriers: keys('barrier'),
    }
  })
}

/** How many casussen an export does not even look at, and why. */
export async function countLeftOut(db: Database): Promise<{ demo: number; notVisible: number }> {
  const sum = (condition: ReturnType<typeof sql>) => sql<number>`coalesce(sum(${condition}), 0)`
  const [counts] = await db.orm
    .select({
      demo: sum(sql`${publicCases.demo}`),
      notVisible: sum(sql`not ${publicCases.demo} and not (${visible})`),
    })
    .from(publicCases)
  return counts ?? { demo: 0, notVisible: 0 }
}
