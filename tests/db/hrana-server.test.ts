import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type Client, type InArgs } from '@libsql/client/web'
import { drizzle } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { startHranaServer, type HranaServer, type HranaServerOptions } from '../../db/hrana-server/server.ts'

let folder: string
let server: HranaServer
let client: Client

async function serve(options: Partial<HranaServerOptions> = {}) {
  await server?.close()
  server = await startHranaServer({ file: join(folder, 'test.db'), ...options })
  client = createClient({ url: server.url, intMode: 'bigint' })
}

async function post(body: string, path = '/v2/pipeline', type = 'application/json') {
  const answer = await fetch(server.url + path, { method: 'POST', body, headers: { 'content-type': type } })
  return { status: answer.status, text: await answer.text() }
}

const execute = (sql: string, args: InArgs = []) => client.execute({ sql, args })
const first = async (sql: string, args?: InArgs) => Array.from((await execute(sql, args)).rows[0] ?? [])
const names = async () => (await execute('SELECT name FROM item ORDER BY id')).rows.map(({ name }) => name)
const INSERT = 'INSERT INTO item (name, part) VALUES (?, ?)'
const add = (name: string, part: number | null = null) => ({ sql: INSERT, args: [name, part] })

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hrana-'))
  await serve()
  await execute('CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT UNIQUE, part REFERENCES item)')
})

afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

test('every type of value goes there and comes back, and names may lack their sign', async () => {
  const bytes = new Uint8Array([0, 1, 254, 255])
  const args = [null, 7n, 2n ** 63n - 1n, -(2n ** 63n), 1.5, 2, "Zoë 'zegt' 👩🏽‍⚕️", bytes, true]
  const types = ['null', 'integer', 'integer', 'integer', 'real', 'real', 'text', 'blob', 'integer']
  const expected = [...args.slice(0, 7), bytes.buffer, 1n]
  expect(await first(`SELECT ${args.map(() => '?').join()}`, args)).toEqual(expected)
  expect(await first(`SELECT ${args.map(() => 'typeof(?)').join()}`, args)).toEqual(types)
  const sql = "SELECT :a, @b, $c, :a, ':d -- ?' /* ? */ -- :e"
  expect(await first(sql, { a: 'x', '@b': 'y', $c: 'z' })).toEqual(['x', 'y', 'z', 'x', ':d -- ?'])
})

test.each([
  ['SELECT ?, ?', ['one'], 'ARGS_INVALID'],
  ['SELECT ?', ['one', 'two'], 'ARGS_INVALID'],
  ['SELECT :a', { b: 1 }, 'ARGS_INVALID'],
  ['SELECT :a', { a: 1, b: 1 }, 'ARGS_INVALID'],
  ['SELECT 1; SELECT 2', [], 'SQL_MANY_STATEMENTS'],
  ['-- nothing', [], 'SQL_NO_STATEMENT'],
  ['SELECT 1\0', [], 'SQL_PARSE_ERROR'],
  ['SELEC 1', [], 'SQLITE_ERROR'],
  ['SELECT 9e999', [], 'VALUE_NOT_REPRESENTABLE'],
  [INSERT, ['a', 99], 'SQLITE_CONSTRAINT'],
])('refused: %j with %j is %s', async (sql, args, code) => {
  await expect(execute(sql, args)).rejects.toMatchObject({ name: 'LibsqlError', code })
})

test('counts changes and gives the last row, also past 2^53 and with RETURNING', async () => {
  const insert = await execute("INSERT INTO item VALUES (9007199254740993, 'a', NULL)")
  expect(insert).toMatchObject({ rowsAffected: 1, lastInsertRowid: 9007199254740993n })
  const returning = await execute("INSERT INTO item (name) VALUES ('b'), ('c') RETURNING name, 1 AS x")
  expect(returning).toMatchObject({ rowsAffected: 2, columns: ['name', 'x'], columnTypes: ['TEXT', ''] })
  expect(await execute('WITH x AS (SELECT 1) SELECT * FROM x')).toMatchObject({ rowsAffected: 0 })
  expect(server.stats()).toEqual({ requests: 4, rowsRead: 3 })
})

test('a batch commits as a whole, or rolls back with the code and place of the failure', async () => {
  const results = await client.batch([add('a'), add('b'), 'SELECT count(*) FROM item'], 'write')
  expect(results.map((result) => result.rowsAffected)).toEqual([1, 1, 0])
  const failing = client.batch([add('c'), add('d'), add('a'), add('e')], 'write')
  await expect(failing).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT', statementIndex: 2 })
  await expect(failing).rejects.toThrow('UNIQUE constraint failed: item.name')
  expect(await names()).toEqual(['a', 'b'])
  await Promise.all(Array.from({ length: 16 }, (_, i) => client.batch([add(`c${i}`), add(`d${i}`)], 'write')))
  expect(await names()).toHaveLength(34)
})

test('a sequence may hold many statements and a trigger, and leaves no transaction open', async () => {
  const trigger = 'CREATE TRIGGER t AFTER INSERT ON item BEGIN INSERT INTO log VALUES (new.name); END'
  await client.executeMultiple(`CREATE TABLE log (name); ${trigger}; INSERT INTO item (name) VALUES (';')`)
  expect(await first('SELECT name FROM log')).toEqual([';'])
  const half = client.executeMultiple("BEGIN; INSERT INTO item (name) VALUES ('x'); SELEC")
  await expect(half).rejects.toThrow('syntax error')
  expect(await names()).toEqual([';'])
})

