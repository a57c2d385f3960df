import type { Approval } from '../../src/core/approval.ts'
import type { Claim } from '../../src/core/claim.ts'
import type { Outcome } from '../../src/core/decision.ts'
import type { Label } from '../../src/core/label.ts'
import type { Message } from '../../src/core/message.ts'
import type { Report } from '../../src/core/report.ts'

/** What the pages for moderators need to know of a melding. */
export type DossierView = {
  report: Report
  labels: Label[]
  decision: { outcome: Outcome; explanation: string; decidedAt: Date } | null
  messages: Message[]
  approval: Approval | null
  notes: { id: string; text: string; at: Date; author: string }[]
  claim: Claim | null
  isExample: boolean
  twin: { id: string; title: string; caseNumber: number | null } | null
}
