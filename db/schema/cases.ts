import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { detailFacets, reportKinds } from '../../src/core/report.ts'
import { tagLists } from '../../src/core/tag.ts'
import { reports } from './reports.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

export const publicCases = sqliteTable(
  'public_cases',
  {
    number: integer().primaryKey(),
    reportId: text('report_id')
      .notNull()
      .unique()
      .references(() => reports.id),
    kind: text({ enum: reportKinds }).notNull(),
    title: text().notNull(),
    story: text().notNull(),
    role: text().notNull(),
    region: text().notNull(),
    primaryBarrier: text('primary_barrier').notNull(),
    outcome: text({ enum: ['knelpunt', 'bestaande_route'] }).notNull(),
    explanation: text().notNull(),
    signpost: text(),
    refusedBy: text('refused_by'),
    refusalGround: text('refusal_ground'),
    viaParty: text('via_party'),
    temporarySince: integer('temporary_since'),
    reportedOn: text('reported_on').notNull(),
    publishedAt: instant('published_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** A withdrawn casus keeps its number and nothing else; its page answers 410. */
    withdrawnAt: instant('withdrawn_at'),
    /** Taken off the site while a "Klopt dit niet?" is looked into. */
    hiddenAt: instant('hidden_at'),
    /** The casus that tells the same; this one then counts no more and points there. */
    mergedInto: integer('merged_into'),
    /** What an organisation that is named in the story says to it. */
    organisationReply: text('organisation_reply'),
    taxonomyVersion: text('taxonomy_version').notNull(),
    demo: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    index('public_cases_region').on(t.region, t.number),
    index('public_cases_barrier').on(t.primaryBarrier, t.number),
    index('public_cases_kind').on(t.kind, t.number),
    index('public_cases_merged')
      .on(t.mergedInto)
      .where(sql`merged_into is not null`),
    index('public_cases_updated').on(t.updatedAt),
  ],
)

const caseNumber = () =>
  integer('case_number')
    .notNull()
    .references(() => publicCases.number, { onDelete: 'cascade' })

export const caseDomains = sqliteTable(
  'case_domains',
  { caseNumber: caseNumber(), domain: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.caseNumber, t.domain] }),
    index('case_domains_domain').on(t.domain, t.caseNumber),
  ],
)

export const caseBarriers = sqliteTable(
  'case_barriers',
  { caseNumber: caseNumber(), barrier: text().notNull(), rank: integer().notNull() },
  (t) => [
    primaryKey({ columns: [t.caseNumber, t.rank] }),
    index('case_barriers_barrier').on(t.barrier, t.caseNumber),
  ],
)

export const caseBoundaries = sqliteTable(
  'case_boundaries',
  { caseNumber: caseNumber(), boundary: text().notNull(), primaryBarrier: text('primary_barrier').notNull() },
  (t) => [
    primaryKey({ columns: [t.caseNumber, t.boundary] }),
    index('case_boundaries_pattern').on(t.boundary, t.primaryBarrier, t.caseNumber),
  ],
)

export const caseFacets = sqliteTable(
  'case_facets',
  { caseNumber: caseNumber(), facet: text({ enum: detailFacets }).notNull(), key: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.caseNumber, t.facet, t.key] }),
    index('case_facets_key').on(t.facet, t.key, t.caseNumber),
  ],
)

/** What a moderator read in a casus: IZA bottlenecks, attention areas, questions of working together. */
export const caseTags = sqliteTable(
  'case_tags',
  { caseNumber: caseNumber(), list: text({ enum: tagLists }).notNull(), key: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.caseNumber, t.list, t.key] }),
    index('case_tags_key').on(t.list, t.key, t.caseNumber),
  ],
)

/** Public cases that a moderator calls a good example of their pattern. */
export const caseExamples = sqliteTable('case_examples', {
  caseNumber: caseNumber().primaryKey(),
  pickedAt: instant('picked_at').notNull(),
})