test('migrate switches foreign keys off for itself only, and drizzle migrates with it', async () => {
  await client.migrate([add('orphan', 99)])
  await expect(client.execute(add('other', 98))).rejects.toThrow('FOREIGN KEY')
  const entries = [{ idx: 0, version: '6', when: 1, tag: 'note', breakpoints: true }]
  mkdirSync(join(folder, 'meta'))
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ dialect: 'sqlite', entries }))
  writeFileSync(join(folder, 'note.sql'), 'CREATE TABLE note (id integer PRIMARY KEY, title text)')
  const note = sqliteTable('note', { id: integer().primaryKey(), title: text() })
  const db = drizzle(createClient({ url: server.url }))
  await migrate(db, { migrationsFolder: folder })
  await migrate(db, { migrationsFolder: folder })
  const insert = db.insert(note).values({ title: 'één' }).returning()
  const both = await db.batch([insert, db.select().from(note).limit(10)])
  expect(both).toEqual([[{ id: 1, title: 'één' }], [{ id: 1, title: 'één' }]])
})

test('an interactive transaction lets others read, and makes them wait to write', async () => {
  const transaction = await client.transaction('write')
  await transaction.execute(add('first'))
  expect(await names()).toEqual([])
  const second = client.execute(add('second'))
  await transaction.batch([add('third')])
  await transaction.commit()
  await second
  expect(await names()).toEqual(['first', 'third', 'second'])
})

test('a connection that met a lock is not used again, nor is the transaction that lost it', async () => {
  const transaction = await client.transaction('deferred')
  await transaction.execute('SELECT * FROM item')
  await client.execute(add('other'))
  await expect(transaction.execute(add('late'))).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
  await expect(transaction.execute(add('later'))).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' })
  await transaction.rollback()
  for (const name of ['x', 'y', 'z']) await client.batch([add(name)], 'write')
  await serve()
  expect(await names()).toEqual(['other', 'x', 'y', 'z'])
})

test('a transaction without a sign of life is rolled back', async () => {
  await serve({ streamIdleMs: 50 })
  const transaction = await client.transaction('write')
  await transaction.execute(add('lost'))
  await client.execute(add('kept'))
  await expect(transaction.execute(add('late'))).rejects.toMatchObject({ code: 'STREAM_EXPIRED' })
  expect(await names()).toEqual(['kept'])
})

test('describe, get_autocommit, the 65th open stream and a version 3 cursor', async () => {
  const sql = 'INSERT INTO item (id, name) VALUES (?2, :a) RETURNING id'
  const begin = { type: 'execute', stmt: { sql: 'BEGIN' } }
  const requests = [{ type: 'describe', sql }, begin, { type: 'get_autocommit' }]
  const { text: answer } = await post(JSON.stringify({ requests }), '/v3/pipeline')
  expect(answer).toContain('"params":[{"name":null},{"name":"?2"},{"name":":a"}]')
  expect(answer).toContain(
    '"cols":[{"name":"id","decltype":"INTEGER"}],"is_explain":false,"is_readonly":false',
  )
  expect(answer).toContain('"is_autocommit":false')
  for (let i = 1; i < 64; i++) expect((await post('{"requests":[]}')).status).toBe(200)
  expect((await post('{"requests":[]}')).status).toBe(503)
  await serve()
  const steps = [{ stmt: { sql: 'SELECT 1' } }, { stmt: { sql: 'X' }, condition: { type: 'is_autocommit' } }]
  const { text: lines } = await post(JSON.stringify({ batch: { steps } }), '/v3/cursor')
  expect(lines).toMatch(/^\{"baton".*\n.*"step_begin".*\n.*"row".*\n.*"step_end".*\n.*"step_error".*\n$/)
})

test('HTTP: only what a local client with the right token sends is served', async () => {
  await serve({ authToken: 'secret' })
  await expect(execute('SELECT 1')).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  expect((await post('{"requests":[]}')).status).toBe(401)
  client = createClient({ url: server.url, authToken: 'secret' })
  expect(await names()).toEqual([])
  await serve()
  const wrong = [post('{'), post('{}'), post('{}', '/x'), post('{}', '/v2/pipeline', 'text/plain')]
  expect((await Promise.all(wrong)).map(({ status }) => status)).toEqual([400, 400, 404, 415])
  expect((await post('x'.repeat(9 << 20))).status).toBe(413)
  const gets = ['/v2', '/v3', '/v3-protobuf', '/v2/pipeline'].map((path) => fetch(server.url + path))
  expect((await Promise.all(gets)).map(({ status }) => status)).toEqual([200, 200, 404, 405])
  const rebound = request(`${server.url}/v2/pipeline`, { method: 'POST', headers: { host: 'x.nl' } }).end()
  expect(await once(rebound, 'response')).toMatchObject([{ statusCode: 403 }])
  await expect(serve({ host: '0.0.0.0' })).rejects.toThrow('loopback only')
})

test('what was answered survives kill -9, because commits wait for the disk', async () => {
  expect([await first('PRAGMA journal_mode'), await first('PRAGMA synchronous')]).toEqual([['wal'], [2n]])
  const main = join(import.meta.dirname, '../../db/hrana-server/main.ts')
  const options = ['--file', join(folder, 'test.db'), '--port', '0']
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...options])
  onTestFinished(() => void child.kill('SIGKILL'))
  const line = String(await once(child.stdout, 'data'))
  expect(line).toMatch(/^libSQL over HTTP on http:\/\/127\.0\.0\.1:\d+ \(.*test\.db\)\n$/)
  const remote = createClient({ url: line.split(' ')[4] ?? '' })
  const rows = Array.from({ length: 50 }, (_, i) => add(`row ${i}`))
  await remote.batch(rows, 'write')
  child.kill('SIGKILL')
  await once(child, 'exit')
  await serve()
  expect(await names()).toHaveLength(50)
})
