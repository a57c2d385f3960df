import { and, count, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Condition } from '../src/core/condition.ts'
import { isJobName } from '../src/core/job.ts'
import { dayOf } from '../src/core/working-days.ts'
import { type AgreementOptions, agreementFrom, agreementQuery } from './agreement.ts'
import { isOverdue } from './bottleneck-filter.ts'
import type { Database } from './client.ts'
import { holdingNow } from './holding.ts'
import { lateReports, openReports } from './queue.ts'
import { bottlenecks } from './schema/bottlenecks.ts'
import { jobLeases } from './schema/jobs.ts'
import { outbox } from './schema/mail.ts'
import { reports } from './schema/reports.ts'

const mostJobs = 50

/** How the register is doing; one round trip. */
export async function readCondition(db: Database, options: AgreementOptions): Promise<Condition> {
  const { now } = options
  const [jobs, queue, late, waiting, failed, overdue, judged, held] = await db.orm.batch([
    db.orm.select().from(jobLeases).limit(mostJobs),
    openReports(db),
    lateReports(db, now),
    db.orm
      .select({ waiting: count(), oldest: sql<number | null>`min(${outbox.createdAt})` })
      .from(outbox)
      .where(
        and(
          isNull(outbox.sentAt),
          isNull(outbox.failedAt),
          sql`(${outbox.attempts} > 0 or ${outbox.dueAt} <= ${now.getTime()})`,
        ),
      ),
    db.orm
      .select({ failed: count() })
      .from(outbox)
      .where(and(isNull(outbox.sentAt), isNotNull(outbox.failedAt))),
    db.orm
      .select({ overdue: count() })
      .from(bottlenecks)
      .where(and(isNull(bottlenecks.mergedInto), isOverdue(dayOf(now)))),
    agreementQuery(db, options),
    db.orm
      .select({ held: count(), on: sql<number>`${holdingNow}` })
      .from(reports)
      .where(eq(reports.state, 'aangehouden')),
  ])
  const { domain, barrier } = agreementFrom(judged, options)
  return {
    jobs: jobs.flatMap(({ job, ...state }) => (isJobName(job) ? [{ job, ...state }] : [])),
    queue: {
      waiting: queue[0]?.waiting ?? 0,
      oldest: moment(queue[0]?.oldest),
      late: late[0]?.count ?? 0,
    },
    outbox: {
      waiting: waiting[0]?.waiting ?? 0,
      oldest: moment(waiting[0]?.oldest),
      failed: failed[0]?.failed ?? 0,
    },
    holding: { on: held[0]?.on === 1, held: held[0]?.held ?? 0 },
    overdue: overdue[0]?.overdue ?? 0,
    agreement: { domain: domain.first, barrier: barrier.first },
  }
}

const moment = (at: number | null | undefined): Date | null =>
  at === null || at === undefined ? null : new Date(at)
