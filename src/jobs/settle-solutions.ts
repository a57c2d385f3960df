import { findBottleneckRecord } from '../../db/bottleneck-steps.ts'
import { claimsToSettle, settleClaim } from '../../db/solution-settlements.ts'
import { dayOf } from '../core/working-days.ts'
import type { Services } from '../services.ts'

// Each takes two round trips, and a Worker on the free plan may make fifty.
const atOnce = 15

/** After the last day for answers: solved when those who were asked confirm it, else open again. */
export async function settleSolutions({ db, now, log }: Services): Promise<void> {
  for (const claim of await claimsToSettle(db, dayOf(now()), atOnce)) {
    try {
      const record = await findBottleneckRecord(db, claim.bottleneckId)
      if (record) await settleClaim(db, record, claim, now())
    } catch (error) {
      // One that fails must not keep the others waiting.
      log(`settling a solution failed: ${error instanceof Error ? error.name : 'unknown'}`)
    }
  }
}
