import { approve, findSilentApprovals, lapseApproval } from '../../db/approvals.ts'
import { findReport } from '../../db/reports.ts'
import { openApproval } from '../core/approval.ts'
import { consequences } from '../core/consequences.ts'
import type { Services } from '../services.ts'

// Each takes two round trips, and a Worker on the free plan may make fifty.
const atOnce = 15

/** Publishes what its reporter let pass: only where silence was ticked as a yes, and only after the term. */
export async function publishSilentApprovals(services: Services): Promise<void> {
  const { db, now, log } = services
  for (const { reportId } of await findSilentApprovals(db, now(), atOnce)) {
    try {
      await publishSilent(services, reportId)
    } catch (error) {
      // One that fails must not keep the others waiting.
      log(`silent approval failed: ${error instanceof Error ? error.name : 'unknown'}`)
    }
  }
}

async function publishSilent(services: Services, reportId: string): Promise<void> {
  const { db, now, log } = services
  const record = await findReport(db, { id: reportId })
  const approval = openApproval(record?.approval ?? null)
  if (!record || !approval?.silentYesAt || approval.silentYesAt > now()) return
  const ruled = consequences(services, record.report, approval.decision)
  const answered = { approval, answer: 'ja', comment: null, now: now(), by: 'systeem' } as const
  if ('refused' in ruled) {
    log(`silent approval held back: ${ruled.refused}`)
    // Left open it would stand before all others at every tick, and out of sight of the moderators.
    await lapseApproval(db, record, { reason: ruled.refused, now: now() })
  } else await approve(db, record, answered, { ...ruled, accountId: approval.accountId })
}
