import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { type AuditEvent, auditEventKinds } from '../../src/core/audit-event.ts'

/** Append-only. The primary key is history, lock and conflict in one: the same seq cannot be written twice. */
export const auditEvents = sqliteTable(
  'audit_events',
  {
    subject: text().notNull(),
    seq: integer().notNull(),
    kind: text({ enum: auditEventKinds }).notNull(),
    at: integer({ mode: 'timestamp_ms' }).notNull(),
    actor: text().notNull(),
    /** Keys and ids only, never what someone wrote. */
    details: text({ mode: 'json' }).$type<AuditEvent['details']>().notNull(),
    mac: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.subject, t.seq] }), index('audit_events_at').on(t.at)],
)

/** Numbers about the registry as a whole; `data_version` changes with every change in what the public sees. */
export const registryState = sqliteTable('registry_state', {
  key: text().primaryKey(),
  value: integer().notNull(),
})

/** One head a day over all subjects, published in the moderation log: what is removed whole shows up here. */
export const auditHeads = sqliteTable('audit_heads', {
  day: text().primaryKey(),
  subjects: integer().notNull(),
  events: integer().notNull(),
  head: text().notNull(),
  sealedAt: integer('sealed_at', { mode: 'timestamp_ms' }).notNull(),
})
