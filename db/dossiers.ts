import { and, asc, eq } from 'drizzle-orm'
import type { Claim } from '../src/core/claim.ts'
import type { Database } from './client.ts'
import { recordFrom, type ReportRecord, reportQueries } from './reports.ts'
import { accounts } from './schema/accounts.ts'
import { caseExamples, publicCases } from './schema/cases.ts'
import { claims, recusals, reportNotes } from './schema/moderation.ts'
import { reports } from './schema/reports.ts'

export type Note = { id: string; text: string; at: Date; author: string }

/** A melding with what only moderators see of it. */
export type Dossier = ReportRecord & {
  notes: Note[]
  claim: Claim | null
  /** Whether this moderator said it is about their own organisation. */
  recused: boolean
  /** The organisation this moderator works for, as entered by a beheerder. */
  organisation: string | null
  /** What it was merged into. */
  twin: { id: string; title: string; caseNumber: number | null } | null
  /** Whether its casus is picked as a good example of its pattern. */
  isExample: boolean
}

/** Reads one dossier for one moderator, in one round trip. */
export async function findDossier(db: Database, id: string, accountId: string): Promise<Dossier | null> {
  const own = moderatorQueries(db, id, accountId)
  const [notes, claimed, recusal, account, twins, examples, rows, ...parts] = await db.orm.batch([
    ...own,
    ...reportQueries(db, { id }),
  ])
  const record = recordFrom(rows[0], parts)
  if (!record) return null
  return {
    ...record,
    notes,
    claim: claimed[0] ?? null,
    recused: recusal.length > 0,
    organisation: account[0]?.organisation ?? null,
    twin: twins[0] ?? null,
    isExample: examples.length > 0,
  }
}

function moderatorQueries(db: Database, id: string, accountId: string) {
  const twinOf = db.orm.select({ id: reports.mergedInto }).from(reports).where(eq(reports.id, id))
  return [
    db.orm
      .select({ id: reportNotes.id, text: reportNotes.text, at: reportNotes.at, author: accounts.name })
      .from(reportNotes)
      .innerJoin(accounts, eq(accounts.id, reportNotes.accountId))
      .where(eq(reportNotes.reportId, id))
      .orderBy(asc(reportNotes.at))
      .limit(100),
    db.orm
      .select({ accountId: claims.accountId, accountName: accounts.name, until: claims.until })
      .from(claims)
      .innerJoin(accounts, eq(accounts.id, claims.accountId))
      .where(eq(claims.reportId, id))
      .limit(1),
    db.orm
      .select({ at: recusals.at })
      .from(recusals)
      .where(and(eq(recusals.reportId, id), eq(recusals.accountId, accountId)))
      .limit(1),
    db.orm
      .select({ organisation: accounts.organisation })
      .from(accounts)
      .where(eq(accounts.id, accountId))
      .limit(1),
    db.orm
      .select({ id: reports.id, title: reports.title, caseNumber: publicCases.number })
      .from(reports)
      .leftJoin(publicCases, eq(publicCases.reportId, reports.id))
      .where(eq(reports.id, twinOf))
      .limit(1),
    db.orm
      .select({ number: caseExamples.caseNumber })
      .from(caseExamples)
      .innerJoin(publicCases, eq(publicCases.number, caseExamples.caseNumber))
      .where(eq(publicCases.reportId, id))
      .limit(1),
  ] as const
}

/** The report behind a public casus, to merge another one into. */
export async function findReportIdOfCase(db: Database, number: number): Promise<string | null> {
  const [row] = await db.orm
    .select({ id: publicCases.reportId })
    .from(publicCases)
    .where(eq(publicCases.number, number))
    .limit(1)
  return row?.id ?? null
}
