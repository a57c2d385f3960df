import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const taxonomyVersions = sqliteTable('taxonomy_versions', {
  version: text().primaryKey(),
  contentHash: text('content_hash').notNull(),
  loadedAt: integer('loaded_at', { mode: 'timestamp_ms' }).notNull(),
})

/** Every term of every version, so that an old label can always be read in the words of its day. */
export const taxonomyTerms = sqliteTable(
  'taxonomy_terms',
  {
    version: text()
      .notNull()
      .references(() => taxonomyVersions.version, { onDelete: 'cascade' }),
    list: text().notNull(),
    key: text().notNull(),
    position: integer().notNull(),
    label: text().notNull(),
    details: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.version, t.list, t.key] })],
)
