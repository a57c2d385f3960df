import { describe, expect, test } from 'vitest'
import { createAuth } from '../../db/auth.ts'
import type { Database } from '../../db/client.ts'
import { createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { migrate as runMigrations } from 'drizzle-orm/libsql/migrator'
import { readiness } from '../../db/health.ts'
import { migrate } from '../../db/migrate.ts'
import { verify } from '../../db/verify.ts'
import { startHranaServer } from '../../db/hrana-server/server.ts'
import { paths } from '../../src/paths.ts'
import { prepare } from '../../src/prepare.ts'
import { freshApp, localUrl, sendReport } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { freshDatabase, keys } from '../support/database.ts'
import { countRows } from '../support/dump.ts'
import { allCounts, fromScratch } from '../support/recount.ts'
import { databaseAt, emptyAt, fileOf, migrationsUpTo, schemas, sqlOf } from '../support/schema-at.ts'

const newest = schemas.at(-1) ?? ''

const appOn = async (db: Database) => {
  const auth = createAuth(db, { publicUrl: localUrl, secret: keys.session, log: () => undefined })
  return { ...(await freshApp({ data: 'nothing' }, { db, auth })), db }
}

const schemaOf = async ({ client }: Pick<Database, 'client'>) => {
  const { rows } = await client.execute('select type, name, sql from sqlite_master order by type, name')
  return rows.map((row) => JSON.stringify(Object.values(row)))
}

describe.each(schemas)('a database as %s left it', (tag) => {
  test('comes forward with every row: it serves, counts and history are right', async () => {
    const db = await databaseAt(tag)
    const before = await countRows(db, 'public_cases')
    expect(before).toBeGreaterThan(200)
    const t = await appOn(db)
    await prepare(t.services, () => {})
    expect(await readiness(db)).toBe('ready')
    expect(await countRows(db, 'public_cases')).toBe(before)
    for (const path of [
      paths.home,
      paths.cases(),
      paths.overview,
      paths.case(1),
      paths.report,
      '/api/v1/casussen',
    ])
      expect([path, (await t.get(path)).status]).toEqual([path, 200])
    expect((await sendReport(t, wilma)).token).not.toBe('')
    expect((await verify(db)).findings).toEqual([])
    expect(await allCounts(db)).toEqual(await fromScratch(db))
    expect((await db.client.execute('PRAGMA foreign_key_check')).rows).toEqual([])
    expect((await db.client.execute('PRAGMA integrity_check')).rows).toMatchObject([
      { integrity_check: 'ok' },
    ])
  }, 60_000)
})

test('coming forward gives the very schema that a new database has', async () => {
  const [first = ''] = schemas
  const old = await emptyAt(first)
  await migrate(old)
  const made = await freshDatabase('nothing')
  await migrate(made)
  expect(await schemaOf(old)).toEqual(await schemaOf(made))
})

const broken = {
  tag: '9999_broken',
  sql: 'create table half_a (id integer);--> statement-breakpoint\ninsert into nowhere values (1);',
}

describe('a migration that fails halfway', () => {
  test('leaves the schema as it was, on a file', async () => {
    const db = await freshDatabase('demo')
    const before = await schemaOf(db)
    const folder = migrationsUpTo(newest, broken)
    await expect(runMigrations(db.orm, { migrationsFolder: folder })).rejects.toThrow(/nowhere/)
    expect(await schemaOf(db)).toEqual(before)
    expect(await readiness(db)).toBe('ready')
  })

  test('leaves the schema as it was, on a server', async () => {
    const db = await freshDatabase('demo')
    const before = await schemaOf(db)
    const server = await startHranaServer({ file: await fileOf(db) })
    const client = createClient({ url: server.url })
    const folder = migrationsUpTo(newest, broken)
    await expect(runMigrations(drizzle(client), { migrationsFolder: folder })).rejects.toThrow(/nowhere/)
    await server.close()
    expect(await schemaOf(db)).toEqual(before)
  })

  test('is said in plain words', async () => {
    const db = await emptyAt(schemas.at(-2) ?? '')
    const before = (await db.client.execute('select count(*) as n from __drizzle_migrations')).rows
    await blockNewest(db)
    const schema = await schemaOf(db)
    await expect(migrate(db)).rejects.toThrow(
      /De database kon niet naar deze versie: .*Hij is gebleven zoals hij was/s,
    )
    expect(await schemaOf(db)).toEqual(schema)
    expect((await db.client.execute('select count(*) as n from __drizzle_migrations')).rows).toEqual(before)
  })
})

/** Makes a table or column that the newest migration makes, the last it can, so that it fails there. */
async function blockNewest(db: Database): Promise<void> {
  const steps = sqlOf(newest).split('--> statement-breakpoint')
  const made = steps.findLast((step) => /^\s*(create|alter) table/i.test(step)) ?? ''
  await db.client.execute(made)
}

describe('an older program', () => {
  const later = (steps: number) =>
    Array.from(
      { length: steps },
      (_, i) =>
        `insert into __drizzle_migrations (hash, created_at) values ('later', ${9_999_999_999_990 + i})`,
    )

  test('serves a database that is one step newer, says so and leaves its schema alone', async () => {
    const db = await freshDatabase('demo')
    for (const sql of ['alter table reports add later text', ...later(1)]) await db.client.execute(sql)
    const before = await schemaOf(db)
    const t = await appOn(db)
    const said: string[] = []
    await prepare(t.services, (line) => said.push(line))
    expect(said.join('\n')).toContain('één stap nieuwer')
    expect((await t.get('/readyz')).status).toBe(200)
    expect((await sendReport(t, wilma)).token).not.toBe('')
    expect(await schemaOf(db)).toEqual(before)
    expect((await verify(db)).findings).toEqual([])
  })

  test('does not start on one that is further, and changes nothing in it', async () => {
    const db = await freshDatabase('demo')
    for (const sql of later(2)) await db.client.execute(sql)
    const t = await appOn(db)
    const before = await countRows(db, 'audit_events')
    await expect(prepare(t.services, () => {})).rejects.toThrow('2 stappen nieuwer dan dit programma')
    expect((await t.get('/readyz')).status).toBe(503)
    expect(await countRows(db, 'audit_events')).toBe(before)
  })
})

describe.each(schemas.slice(1).map((tag, i) => ({ tag, before: schemas[i] ?? '' })))(
  '$tag only adds what the program before it can do without',
  ({ tag, before }) => {
    test('its tables take the same rows', async () => {
      const [older, newer] = [await emptyAt(before), await emptyAt(before)]
      await runMigrations(newer.orm, { migrationsFolder: migrationsUpTo(tag) })
      for (const [table, columns] of await columnsOf(older)) {
        const now = (await columnsOf(newer)).get(table)
        for (const column of columns.values()) expect([table, now?.get(column.name)]).toEqual([table, column])
        const added = [...(now?.values() ?? [])].filter(({ name }) => !columns.has(name))
        expect(added.filter(({ needed }) => needed)).toEqual([])
      }
    })
  },
)

type Column = { name: string; type: string; needed: boolean }

async function columnsOf({ client }: Database): Promise<Map<string, Map<string, Column>>> {
  const { rows } = await client.execute(`select m.name as "table", c.name, c.type, c."notnull", c.dflt_value
    from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' order by 1, c.cid`)
  const tables = new Map<string, Map<string, Column>>()
  for (const row of rows) {
    const [table, name] = [String(row['table']), String(row['name'])]
    const needed = row['notnull'] === 1 && row['dflt_value'] === null
    tables.set(table, (tables.get(table) ?? new Map()).set(name, { name, type: String(row['type']), needed }))
  }
  return tables
}
