import { describe, expect, test } from 'vitest'
import { createAccount, findAccountByEmail, findSessionAccount, hasBeheerder } from '../../db/accounts.ts'
import { firstBreak } from '../../db/audit-events.ts'
import type { Database } from '../../db/client.ts'
import { isAlive } from '../../db/health.ts'
import { hour } from '../support/clock.ts'
import { freshDatabase } from '../support/database.ts'
import { countRows } from '../support/dump.ts'
import { startOfTests as now } from '../support/moment.ts'

const mo = { id: 'mo', email: 'mo@voorbeeld.nl', name: 'Mo', role: 'moderator', now } as const

const session = (db: Database, expires: Date) =>
  db.client.execute(
    `insert into sessions (id, token, account_id, expires_at, created_at, updated_at)
     values ('s', 'token-of-mo', 'mo', ${expires.getTime()}, 0, 0)`,
  )

test('an invited account is found by its address, and its history begins', async () => {
  const db = await freshDatabase()
  await createAccount(db, mo)
  const { now: _now, ...account } = mo
  expect(await findAccountByEmail(db, 'mo@voorbeeld.nl')).toEqual(account)
  expect(await findAccountByEmail(db, 'bea@voorbeeld.nl')).toBeNull()
  expect(await firstBreak(db, 'account:mo')).toBeNull()
  expect(await countRows(db, 'audit_events')).toBe(1)
})

test('one address has one account', async () => {
  const db = await freshDatabase()
  await createAccount(db, mo)
  await expect(createAccount(db, { ...mo, id: 'mo-2' })).rejects.toThrow(/UNIQUE/)
  expect(await countRows(db, 'audit_events')).toBe(1)
})

describe('a session', () => {
  test('belongs to its account while it lasts', async () => {
    const db = await freshDatabase()
    await createAccount(db, mo)
    const end = new Date(now.getTime() + hour)
    await session(db, end)
    expect(await findSessionAccount(db, 'token-of-mo', now)).toMatchObject({ id: 'mo', role: 'moderator' })
    expect(await findSessionAccount(db, 'token-of-mo', end)).toBeNull()
    expect(await findSessionAccount(db, 'another-token', now)).toBeNull()
  })

  test('ends at once with the account', async () => {
    const db = await freshDatabase()
    await createAccount(db, mo)
    await session(db, new Date(now.getTime() + hour))
    await db.client.execute(`update accounts set ended_at = ${now.getTime()} where id = 'mo'`)
    expect(await findSessionAccount(db, 'token-of-mo', now)).toBeNull()
  })
})

test('a beheerder is there only when one has not ended', async () => {
  const db = await freshDatabase()
  await createAccount(db, mo)
  expect(await hasBeheerder(db)).toBe(false)
  await createAccount(db, { ...mo, id: 'bea', email: 'bea@voorbeeld.nl', role: 'beheerder' })
  expect(await hasBeheerder(db)).toBe(true)
  await db.client.execute(`update accounts set ended_at = 1 where id = 'bea'`)
  expect(await hasBeheerder(db)).toBe(false)
})

test('a database is alive when it answers and has our tables', async () => {
  const db = await freshDatabase()
  expect(await isAlive(db)).toBe(true)
  expect(await isAlive(await freshDatabase('nothing'))).toBe(false)
  db.client.close()
  expect(await isAlive(db)).toBe(false)
})
