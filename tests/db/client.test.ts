import { statSync } from 'node:fs'
import { createClient } from '@libsql/client'
import { sql } from 'drizzle-orm'
import LockingDatabase from 'libsql'
import { describe, expect, test } from 'vitest'
import { isTaken, write } from '../../db/client.ts'
import { registryState } from '../../db/schema/audit-events.ts'
import { reports } from '../../db/schema/reports.ts'
import { freshDatabase } from '../support/database.ts'
import { countRows } from '../support/dump.ts'
import { fileOf } from '../support/schema-at.ts'

const failure = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('this should have failed')
}

describe('a batch', () => {
  test('only reads, unless it says that it writes', async () => {
    const db = await freshDatabase()
    const insert = () => db.orm.insert(registryState).values({ key: 'x', value: 1 })
    await expect(db.orm.batch([insert()])).rejects.toThrow('goes through `write`')
    expect(await countRows(db, 'registry_state')).toBe(0)
    await write(db, [insert()])
    expect(await countRows(db, 'registry_state')).toBe(1)
  })

  test('that fails halfway leaves nothing behind', async () => {
    const db = await freshDatabase()
    const insert = (key: string) => db.orm.insert(registryState).values({ key, value: 1 })
    await expect(write(db, [insert('a'), insert('b'), insert('a')])).rejects.toThrow(/UNIQUE/)
    expect(await countRows(db, 'registry_state')).toBe(0)
    await write(db, [insert('a')])
    expect(await countRows(db, 'registry_state')).toBe(1)
  })

  test('refuses what the database cannot hold', async () => {
    const db = await freshDatabase()
    const strange = { toSQL: () => ({ sql: 'select ?', params: [{ an: 'object' }] }) }
    await expect(write(db, [strange])).rejects.toThrow('cannot store a object')
  })
})

test('traffic counts what was asked and what came back', async () => {
  const db = await freshDatabase()
  await write(
    db,
    ['a', 'b', 'c'].map((key) => db.orm.insert(registryState).values({ key, value: 1 })),
  )
  Object.assign(db.traffic, { roundTrips: 0, rowsRead: 0 })
  await db.orm.select().from(registryState)
  expect(db.traffic).toEqual({ roundTrips: 1, rowsRead: 3 })
  await db.orm.batch([db.orm.select().from(registryState).limit(2), db.orm.select().from(reports)])
  expect(db.traffic).toEqual({ roundTrips: 2, rowsRead: 5 })
  await db.client.execute('select 1')
  expect(db.traffic).toEqual({ roundTrips: 3, rowsRead: 6 })
})

test('isTaken tells a taken key from another fault', async () => {
  const db = await freshDatabase()
  const insert = () => write(db, [db.orm.insert(registryState).values({ key: 'a', value: 1 })])
  await insert()
  const taken = await failure(insert())
  expect(isTaken(taken, 'registry_state')).toBe(true)
  expect(isTaken(taken, 'reports.')).toBe(false)
  expect(isTaken(await failure(db.client.execute('select * from nowhere')), 'nowhere')).toBe(false)
  expect(isTaken(new Error('UNIQUE constraint failed: registry_state'), 'registry_state')).toBe(false)
})

test('interactive transactions are not there', async () => {
  const db = await freshDatabase()
  await expect(db.orm.transaction((tx) => tx.run(sql`select 1`))).rejects.toThrow(
    /no interactive transactions/,
  )
})

test('many writes at once all get their turn', async () => {
  const db = await freshDatabase()
  await Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      write(db, [db.orm.insert(registryState).values({ key: `k${i}`, value: i })]),
    ),
  )
  expect(await countRows(db, 'registry_state')).toBe(40)
})

describe('a file that another process has locked', () => {
  test('keeps one write waiting, those after it hardly, and none when it is free', async () => {
    const db = await freshDatabase()
    const insert = (key: string) => write(db, [db.orm.insert(registryState).values({ key, value: 1 })])
    const took = async (promise: Promise<unknown>) => {
      const begun = performance.now()
      const outcome = await promise.then(
        () => 'stored',
        (error: Error) => error.message,
      )
      return [outcome, performance.now() - begun] as const
    }
    const other = new LockingDatabase(await fileOf(db))
    other.exec('BEGIN IMMEDIATE')
    const [refused, waited] = await took(insert('a'))
    expect([refused, waited > 1500]).toEqual([expect.stringContaining('SQLITE_BUSY'), true])
    for (const key of ['b', 'c', 'd']) {
      const [again, briefly] = await took(insert(key))
      expect([again, briefly < 1000]).toEqual([expect.stringContaining('SQLITE_BUSY'), true])
    }
    expect(await countRows(db, 'registry_state')).toBe(0)
    other.exec('ROLLBACK')
    await insert('e')
    expect(await countRows(db, 'registry_state')).toBe(1)
    // Patient again, and so are those who only meet another write.
    other.exec('BEGIN IMMEDIATE')
    const [, patient] = await took(insert('f'))
    expect(patient).toBeGreaterThan(1500)
    other.close()
  })

  test('or is reading keeps nobody waiting for its log, and that is said', async () => {
    const db = await freshDatabase()
    const insert = (key: string) => write(db, [db.orm.insert(registryState).values({ key, value: 1 })])
    await insert('a')
    const other = createClient({ url: `file:${await fileOf(db)}` })
    const reading = await other.transaction('read')
    await reading.execute('select * from registry_state')
    await insert('b')
    const begun = performance.now()
    await expect(db.tidy()).rejects.toMatchObject({ name: 'LogInUse' })
    expect(performance.now() - begun).toBeLessThan(1000)
    reading.close()
    await db.tidy()
    expect(statSync(`${await fileOf(db)}-wal`).size).toBe(0)
    other.close()
  })
})
