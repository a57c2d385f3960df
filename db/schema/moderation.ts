import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { approvalAnswers } from '../../src/core/approval.ts'
import type { StoredDecision } from '../../src/core/decision.ts'
import { noticeOutcomes } from '../../src/core/settlement.ts'
import { accounts } from './accounts.ts'
import { publicCases } from './cases.ts'
import { reports } from './reports.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

const reportId = () =>
  text('report_id')
    .notNull()
    .references(() => reports.id, { onDelete: 'cascade' })

/** Who is working on a melding, and until when. */
export const claims = sqliteTable('claims', {
  reportId: reportId().primaryKey(),
  accountId: text('account_id')
    .notNull()
    .references(() => accounts.id),
  until: instant('until').notNull(),
})

/** A moderator who said that a melding is about their own organisation does not decide it. */
export const recusals = sqliteTable(
  'recusals',
  {
    reportId: reportId(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.accountId] })],
)

/** What moderators write to each other about a melding; never shown to anyone else. */
export const reportNotes = sqliteTable(
  'report_notes',
  {
    id: text().primaryKey(),
    reportId: reportId(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    text: text().notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('report_notes_report').on(t.reportId, t.at)],
)

export const messageAuthors = ['moderator', 'melder'] as const

/** Questions of a moderator and answers of the reporter; seq is the version of the melding that it made. */
export const reportMessages = sqliteTable(
  'report_messages',
  {
    reportId: reportId(),
    seq: integer().notNull(),
    author: text({ enum: messageAuthors }).notNull(),
    text: text().notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.seq] })],
)

/** The edited text that a reporter is asked about, with the decision that follows a yes. */
export const approvals = sqliteTable(
  'approvals',
  {
    reportId: reportId(),
    seq: integer().notNull(),
    decision: text({ mode: 'json' }).$type<StoredDecision>().notNull(),
    accountId: text('account_id').references(() => accounts.id),
    requestedAt: instant('requested_at').notNull(),
    /** When silence becomes a yes; null when the reporter did not allow that. */
    silentYesAt: instant('silent_yes_at'),
    /** `vervallen`: something else happened to the melding before there was an answer. */
    answer: text({ enum: [...approvalAnswers, 'vervallen'] }),
    answeredAt: instant('answered_at'),
    comment: text(),
  },
  (t) => [
    primaryKey({ columns: [t.reportId, t.seq] }),
    index('approvals_silent').on(t.answer, t.silentYesAt),
  ],
)

/** "Klopt dit niet?": what a reader says is wrong on a public page. */
export const notices = sqliteTable(
  'notices',
  {
    id: text().primaryKey(),
    page: text().notNull(),
    caseNumber: integer('case_number').references(() => publicCases.number, { onDelete: 'set null' }),
    message: text().notNull(),
    receivedAt: instant('received_at').notNull(),
    outcome: text({ enum: noticeOutcomes }),
    reason: text(),
    decidedAt: instant('decided_at'),
    accountId: text('account_id').references(() => accounts.id),
  },
  (t) => [index('notices_open').on(t.decidedAt, t.receivedAt)],
)
