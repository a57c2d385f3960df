import type { Share } from './agreement.ts'
import { type JobName, jobNames, type JobState, jobStanding } from './job.ts'

/** How the register is doing: numbers without a word of what anybody wrote. */
export type Condition = {
  jobs: JobState[]
  /** Meldingen that wait for a moderator; `late` ones nobody looked at within the promised term. */
  queue: { waiting: number; oldest: Date | null; late: number }
  /** Letters that should have gone; those for later do not count. */
  outbox: { waiting: number; oldest: Date | null; failed: number }
  /** Whether new meldingen wait until their address is confirmed, and how many do. */
  holding: { on: boolean; held: number }
  /** Knelpunten with an instantie that is past its term. */
  overdue: number
  /** How often the model's first suggestion was what moderators decided. */
  agreement: { domain: Share; barrier: Share }
}

export const stateOf = ({ jobs }: Pick<Condition, 'jobs'>, job: JobName): JobState | undefined =>
  jobs.find((state) => state.job === job)

const hour = 3_600_000

export const ageSeconds = (since: Date | null, now: Date): number =>
  since === null ? 0 : Math.max(0, Math.round((now.getTime() - since.getTime()) / 1000))

const oftenFailed = 3
const mailWaitsHours = 1
const poorAgreement = 0.5

/** What somebody should act on; docs/operations.md has the same list for who is woken up by it. */
export const alarms = {
  'job-failing': ({ jobs }: Condition) => jobs.some(({ failures }) => failures >= oftenFailed),
  'job-quiet': (condition: Condition, now: Date) =>
    jobNames.some((job) => jobStanding(job, stateOf(condition, job), now) === 'quiet'),
  'queue-late': ({ queue }: Condition) => queue.late > 0,
  'mail-waiting': ({ outbox }: Condition, now: Date) =>
    ageSeconds(outbox.oldest, now) * 1000 > mailWaitsHours * hour,
  // Meant for a flood: easily forgotten when that is over.
  'holding-on': ({ holding }: Condition) => holding.on,
  'mail-failed': ({ outbox }: Condition) => outbox.failed > 0,
  // Only when chance cannot explain it: the whole interval lies below.
  'agreement-low': ({ agreement }: Condition) =>
    [agreement.domain, agreement.barrier].some(({ value }) => value !== null && value.high < poorAgreement),
} as const satisfies Record<string, (condition: Condition, now: Date) => boolean>

export type Alarm = keyof typeof alarms

const isAlarm = (name: string): name is Alarm => Object.hasOwn(alarms, name)

export const alarmsOf = (condition: Condition, now: Date): Alarm[] =>
  Object.keys(alarms)
    .filter(isAlarm)
    .filter((name) => alarms[name](condition, now))
