import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { contextStates, endorsementTargets } from '../../src/core/endorsement.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** "Wij ook": stays with what it was given to, also when that is merged into something else. */
export const endorsements = sqliteTable(
  'endorsements',
  {
    id: text().primaryKey(),
    target: text({ enum: endorsementTargets }).notNull(),
    /** The number of the casus or the id of the knelpunt. */
    targetId: integer('target_id').notNull(),
    role: text().notNull(),
    region: text().notNull(),
    context: text(),
    contextState: text('context_state', { enum: contextStates }).notNull(),
    /** One form, one "wij ook". */
    submissionKey: text('submission_key').notNull().unique(),
    /** Only the hash of the private link, where somebody can take it back. */
    linkHash: text('link_hash').notNull().unique(),
    /** HMAC of target and confirmed mail address: the same person counts once. Null without mail. */
    personMac: text('person_mac'),
    /** The same, of an address that was left and is not confirmed yet. */
    personClaim: text('person_claim'),
    at: instant('at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    demo: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    index('endorsements_target').on(t.target, t.targetId, t.at),
    uniqueIndex('endorsements_person').on(t.personMac),
    index('endorsements_context').on(t.contextState, t.at),
  ],
)
