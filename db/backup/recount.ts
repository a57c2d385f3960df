import { sql } from 'drizzle-orm'
import { type Database, statement, write } from '../client.ts'
import { countMissing } from '../missing-counts.ts'

const counted = ['case_counts', 'case_values', 'case_value_sets', 'counted_values']

// By the names of values: their numbers are given anew with each count. Nothing that is zero.
const linesOf = (schema: string) => `
  select a.facet, a.value, b.facet, b.value, n from ${schema}.case_counts
    join ${schema}.counted_values a on a.id = by_id join ${schema}.counted_values b on b.id = value_id where n <> 0
  union all select facet, value, 'in', '', case_number from ${schema}.case_values
    join ${schema}.counted_values on id = value_id
  union all select facet, value, 'set', '', case_number from ${schema}.case_value_sets
    join ${schema}.counted_values on instr(marks, char(id + 256)) > 0`

/**
 * Counts all cases anew and says in how many lines that differs from the counts of `other`, of which this database is
 * a copy to throw away. The database compares, so that it does not matter how many there are.
 */
export async function recountDifference(copy: Database, other: string): Promise<number> {
  await write(
    copy,
    counted.map((table) => statement(sql`delete from ${sql.identifier(table)}`)),
  )
  await countMissing(copy)
  await copy.client.execute({ sql: 'attach ? as other', args: [other] })
  const { rows } = await copy.client.execute(`select
    (select count(*) from (${selected('main')} except ${selected('other')})) +
    (select count(*) from (${selected('other')} except ${selected('main')})) as lines`)
  await copy.client.execute('detach other')
  return Number(rows[0]?.['lines'])
}

// `except` binds to the last part of a union only, unless that stands by itself.
const selected = (schema: string) => `select * from (${linesOf(schema)})`
