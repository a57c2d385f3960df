import { sql } from 'drizzle-orm'
import { bumpDataVersion } from '../../db/audit-events.ts'
import { recountStatements } from '../../db/case-values.ts'
import { type Database, write } from '../../db/client.ts'
import { countMissing } from '../../db/missing-counts.ts'

/** For a test that changes cases behind the back of the software: the counts follow. */
export const recounted = (db: Database): Promise<void> =>
  write(db, [...recountStatements(sql`select number from public_cases`), bumpDataVersion(db)])

/** Every count by the names of its values, and which cases carry what; nothing that is zero. */
export async function allCounts(db: Database): Promise<string[]> {
  const { rows } = await db.client.execute(`
    select a.facet || '=' || a.value || ' × ' || b.facet || '=' || b.value || ': ' || n as line
      from case_counts join counted_values a on a.id = by_id join counted_values b on b.id = value_id where n <> 0
    union all select facet || '=' || value || ' in ' || case_number from case_values join counted_values on id = value_id
    union all select facet || '=' || value || ' set ' || case_number
      from case_value_sets join counted_values on instr(marks, char(id + 256)) > 0 order by line`)
  return rows.map((row) => String(row['line']))
}

/** What the counts would be if they were made today, out of the cases alone. */
export async function fromScratch(db: Database): Promise<string[]> {
  for (const table of ['case_counts', 'case_values', 'case_value_sets', 'counted_values'])
    await db.client.execute(`delete from ${table}`)
  await countMissing(db)
  return allCounts(db)
}
