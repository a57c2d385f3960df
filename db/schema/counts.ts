import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { caseFacetNames } from '../../src/core/case-facet.ts'

/** Every value that public cases are counted by, such as (regio, twente), under a small number. */
export const countedValues = sqliteTable(
  'counted_values',
  {
    id: integer().primaryKey(),
    facet: text({ enum: caseFacetNames }).notNull(),
    value: text().notNull(),
  },
  (t) => [uniqueIndex('counted_values_value').on(t.facet, t.value)],
)

/** Which visible cases carry a value, newest last: what lists and filters walk along. */
export const caseValues = sqliteTable(
  'case_values',
  { valueId: integer('value_id').notNull(), caseNumber: integer('case_number').notNull() },
  (t) => [primaryKey({ columns: [t.valueId, t.caseNumber] })],
)

/** The same from the other side: all values of one visible case, each as one character (see db/case-values.ts). */
export const caseValueSets = sqliteTable('case_value_sets', {
  caseNumber: integer('case_number').primaryKey(),
  marks: text().notNull(),
})

/** How many visible cases carry both values; kept with each change in what is public. */
export const caseCounts = sqliteTable(
  'case_counts',
  {
    byId: integer('by_id').notNull(),
    valueId: integer('value_id').notNull(),
    n: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.byId, t.valueId] }),
    // Only for taking out what fell to nothing.
    index('case_counts_none')
      .on(t.n)
      .where(sql`n = 0`),
  ],
)
