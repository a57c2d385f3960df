import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const taxonomyVersions = sqliteTable('taxonomy_versions', {
  version: text().primaryKey(),
  contentHash: text('content_hash').notNull(),
  loadedAt: integer('loaded_at', { mode: 'timestamp_ms' }).notNull(),
  /** The version it was made from, for one that was made here; null for one that came with the software. */
  previous: text(),
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
    /** Not offered any more; old labels keep it. */
    retired: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.version, t.list, t.key] })],
)

/** Where the labels of one version stand in the next: a rename is one row, a split several. Never guessed. */
export const taxonomyMappings = sqliteTable(
  'taxonomy_mappings',
  {
    fromVersion: text('from_version')
      .notNull()
      .references(() => taxonomyVersions.version),
    toVersion: text('to_version')
      .notNull()
      .references(() => taxonomyVersions.version),
    list: text().notNull(),
    oldKey: text('old_key').notNull(),
    newKey: text('new_key').notNull(),
  },
  (t) => [primaryKey({ columns: [t.fromVersion, t.toVersion, t.list, t.oldKey, t.newKey] })],
)
