import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'
import journal from '../../db/migrations/meta/_journal.json' with { type: 'json' }
import { type Database, openDatabase } from '../../db/client.ts'
import { afterThisFile } from './after-this-file.ts'
import { freshDatabase, keys } from './database.ts'

const source = 'db/migrations'

/** Every schema there ever was, by its last migration. */
export const schemas = journal.entries.map(({ tag }) => tag)

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'schottenmelder-schema-'))
  afterThisFile(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder of migrations up to this one, and perhaps one more of our own. */
export function migrationsUpTo(tag: string, extra?: { tag: string; sql: string }): string {
  const folder = newFolder()
  mkdirSync(join(folder, 'meta'))
  const entries = journal.entries.slice(0, schemas.indexOf(tag) + 1)
  for (const entry of entries)
    copyFileSync(join(source, `${entry.tag}.sql`), join(folder, `${entry.tag}.sql`))
  const last = entries.at(-1)
  if (extra && last) {
    writeFileSync(join(folder, `${extra.tag}.sql`), extra.sql)
    entries.push({ ...last, idx: last.idx + 1, tag: extra.tag, when: last.when + 1 })
  }
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }))
  return folder
}

export async function fileOf({ client }: Pick<Database, 'client'>): Promise<string> {
  return String((await client.execute('PRAGMA database_list')).rows[0]?.['file'])
}

/** What a history is about, and the table that must be there for it. */
const histories = [
  ['knelpunt:', 'bottlenecks'],
  ['instantie:', 'organisations'],
  ['wij_ook:', 'endorsements'],
] as const

/** What says that a table is filled already, and the table. */
const fillings = [
  ['case_search_version', 'case_search'],
  ['case_counts_version', 'case_counts'],
] as const

type Made = { name: string; sql: string }

async function tablesOf(client: Client): Promise<Made[]> {
  const { rows } = await client.execute(
    "select name, sql from sqlite_master where type = 'table' and name <> '__drizzle_migrations'",
  )
  const made = rows.map((row) => ({ name: String(row['name']), sql: String(row['sql']) }))
  const virtual = made.filter(({ sql }) => /^create virtual/i.test(sql))
  return made.filter(
    ({ name }) =>
      !/^(sqlite|libsql)_/.test(name) && !virtual.some((owner) => name.startsWith(`${owner.name}_`)),
  )
}

/** The rows of the demo, as far as this schema has a place for them. */
async function fillFromDemo(client: Client, demo: string): Promise<void> {
  await client.execute({ sql: 'attach ? as demo', args: [demo] })
  await client.execute('PRAGMA foreign_keys = off')
  const tables = await tablesOf(client)
  const has = (name: string) => tables.some((table) => table.name === name)
  for (const { name, sql } of tables) {
    const { rows } = await client.execute(`select name from pragma_table_info('${name}')`)
    const rowid = /^create virtual/i.test(sql) ? ['rowid'] : []
    const columns = [...rowid, ...rows.map((row) => `"${String(row['name'])}"`)].join(', ')
    await client.execute(`insert into main."${name}" (${columns}) select ${columns} from demo."${name}"`)
  }
  for (const [prefix, table] of histories) {
    if (has(table)) continue
    await client.execute(`delete from audit_events where subject like '${prefix}%'`)
    await client.execute('delete from audit_heads')
  }
  for (const [key, table] of fillings) {
    if (!has(table)) await client.execute({ sql: 'delete from registry_state where key = ?', args: [key] })
  }
  await client.execute('detach demo')
}

async function madeAt(tag: string, fill: (client: Client) => Promise<void>): Promise<Database> {
  const file = join(newFolder(), 'old.db')
  const client = createClient({ url: `file:${file}` })
  await migrate(drizzle(client), { migrationsFolder: migrationsUpTo(tag) })
  await fill(client)
  client.close()
  const db = await openDatabase({ url: `file:${file}`, auditKey: keys.audit })
  afterThisFile(() => db.client.close())
  return db
}

/** A database as a program left it that knew no later migration than this one, with the demo in it. */
export async function databaseAt(tag: string): Promise<Database> {
  const demo = await fileOf(await freshDatabase('demo'))
  return madeAt(tag, (client) => fillFromDemo(client, demo))
}

export const emptyAt = (tag: string): Promise<Database> => madeAt(tag, async () => {})

export const sqlOf = (tag: string): string => readFileSync(join(source, `${tag}.sql`), 'utf8')
