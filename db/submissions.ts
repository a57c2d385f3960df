import { reportSubject } from '../src/core/audit-event.ts'
import { chosenLabels, type Label, type Named, rejectedLabels, suggestedLabels } from '../src/core/label.ts'
import type { Classification } from '../src/core/classifier.ts'
import { facetsFrom, type Report, type ReportSubmission } from '../src/core/report.ts'
import { appendEvent, beginning, type Head } from './audit-events.ts'
import { type Database, isTaken, type Statement, write } from './client.ts'
import { findReport, labelStatements } from './reports.ts'
import { reports } from './schema/reports.ts'

/** A melding as it comes in, with the secrets that were derived for it. */
export type NewReport = {
  id: string
  reference: string
  submissionKey: string
  submissionMac: string
  linkHash: string
  submission: ReportSubmission
  /** What was suggested from this very text, kept beside what the reporter chose. */
  suggested: Classification
  /** The suggestions that the reporter refused while writing. */
  refused?: Named
  receivedAt: Date
  taxonomyVersion: string
  demo: boolean
  /** It waits until an address is confirmed. */
  held?: boolean
}

export type Received =
  /** `renewed`: sent before, but the private link that follows from it no longer works. */
  | { report: 'new' | 'resent' | 'renewed'; reference: string }
  | { refused: 'other-content' | 'reference-taken' }

export async function submissionStatements(
  db: Database,
  input: NewReport,
): Promise<{ statements: Statement[]; report: Report; head: Head; labels: Label[] }> {
  const { submission, suggested, refused, receivedAt, taxonomyVersion, held = false, ...secrets } = input
  const { domains, barriers, ...fields } = submission
  const event = await appendEvent(db, beginning, {
    subject: reportSubject(input.id),
    kind: 'melding_ontvangen',
    at: receivedAt,
    actor: 'melder',
    details: {
      soort: submission.kind,
      openbaarheid: submission.visibility,
      taxonomie: taxonomyVersion,
      ...(input.demo ? { voorbeeld: true } : {}),
      ...(held ? { aangehouden: true } : {}),
    },
  })
  const row = {
    ...secrets,
    ...fields,
    state: held ? ('aangehouden' as const) : ('ontvangen' as const),
    version: event.head.seq,
    consentAt: receivedAt,
    receivedAt,
    updatedAt: receivedAt,
  }
  const labels = [
    ...chosenLabels('reporter', submission),
    ...suggestedLabels(suggested),
    ...(refused ? rejectedLabels(refused, submission, suggested) : []),
  ]
  return {
    head: event.head,
    labels,
    report: { ...row, ...nothingAdded, domains, barriers },
    statements: [
      db.orm.insert(reports).values(row),
      event.statement,
      ...labelStatements(db, input.id, labels, taxonomyVersion),
    ],
  }
}

/** What a melding does not have on the day it comes in. */
const nothingAdded = {
  tried: null,
  temporarySince: null,
  publicTitle: null,
  publicStory: null,
  firstLookAt: null,
  textErasedAt: null,
  erasureGround: null,
  mergedInto: null,
  mergedIntoCase: null,
  caseNumber: null,
  facets: facetsFrom(() => []),
}

/**
 * Stores a melding once. The same form sent again is `resent`; the same key with other content is refused, because
 * the private link of the first one must not lead to the second.
 */
export async function receiveReport(db: Database, input: NewReport): Promise<Received> {
  const { statements } = await submissionStatements(db, input)
  try {
    await write(db, statements)
    return { report: 'new', reference: input.reference }
  } catch (error) {
    if (!isTaken(error, 'reports.')) throw error
    const earlier = await findReport(db, { submissionKey: input.submissionKey })
    if (!earlier) return { refused: 'reference-taken' }
    if (earlier.submissionMac !== input.submissionMac) return { refused: 'other-content' }
    const report = earlier.linkHash === input.linkHash ? 'resent' : 'renewed'
    return { report, reference: earlier.report.reference }
  }
}
