import type { Database } from '../../db/client.ts'

const unique: Record<string, (column: string) => string> = {
  id: (column) => `${column} || '-' || n`,
  reference: (column) => `${column} || n`,
  submission_key: (column) => `${column} || n`,
  link_hash: (column) => `${column} || n`,
  report_id: (column) => `${column} || '-' || n`,
  number: () => 'n + 1',
  case_number: () => 'n + 1',
}

/** So many more of the one casus in the register, numbered on: much faster than publishing each. */
export async function clonedCases(db: Database, copies: number): Promise<void> {
  for (const table of ['reports', 'public_cases', 'case_domains', 'case_boundaries', 'case_barriers']) {
    const { rows } = await db.client.execute(`select name from pragma_table_info('${table}')`)
    const columns = rows.map((row) => String(row['name']))
    const values = columns.map((column) => unique[column]?.(`"${column}"`) ?? `"${column}"`)
    await db.client.execute(
      `with recursive counter(n) as (select 1 union all select n + 1 from counter where n < ${copies})
       insert into ${table} (${columns.map((column) => `"${column}"`).join(', ')})
       select ${values.join(', ')} from ${table}, counter`,
    )
  }
}
