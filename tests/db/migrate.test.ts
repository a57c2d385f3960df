import { expect, test } from 'vitest'
import type { Database } from '../../db/client.ts'
import { migrate } from '../../db/migrate.ts'
import { freshDatabase } from '../support/database.ts'

const schemaOf = async (db: Database) => {
  const { rows } = await db.client.execute('select type, name, sql from sqlite_master order by type, name')
  return rows.map((row) => Object.values(row).join(' '))
}

test('makes a database out of nothing; doing it again changes nothing', async () => {
  const db = await freshDatabase('nothing')
  expect(await schemaOf(db)).toEqual([])
  await migrate(db)
  const schema = await schemaOf(db)
  expect(schema.filter((line) => line.startsWith('table ')).length).toBeGreaterThan(15)
  await migrate(db)
  expect(await schemaOf(db)).toEqual(schema)
})

test('commits are on disk, readers go on while one writes, and no row hangs in the air', async () => {
  const db = await freshDatabase()
  const pragma = async (name: string) =>
    Object.values((await db.client.execute(`PRAGMA ${name}`)).rows[0] ?? {})[0]
  expect(await pragma('journal_mode')).toBe('wal')
  expect(await pragma('synchronous')).toBe(2)
  expect(await pragma('foreign_keys')).toBe(1)
  await expect(
    db.client.execute("insert into case_domains (case_number, domain) values (99, 'wmo')"),
  ).rejects.toThrow(/FOREIGN KEY/)
})

test.each([
  ['the queue', 'select * from reports where state in (?, ?) order by received_at', 'reports_queue'],
  ['a private link', 'select * from reports where link_hash = ?', 'reports_link_hash_unique'],
  ['a pattern', 'select * from case_boundaries where boundary = ?', 'case_boundaries_pattern'],
  ['a domain', 'select * from case_domains where domain = ?', 'case_domains_domain'],
  ['a region', 'select * from public_cases where region = ? order by number desc', 'public_cases_region'],
  [
    'a barrier',
    'select * from public_cases where primary_barrier = ? order by number',
    'public_cases_barrier',
  ],
  ['a session', 'select * from sessions where token = ?', 'sessions_token_unique'],
])('%s is found by an index', async (_, query, index) => {
  const db = await freshDatabase()
  const args = [...query.matchAll(/\?/g)].map(() => 'x')
  const { rows } = await db.client.execute(`explain query plan ${query}`, args)
  expect(JSON.stringify(rows)).toContain(index)
})
