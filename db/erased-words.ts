import { eq } from 'drizzle-orm'
import type { Database, Statement } from './client.ts'
import type { ReportChange } from './report-steps.ts'
import { approvals, claims, recusals, reportMessages, reportNotes } from './schema/moderation.ts'
import { reportFacets } from './schema/reports.ts'

/** What a melding loses of what its reporter wrote; the public wording is another matter. */
export const erasedOriginal = (now: Date) =>
  ({
    title: '',
    story: '',
    tried: null,
    viaParty: null,
    // Says whether a form that is sent again is the same one, and so something about the text.
    submissionMac: '',
    textErasedAt: now,
  }) satisfies ReportChange

/** The whole melding: nothing that says who it was about is left. */
export const erasedReport = (now: Date) =>
  ({
    ...erasedOriginal(now),
    role: '',
    region: '',
    refusedBy: null,
    refusalGround: null,
    temporarySince: null,
    publicTitle: null,
    publicStory: null,
  }) satisfies ReportChange

/** What went to and fro about a melding, and the answers that were not made public. */
export const wordsGone = (db: Database, reportId: string): Statement[] =>
  [reportFacets, reportMessages, approvals, reportNotes, claims, recusals].map((table) =>
    db.orm.delete(table).where(eq(table.reportId, reportId)),
  )
