import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { axes, labelSources } from '../../src/core/label.ts'
import { outcomes } from '../../src/core/decision.ts'
import { erasureGrounds } from '../../src/core/erasure.ts'
import { detailFacets, reportKinds, reportStates, visibilities } from '../../src/core/report.ts'
import { accounts } from './accounts.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

export const reports = sqliteTable(
  'reports',
  {
    id: text().primaryKey(),
    reference: text().notNull().unique(),
    /** One form, one melding: the form's key is unique, and its mac tells the same form from another one. */
    submissionKey: text('submission_key').notNull().unique(),
    submissionMac: text('submission_mac').notNull(),
    /** The private link itself is never stored, only its hash. */
    linkHash: text('link_hash').notNull().unique(),
    kind: text({ enum: reportKinds }).notNull(),
    visibility: text({ enum: visibilities }).notNull(),
    state: text({ enum: reportStates }).notNull(),
    /** The seq of the last audit event of this melding. */
    version: integer().notNull(),
    title: text().notNull(),
    story: text().notNull(),
    role: text().notNull(),
    region: text().notNull(),
    refusedBy: text('refused_by'),
    refusalGround: text('refusal_ground'),
    viaParty: text('via_party'),
    tried: text(),
    temporarySince: integer('temporary_since'),
    publicTitle: text('public_title'),
    publicStory: text('public_story'),
    consentAt: instant('consent_at').notNull(),
    /** Ticked when reporting: ten working days of silence about the edited text count as a yes. */
    silenceIsYes: integer('silence_is_yes', { mode: 'boolean' }).notNull().default(false),
    /** When a moderator first did something with it: what the promised first look is measured by. */
    firstLookAt: instant('first_look_at'),
    /** The melding this one tells the same as. It stays whole; the merge can be undone. */
    mergedInto: text('merged_into'),
    /** When what the reporter wrote was erased, because its term was over or somebody asked for it. */
    textErasedAt: instant('text_erased_at'),
    /** Why a beheerder erased it; null when nobody did. */
    erasureGround: text('erasure_ground', { enum: erasureGrounds }),
    receivedAt: instant('received_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    demo: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    index('reports_queue').on(t.state, t.receivedAt),
    // What still has the words of its reporter, for the clock that erases them.
    index('reports_kept')
      .on(t.state, t.receivedAt)
      .where(sql`text_erased_at is null`),
    index('reports_merged')
      .on(t.mergedInto)
      .where(sql`merged_into is not null`),
  ],
)

export const reportFacets = sqliteTable(
  'report_facets',
  {
    reportId: text('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    facet: text({ enum: detailFacets }).notNull(),
    key: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.facet, t.key] })],
)

export const reportLabels = sqliteTable(
  'report_labels',
  {
    reportId: text('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    source: text({ enum: labelSources }).notNull(),
    axis: text({ enum: axes }).notNull(),
    key: text().notNull(),
    rank: integer().notNull(),
    p: real(),
    /** For a suggestion: where the words stand that spoke for it, as [start, end] pairs in title + newline + story. */
    words: text({ mode: 'json' }).$type<[number, number][]>(),
    modelVersion: text('model_version'),
    taxonomyVersion: text('taxonomy_version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.source, t.axis, t.key] })],
)

export const decisions = sqliteTable(
  'decisions',
  {
    reportId: text('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    /** The version of the melding that this decision made. */
    seq: integer().notNull(),
    accountId: text('account_id').references(() => accounts.id),
    outcome: text({ enum: outcomes }).notNull(),
    explanation: text().notNull(),
    signpost: text(),
    decidedAt: instant('decided_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.seq] })],
)
