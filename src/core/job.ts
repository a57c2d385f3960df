/** What the clock starts. `quiet` is how long it may be silent before somebody should look, in minutes. */
export const jobs = {
  'send-mail': { quiet: 15 },
  'publish-silent-approvals': { quiet: 120 },
  'remind-overdue': { quiet: 120 },
  'settle-solutions': { quiet: 120 },
  'remove-expired-sign-ins': { quiet: 120 },
  'seal-day': { quiet: 120 },
  'freeze-quarter': { quiet: 120 },
  'revise-snapshots': { quiet: 120 },
  'renew-count-only': { quiet: 120 },
  'settle-renames': { quiet: 120 },
  'expire-contacts': { quiet: 120 },
  'erase-old-texts': { quiet: 120 },
  'forget-rate-counts': { quiet: 120 },
  'queue-daily-letters': { quiet: 120 },
} as const satisfies Record<string, { quiet: number }>

export type JobName = keyof typeof jobs

export const isJobName = (name: string): name is JobName => Object.hasOwn(jobs, name)

export const jobNames: readonly JobName[] = Object.keys(jobs).filter(isJobName)

/** How a job is doing; one that never ran has no state yet. */
export type JobState = {
  job: JobName
  leasedUntil: Date
  finishedAt: Date | null
  failedAt: Date | null
  /** Since it last ran to its end. */
  failures: number
  /** The name of the last fault. */
  fault: string | null
}

export type JobStanding = 'not-yet' | 'running' | 'failing' | 'quiet' | 'fine'

const minute = 60_000

export function jobStanding(job: JobName, state: JobState | undefined, now: Date): JobStanding {
  if (!state) return 'not-yet'
  if (state.failures > 0) return 'failing'
  if (state.leasedUntil > now) return 'running'
  if (state.finishedAt === null) return 'not-yet'
  return now.getTime() - state.finishedAt.getTime() > jobs[job].quiet * minute ? 'quiet' : 'fine'
}
