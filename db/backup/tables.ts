import { createHash } from 'node:crypto'
import type { InStatement, ResultSet, Row, Value } from '@libsql/client'
import type { TableCount } from '../../src/core/backup.ts'

/** A client or a transaction that gives integers as bigint, so that 1 and 1.0 stay apart. */
export type Reader = { execute(statement: InStatement): Promise<ResultSet> }

export type Table = {
  name: string
  /** As it was made. */
  sql: string
  /** A full-text table: its words are kept in tables of its own, which come back by writing its rows. */
  isVirtual: boolean
  columns: string[]
  /** In which order it is read. */
  key: string[]
}

export type Page = Value[][]

/** In a backup only. */
export const manifestTable = 'backup_manifest'

/** Few enough for the largest stories to fit in one request to a database server; more of what is small. */
const [fewest, most, pageBytes] = [100, 2000, 500_000]

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** A column that holds text. */
export function textIn(row: Row, name: string): string {
  const value = row[name]
  if (typeof value !== 'string') throw new TypeError(`${name} is no text`)
  return value
}

/** Every table with rows of our own, the record of migrations last: what lacks that was never finished. */
export async function readTables(reader: Reader): Promise<Table[]> {
  const { rows } = await reader.execute(
    "select name, sql from sqlite_master where type = 'table' and sql is not null order by rowid",
  )
  const made = rows.map((row) => ({ name: textIn(row, 'name'), sql: textIn(row, 'sql') }))
  const virtual = made.filter(({ sql }) => isVirtual(sql)).map(({ name }) => name)
  const own = made.filter(
    ({ name }) =>
      !/^(sqlite|libsql|_litestream|_cf)_/.test(name) &&
      name !== manifestTable &&
      !virtual.some((owner) => name.startsWith(`${owner}_`)),
  )
  const isLast = ({ name }: { name: string }) => Number(name === '__drizzle_migrations')
  const tables: Table[] = []
  for (const one of own.toSorted((a, b) => isLast(a) - isLast(b))) {
    const { columns } = await reader.execute(`select * from ${quoted(one.name)} limit 0`)
    tables.push({ ...one, isVirtual: isVirtual(one.sql), columns, key: await keyOf(reader, one) })
  }
  return tables
}

const isVirtual = (sql: string) => /^create virtual table/i.test(sql)

async function keyOf(reader: Reader, { name, sql }: { name: string; sql: string }): Promise<string[]> {
  if (!/without rowid\s*$/i.test(sql)) return ['rowid']
  const parts = 'select name from pragma_table_info(?) where pk > 0 order by pk'
  const { rows } = await reader.execute({ sql: parts, args: [name] })
  return rows.map((row) => textIn(row, 'name'))
}

/** Reads a table piece by piece: however large it is, only one page is in memory. */
export async function* pagesOf(reader: Reader, table: Table): AsyncGenerator<Page> {
  const key = table.key.map(quoted).join(', ')
  const from = `from ${quoted(table.name)}`
  const place = `(${table.key.map(() => '?').join(', ')})`
  let after: Value[] = []
  let size = fewest
  for (;;) {
    const { rows } = await reader.execute({
      sql: `select ${key}, ${table.columns.map(quoted).join(', ')} ${from}
        ${after.length > 0 ? `where (${key}) > ${place}` : ''} order by ${key} limit ${size}`,
      args: after,
    })
    const read = rows.map((row) => Array.from(row))
    const last = read.at(-1)
    if (last === undefined) return
    after = last.slice(0, table.key.length)
    yield read.map((row) => (table.isVirtual ? row : row.slice(table.key.length)))
    if (read.length < size) return
    size = Math.min(most, Math.max(fewest, Math.floor((pageBytes * read.length) / bytesOf(read))))
  }
}

// A text counts for its length, anything else for what a number takes.
const bytesOf = (page: Page): number =>
  page.flat().reduce((sum: number, value) => sum + (typeof value === 'string' ? value.length : 8), 0)

/** The statement that puts back a row of `pagesOf`. */
export function insertInto({ name, columns, isVirtual: withNumber }: Table): string {
  const names = [...(withNumber ? ['rowid'] : []), ...columns].map(quoted)
  return `insert into ${quoted(name)} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`
}

/** Counts rows, and makes the digest in which each of them has its part. */
export function tally(table: string) {
  const hash = createHash('sha256')
  let rows = 0
  return {
    add(page: Page): void {
      rows += page.length
      for (const row of page) hash.update(`${JSON.stringify(row.map(told))}\n`)
    },
    total: (): TableCount => ({ table, rows, digest: hash.digest('base64url') }),
  }
}

// Each kind told apart: the text '1' is not the number, nor is 1.0.
function told(value: Value): string | null {
  if (value === null) return null
  if (value instanceof ArrayBuffer) return `b${Buffer.from(value).toString('base64url')}`
  return `${(typeof value)[0]}${String(value)}`
}

export async function countTables(reader: Reader): Promise<TableCount[]> {
  const counts: TableCount[] = []
  for (const table of await readTables(reader)) {
    const counting = tally(table.name)
    for await (const page of pagesOf(reader, table)) counting.add(page)
    counts.push(counting.total())
  }
  return counts
}
