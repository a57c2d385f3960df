import { beforeAll, describe, expect, test } from 'vitest'
import { countCases } from '../../db/axis-counts.ts'
import { listCases } from '../../db/cases.ts'
import type { Database } from '../../db/client.ts'
import { countsBy } from '../../db/counts.ts'
import { readForBrief, readGrowth } from '../../db/growth.ts'
import { readSignals } from '../../db/signals.ts'
import { bottleneckFilterOf } from '../../src/core/bottleneck-filter.ts'
import type { CaseFilter } from '../../src/core/filter-table.ts'
import { optionAsks } from '../../src/core/option-counts.ts'
import { longOpenFilter } from '../../src/core/overview.ts'
import { comparisonOf } from '../../src/core/trend.ts'
import { freshDatabase } from '../support/database.ts'
import { questionsOf } from '../support/questions.ts'

let db: Database

beforeAll(async () => {
  db = await freshDatabase('demo')
})

// SQLite says SCAN for whatever it reads from end to end; of a case that may never be.
describe('no question reads all cases', () => {
  const filters: CaseFilter[] = [
    {},
    { schot: 'zvw-wmo' },
    { schot: 'zvw-wmo', barriere: 'afbakening' },
    { domein: 'wmo', soort: 'initiatief' },
    { domein: 'wmo', soort: 'initiatief', regio: 'twente' },
    { vanaf: '2026-01', tot: '2026-03' },
    { soort: 'initiatief', vanaf: '2026-01' },
    { domein: 'wmo', soort: 'initiatief', tot: '2026-01' },
  ]
  const tables =
    /SCAN (public_cases|case_values|case_value_sets|case_counts|case_domains|case_boundaries|case_barriers|case_facets|case_tags)/

  test.each(filters)('%j', async (filter) => {
    const asked = await questionsOf(db, async () => {
      await listCases(db, filter, { size: 20, before: 100 })
      await countsBy(db, filter, ['regio', 'maand'])
      await countCases(db, ['regio', 'maand'], filter)
      const now = '2026-11'
      const ask = {
        asks: optionAsks(filter),
        periods: comparisonOf(now, filter),
        longOpen: longOpenFilter(filter, now),
        answers: { filter: bottleneckFilterOf(filter), today: '2026-11-22' },
      }
      await readGrowth(db, filter, ask)
      await readSignals(db, ask)
      await readForBrief(db, filter, { ...ask, facets: ['regio'] })
    })
    for (const question of asked) {
      const { sql, args } = typeof question === 'string' ? { sql: question, args: [] } : question
      const { rows } = await db.client.execute({ sql: `explain query plan ${sql}`, args: args ?? [] })
      const plan = rows.map((row) => String(row['detail'])).join('\n')
      expect(plan).not.toMatch(tables)
    }
    expect(asked.length).toBeGreaterThan(20)
  })
})
