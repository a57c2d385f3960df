import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** How often a network did something today. The key is an HMAC that differs each day: no address can be read from it. */
export const rateCounts = sqliteTable(
  'rate_counts',
  {
    key: text().primaryKey(),
    count: integer().notNull(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [index('rate_counts_expires').on(t.expiresAt)],
)
