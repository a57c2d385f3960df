import { removeExpiredSignIns } from '../../db/accounts.ts'
import { failJob, finishJob, lastTried, takeLease } from '../../db/jobs.ts'
import { forgetRateCounts } from '../../db/rate-counts.ts'
import { settleRenames } from '../../db/taxonomy-renames.ts'
import type { JobName } from '../core/job.ts'
import { freezeQuarter } from './freeze-quarter.ts'
import { remindOverdue } from './remind-overdue.ts'
import { settleSolutions } from './settle-solutions.ts'
import { reviseSnapshots } from './revise-snapshots.ts'
import type { Services } from '../services.ts'
import { sealFinishedDays } from './seal-day.ts'
import { renewCountOnlyTable } from './renew-count-only.ts'
import { eraseOldTexts } from './erase-old-texts.ts'
import { expireContacts } from './expire-contacts.ts'
import { publishSilentApprovals } from './publish-silent-approvals.ts'
import { queueDailyLetters } from './queue-daily-letters.ts'
import { sendMail } from './send-mail.ts'

type Job = { name: JobName; run: (services: Services) => Promise<void> }

/** What the clock starts, each under a lease of its own. */
const jobs: readonly Job[] = [
  { name: 'publish-silent-approvals', run: publishSilentApprovals },
  { name: 'remind-overdue', run: remindOverdue },
  { name: 'settle-solutions', run: settleSolutions },
  { name: 'remove-expired-sign-ins', run: ({ db, now }) => removeExpiredSignIns(db, now()) },
  { name: 'seal-day', run: sealFinishedDays },
  { name: 'freeze-quarter', run: freezeQuarter },
  { name: 'revise-snapshots', run: reviseSnapshots },
  { name: 'renew-count-only', run: renewCountOnlyTable },
  { name: 'settle-renames', run: ({ db }) => settleRenames(db) },
  { name: 'expire-contacts', run: expireContacts },
  { name: 'erase-old-texts', run: eraseOldTexts },
  { name: 'forget-rate-counts', run: ({ db, now }) => forgetRateCounts(db, now()) },
  { name: 'queue-daily-letters', run: queueDailyLetters },
]

/** Apart and more often: somebody may be waiting for it. */
const mailJobs: readonly Job[] = [{ name: 'send-mail', run: sendMail }]

const leaseMs = 10 * 60_000

export const runJobs = (services: Services): Promise<void> => runAll(services, jobs)
export const runMail = (services: Services): Promise<void> => runAll(services, mailJobs)

/**
 * Runs every job that no other node is running; one that fails is logged and does not stop the next. What was tried
 * longest ago goes first: on the free plan of Workers a turn may ask fifty things, and what is behind those is not done.
 */
async function runAll(services: Services, some: readonly Job[]): Promise<void> {
  const { db, now, newId, log } = services
  const nothing = new Map<string, number>()
  const tried = some.length > 1 ? await lastTried(db).catch(() => nothing) : nothing
  const last = ({ name }: Job) => tried.get(name) ?? 0
  for (const { name, run } of some.toSorted((a, b) => last(a) - last(b))) {
    const holder = newId()
    const at = now()
    try {
      if (!(await takeLease(db, { job: name, holder, now: at, until: new Date(at.getTime() + leaseMs) })))
        continue
      await run(services)
      await finishJob(db, name, holder, now())
    } catch (error) {
      const fault = error instanceof Error ? error.name : 'unknown'
      log(`job ${name} failed: ${fault}`)
      // Without a database this fails too; the line above is there all the same.
      await failJob(db, { job: name, holder, now: now(), fault }).catch(() => undefined)
    }
  }
}
