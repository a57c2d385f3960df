import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** One row a job: who may run it now, and when it last ran to its end. */
export const jobLeases = sqliteTable('job_leases', {
  job: text().primaryKey(),
  holder: text().notNull(),
  leasedUntil: integer('leased_until', { mode: 'timestamp_ms' }).notNull(),
  finishedAt: integer('finished_at', { mode: 'timestamp_ms' }),
})
