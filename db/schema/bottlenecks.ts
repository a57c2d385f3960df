import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { addressStates } from '../../src/core/address.ts'
import { bottleneckStates } from '../../src/core/bottleneck.ts'
import { promiseOutcomes, responseChannels, responseKinds } from '../../src/core/official-response.ts'
import { solutionAnswerKinds, solutionOutcomes } from '../../src/core/solution.ts'
import { accounts } from './accounts.ts'
import { publicCases } from './cases.ts'
import { organisations } from './organisations.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

export const bottlenecks = sqliteTable(
  'bottlenecks',
  {
    id: integer().primaryKey(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    summary: text().notNull(),
    question: text().notNull(),
    boundary: text().notNull(),
    barrier: text().notNull(),
    lawArticle: text('law_article'),
    lawUrl: text('law_url'),
    lawReadOn: text('law_read_on'),
    state: text({ enum: bottleneckStates }).notNull(),
    mergedInto: integer('merged_into'),
    publishedAt: instant('published_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    version: integer().notNull(),
    demo: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    index('bottlenecks_pattern').on(t.boundary, t.barrier),
    index('bottlenecks_updated').on(t.updatedAt),
    index('bottlenecks_state').on(t.state),
  ],
)

const bottleneckId = () =>
  integer('bottleneck_id')
    .notNull()
    .references(() => bottlenecks.id, { onDelete: 'cascade' })

const organisation = () =>
  text()
    .notNull()
    .references(() => organisations.key)

/** A casus stands in one knelpunt at most, so that numbers can be added up. */
export const bottleneckCases = sqliteTable(
  'bottleneck_cases',
  {
    caseNumber: integer('case_number')
      .primaryKey()
      .references(() => publicCases.number, { onDelete: 'cascade' }),
    bottleneckId: bottleneckId(),
    addedAt: instant('added_at').notNull(),
  },
  (t) => [index('bottleneck_cases_bottleneck').on(t.bottleneckId, t.caseNumber)],
)

/** Who is asked about a knelpunt, and the clock of each. Days are Dutch calendar days. */
export const addresses = sqliteTable(
  'addresses',
  {
    bottleneckId: bottleneckId(),
    organisation: organisation(),
    state: text({ enum: addressStates }).notNull(),
    askedOn: text('asked_on').notNull(),
    dueOn: text('due_on').notNull(),
    answeredOn: text('answered_on'),
    postponedBecause: text('postponed_because'),
    postponedUntil: text('postponed_until'),
    passedOnTo: text('passed_on_to'),
  },
  (t) => [
    primaryKey({ columns: [t.bottleneckId, t.organisation] }),
    index('addresses_organisation').on(t.organisation, t.state),
    index('addresses_due').on(t.state, t.dueOn),
  ],
)

/** Which reminder went out about which address, so that each goes once; `mark` says which and for which day. */
export const addressReminders = sqliteTable(
  'address_reminders',
  {
    bottleneckId: bottleneckId(),
    organisation: organisation(),
    mark: text().notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.bottleneckId, t.organisation, t.mark] })],
)

/** What instanties said in public; a correction is a row of its own. */
export const officialResponses = sqliteTable(
  'official_responses',
  {
    id: text().primaryKey(),
    bottleneckId: bottleneckId(),
    organisation: organisation(),
    kind: text({ enum: responseKinds }).notNull(),
    text: text().notNull(),
    promisedOn: text('promised_on'),
    wayUrl: text('way_url'),
    passedOnTo: text('passed_on_to'),
    channel: text({ enum: responseChannels }).notNull(),
    answeredOn: text('answered_on').notNull(),
    at: instant('at').notNull(),
    accountId: text('account_id').references(() => accounts.id),
    corrects: text(),
    /** Of a promise: whether it was kept; null while that is open. */
    promiseOutcome: text('promise_outcome', { enum: promiseOutcomes }),
    promiseSettledAt: instant('promise_settled_at'),
  },
  (t) => [
    index('official_responses_bottleneck').on(t.bottleneckId, t.at),
    index('official_responses_organisation').on(t.organisation, t.at),
    index('official_responses_promised').on(t.promiseOutcome, t.promisedOn),
  ],
)

/** A claim that a knelpunt is solved, which those who ran into it are asked about. */
export const solutionClaims = sqliteTable(
  'solution_claims',
  {
    id: text().primaryKey(),
    bottleneckId: bottleneckId(),
    /** What helped: in words, and which wegwijzer or whose decision. */
    text: text().notNull(),
    signpost: text(),
    organisation: text().references(() => organisations.key),
    claimedAt: instant('claimed_at').notNull(),
    accountId: text('account_id').references(() => accounts.id),
    /** Where the knelpunt falls back to when nobody confirms it. */
    claimedFrom: text('claimed_from', { enum: ['open', 'heropend'] })
      .notNull()
      .default('open'),
    /** The last day on which answers count. */
    askedUntil: text('asked_until').notNull(),
    outcome: text({ enum: solutionOutcomes }),
    settledAt: instant('settled_at'),
  },
  (t) => [
    index('solution_claims_bottleneck').on(t.bottleneckId),
    index('solution_claims_open').on(t.outcome, t.askedUntil),
  ],
)

/** Who was asked, and what they said. `asked` is a subject such as `melding:<id>` or `wij_ook:<id>`. */
export const solutionAnswers = sqliteTable(
  'solution_answers',
  {
    claimId: text('claim_id')
      .notNull()
      .references(() => solutionClaims.id, { onDelete: 'cascade' }),
    asked: text().notNull(),
    answer: text({ enum: solutionAnswerKinds }),
    answeredAt: instant('answered_at'),
    /** When somebody said, after it was confirmed, that it is not solved after all. */
    objectedAt: instant('objected_at'),
  },
  (t) => [primaryKey({ columns: [t.claimId, t.asked] }), index('solution_answers_asked').on(t.asked)],
)
