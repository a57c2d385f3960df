import type { Client } from '@libsql/client'
import type { TableCount } from '../../src/core/backup.ts'
import {
  insertInto,
  manifestTable,
  pagesOf,
  type Reader,
  readTables,
  type Table,
  tally,
  textIn,
} from './tables.ts'

/**
 * Makes every table of one database in another, which must be empty. The rows are counted as they are read, to hold
 * against what arrived.
 */
export async function copyDatabase(from: Reader, to: Client): Promise<TableCount[]> {
  const tables = await readTables(from)
  await to.migrate(tables.map(({ sql }) => sql))
  const counts: TableCount[] = []
  for (const table of tables) {
    await to.migrate(await optionsOf(from, table))
    counts.push(await copyRows(from, to, table))
  }
  await to.migrate(await indexesOf(from))
  return counts
}

// `migrate` is one transaction without foreign keys: rows come in the order of the tables, not of who refers to whom.
async function copyRows(from: Reader, to: Client, table: Table): Promise<TableCount> {
  const counting = tally(table.name)
  const sql = insertInto(table)
  for await (const page of pagesOf(from, table)) {
    counting.add(page)
    await to.migrate(page.map((args) => ({ sql, args })))
  }
  return counting.total()
}

/** What a full-text table was told to do, such as really to erase what is erased. */
async function optionsOf(from: Reader, { name, isVirtual }: Table) {
  if (!isVirtual) return []
  const { rows } = await from.execute(`select k, v from "${name}_config" where k <> 'version'`)
  return rows.map((row) => ({
    sql: `insert into "${name}"("${name}", rank) values (?, ?)`,
    args: [row['k'] ?? null, row['v'] ?? null],
  }))
}

async function indexesOf(from: Reader): Promise<string[]> {
  const { rows } = await from.execute({
    sql: `select sql from sqlite_master where type <> 'table' and sql is not null and tbl_name <> ?
      order by rowid`,
    args: [manifestTable],
  })
  return rows.map((row) => textIn(row, 'sql'))
}
