import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Erratum } from '../../src/core/snapshot.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** One row a quarter; the file itself lies in a folder or a bucket. */
export const snapshots = sqliteTable('snapshots', {
  quarter: text().primaryKey(),
  rows: integer().notNull(),
  bytes: integer().notNull(),
  sha256: text().notNull(),
  taxonomyVersion: text('taxonomy_version').notNull(),
  madeAt: instant('made_at').notNull(),
  /** Up to when what was erased or put right is out of the file. */
  revisedAt: instant('revised_at').notNull(),
  errata: text({ mode: 'json' }).$type<Erratum[]>().notNull(),
})
