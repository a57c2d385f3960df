import { eq, sql } from 'drizzle-orm'
import { accountActor } from '../src/core/audit-event.ts'
import type { Consequences } from '../src/core/consequences.ts'
import { chosenLabels } from '../src/core/label.ts'
import type { PublicCase } from '../src/core/public-case.ts'
import { detailFacets } from '../src/core/report.ts'
import { tagLists } from '../src/core/tag.ts'
import { bumpDataVersion, type Head } from './audit-events.ts'
import { indexStatements } from './case-search.ts'
import { nextCaseNumber } from './case-numbers.ts'
import { casesOf, countStatements } from './case-values.ts'
import type { Database, Statement } from './client.ts'
import { type Stored, store } from './follow-ups.ts'
import { newsLetter } from './outbox.ts'
import { labelStatements, type ReportRecord } from './reports.ts'
import { stepStatements } from './report-steps.ts'
import {
  caseBarriers,
  caseBoundaries,
  caseDomains,
  caseFacets,
  caseTags,
  publicCases,
} from './schema/cases.ts'
import { decisions, reportLabels } from './schema/reports.ts'

/** What follows from a decision, and whose it was; null for the system. */
export type Ruled = Consequences & { accountId: string | null }

export async function decisionStatements(
  db: Database,
  record: Pick<ReportRecord, 'report' | 'head'>,
  ruled: Ruled,
): Promise<{ statements: Statement[]; head: Head }> {
  const { decision, publicCase, accountId, now } = ruled
  const step = await stepStatements(
    db,
    record,
    {
      kind: 'beslist',
      at: now,
      actor: accountId === null ? 'systeem' : accountActor(accountId),
      details: { uitkomst: decision.outcome, domeinen: decision.domains, barrieres: decision.barriers },
    },
    { state: ruled.to, publicTitle: decision.publicTitle, publicStory: decision.publicStory },
  )
  return {
    head: step.head,
    statements: [
      ...step.statements,
      db.orm.insert(decisions).values({
        reportId: record.report.id,
        seq: step.head.seq,
        accountId,
        outcome: decision.outcome,
        explanation: decision.explanation,
        signpost: decision.signpost,
        decidedAt: now,
      }),
      db.orm
        .delete(reportLabels)
        .where(sql`${reportLabels.reportId} = ${record.report.id} and ${reportLabels.source} = 'moderator'`),
      ...labelStatements(db, record.report.id, chosenLabels('moderator', decision), ruled.taxonomyVersion),
      ...(publicCase ? publicationStatements(db, record.report.id, publicCase) : []),
    ],
  }
}

/** Stores a decision with all that follows from it, in one piece. */
export async function decide(db: Database, record: ReportRecord, ruled: Ruled): Promise<Stored> {
  const { statements } = await decisionStatements(db, record, ruled)
  return store(db, [
    ...statements,
    ...publicationCounts(record.report.id, ruled),
    ...newsLetter(record.report.id, ruled.now),
  ])
}

/** Counts the casus that a decision made. The demo counts all of its own at once instead. */
export const publicationCounts = (reportId: string, { publicCase }: Ruled): Statement[] =>
  publicCase ? countStatements(casesOf(reportId)) : []

/** Saves a moderator's wording before there is a decision; the melding is then in hand. */
export async function saveEdit(
  db: Database,
  record: ReportRecord,
  edit: { publicTitle: string; publicStory: string; accountId: string; now: Date },
): Promise<Stored> {
  const { publicTitle, publicStory, accountId, now } = edit
  const { statements } = await stepStatements(
    db,
    record,
    { kind: 'tekst_bewerkt', at: now, actor: accountActor(accountId), details: {} },
    { state: 'in_behandeling', publicTitle, publicStory },
  )
  return store(db, statements)
}

function publicationStatements(
  db: Database,
  reportId: string,
  { domains, boundaries, barriers, facets, tags, ...fields }: Omit<PublicCase, 'number'>,
): Statement[] {
  const [primaryBarrier] = barriers
  const caseNumber = sql<number>`(select ${publicCases.number} from ${publicCases} where ${eq(publicCases.reportId, reportId)})`
  const facetRows = detailFacets.flatMap((facet) => facets[facet].map((key) => ({ caseNumber, facet, key })))
  const tagRows = tagLists.flatMap((list) => tags[list].map((key) => ({ caseNumber, list, key })))
  return [
    db.orm.insert(publicCases).values({ ...fields, reportId, primaryBarrier, number: nextCaseNumber }),
    ...indexStatements(db, caseNumber, fields),
    db.orm.insert(caseDomains).values(domains.map((domain) => ({ caseNumber, domain }))),
    db.orm.insert(caseBarriers).values(barriers.map((barrier, rank) => ({ caseNumber, barrier, rank }))),
    db.orm
      .insert(caseBoundaries)
      .values(boundaries.map((boundary) => ({ caseNumber, boundary, primaryBarrier }))),
    ...(facetRows.length > 0 ? [db.orm.insert(caseFacets).values(facetRows)] : []),
    ...(tagRows.length > 0 ? [db.orm.insert(caseTags).values(tagRows)] : []),
    bumpDataVersion(db),
  ]
}
