import { and, desc, eq, gte, sql } from 'drizzle-orm'
import { type Agreement, agreementOf, agreementWindow, type Judgement } from '../src/core/agreement.ts'
import { currentKeys } from '../src/core/former-key.ts'
import type { Axis, LabelSource } from '../src/core/label.ts'
import type { Taxonomy } from '../src/core/taxonomy.ts'
import type { Database } from './client.ts'
import { publicCases } from './schema/cases.ts'
import { reportLabels, reports } from './schema/reports.ts'

type Words = Pick<Taxonomy, 'domain' | 'barrier' | 'domains' | 'barriers'>
export type AgreementOptions = { taxonomy: Words; now: Date; demo: boolean }

/**
 * How often reporter, model and moderator agreed about the meldingen that became a casus lately. Count-only meldingen
 * never did, and fictional ones only count on a site that says it is a demo. One round trip.
 */
export const readAgreement = async (db: Database, options: AgreementOptions): Promise<Agreement> =>
  agreementFrom(await agreementQuery(db, options), options)

/** The question alone, for who asks more at once. */
export function agreementQuery(db: Database, { now, demo }: AgreementOptions) {
  const since = new Date(now)
  since.setUTCMonth(since.getUTCMonth() - agreementWindow.months)
  // Numbers of casussen go up with the day, so the newest are found by their key alone: a page costs the same with
  // five hundred casussen as with a million.
  const newest = db.orm
    .select({ reportId: publicCases.reportId, publishedAt: publicCases.publishedAt })
    .from(publicCases)
    .orderBy(desc(publicCases.number))
    .limit(agreementWindow.decisions)
    .as('newest')
  return db.orm
    .select({ version: sql<string | null>`max(${reportLabels.modelVersion})`, ...allSaid })
    .from(newest)
    .innerJoin(reports, eq(reports.id, newest.reportId))
    .innerJoin(reportLabels, eq(reportLabels.reportId, newest.reportId))
    .where(
      and(
        eq(reports.visibility, 'openbaar'),
        demo ? undefined : eq(reports.demo, false),
        gte(newest.publishedAt, since),
      ),
    )
    .groupBy(newest.reportId)
    .limit(agreementWindow.decisions)
}

export function agreementFrom(
  rows: readonly Row[],
  { taxonomy }: Pick<AgreementOptions, 'taxonomy'>,
): Agreement {
  const judgements = rows.map((row) => judgementOf(row, taxonomy))
  // A withdrawn casus has no labels any more; without those of a moderator there is nothing to agree with.
  const decided = judgements.filter(({ moderator }) => moderator.barrier.length > 0)
  return agreementOf(decided, {
    domain: taxonomy.domains.map(({ key }) => key),
    barrier: taxonomy.barriers.map(({ key }) => key),
  })
}

const said = (source: LabelSource, axis: Axis) =>
  sql<string | null>`group_concat(${reportLabels.key}, ' ' order by ${reportLabels.rank}) filter (
    where ${reportLabels.source} = ${source} and ${reportLabels.axis} = ${axis})`

const allSaid = {
  suggestedDomains: said('suggested', 'domain'),
  suggestedBarriers: said('suggested', 'barrier'),
  reporterDomains: said('reporter', 'domain'),
  reporterBarriers: said('reporter', 'barrier'),
  moderatorDomains: said('moderator', 'domain'),
  moderatorBarriers: said('moderator', 'barrier'),
}

type Row = Record<keyof typeof allSaid | 'version', string | null>

/** In the words of today: a label that was renamed between two answers is still the same label. */
function judgementOf(row: Row, { domain, barrier }: Words): Judgement {
  const both = (domains: string | null, barriers: string | null) => ({
    domain: currentKeys(domains?.split(' ') ?? [], domain),
    barrier: currentKeys(barriers?.split(' ') ?? [], barrier),
  })
  return {
    version: row.version,
    suggested: both(row.suggestedDomains, row.suggestedBarriers),
    reporter: both(row.reporterDomains, row.reporterBarriers),
    moderator: both(row.moderatorDomains, row.moderatorBarriers),
  }
}
