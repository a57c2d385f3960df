import type { Database } from '../../db/client.ts'

/** Everything in every table but the taxonomy, as text: to see that something is nowhere, or that nothing changed. */
export async function dump(db: Database, { without = [] }: { without?: string[] } = {}): Promise<string> {
  const tables = await db.client.execute("select name from sqlite_master where type = 'table' order by name")
  const names = tables.rows
    .map((row) => String(row['name']))
    .filter((name) => !/^(sqlite_|libsql_|taxonomy_)/.test(name) && !without.includes(name))
  const parts: string[] = []
  for (const name of names) {
    const { rows } = await db.client.execute(`select * from "${name}" order by 1, 2`)
    parts.push(...rows.map((row) => `${name} ${JSON.stringify(Object.values(row))}`))
  }
  return parts.join('\n')
}

export async function countRows(db: Database, table: string): Promise<number> {
  const { rows } = await db.client.execute(`select count(*) as n from "${table}"`)
  return Number(rows[0]?.['n'])
}
