import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** One row a job: who may run it now, when it last ran to its end, and how often it failed since. */
export const jobLeases = sqliteTable('job_leases', {
  job: text().primaryKey(),
  holder: text().notNull(),
  leasedUntil: integer('leased_until', { mode: 'timestamp_ms' }).notNull(),
  finishedAt: integer('finished_at', { mode: 'timestamp_ms' }),
  failedAt: integer('failed_at', { mode: 'timestamp_ms' }),
  /** Failures since it last ran to its end. */
  failures: integer().notNull().default(0),
  /** The name of the last fault, never its message: that may hold what somebody typed. */
  fault: text(),
})
