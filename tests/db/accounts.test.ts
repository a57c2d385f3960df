import { describe, expect, test } from 'vitest'
import { endAccount, storeInvitation } from '../../db/account-steps.ts'
import {
  findAccount,
  findAccountByEmail,
  findSessionAccount,
  hasBeheerder,
  listAccounts,
} from '../../db/accounts.ts'
import { firstBreak } from '../../db/audit-events.ts'
import type { Database } from '../../db/client.ts'
import { hour } from '../support/clock.ts'
import { freshDatabase } from '../support/database.ts'
import { countRows, dump } from '../support/dump.ts'
import { startOfTests as now } from '../support/moment.ts'

const by = { actor: 'systeem', now } as const
const mo = {
  id: 'mo',
  email: 'mo@voorbeeld.nl',
  name: 'Mo',
  role: 'moderator',
  organisation: null,
  organisationKey: null,
} as const
const bea = { ...mo, id: 'bea', email: 'bea@voorbeeld.nl', name: 'Bea', role: 'beheerder' } as const
const bo = { ...bea, id: 'bo', email: 'bo@voorbeeld.nl', name: 'Bo' } as const

const invite = (db: Database, account: typeof mo | typeof bea | typeof bo) =>
  storeInvitation(db, null, { ...account, ...by })

const session = (db: Database, expires: Date) =>
  db.client.execute(
    `insert into sessions (id, token, account_id, expires_at, created_at, updated_at)
     values ('s', 'token-of-mo', 'mo', ${expires.getTime()}, 0, 0)`,
  )

test('an invited account is found by its address, and its history begins', async () => {
  const db = await freshDatabase()
  expect(await invite(db, mo)).toBe('stored')
  expect((await findAccountByEmail(db, 'mo@voorbeeld.nl'))?.account).toEqual({
    ...mo,
    createdAt: now,
    endedAt: null,
    version: 1,
  })
  expect(await findAccountByEmail(db, 'bea@voorbeeld.nl')).toBeNull()
  expect(await firstBreak(db, 'account:mo')).toBeNull()
  expect(await countRows(db, 'audit_events')).toBe(1)
})

test('one address has one account', async () => {
  const db = await freshDatabase()
  await invite(db, mo)
  expect(await storeInvitation(db, null, { ...mo, ...by, id: 'mo-2' })).toBe('lost-race')
  expect(await countRows(db, 'audit_events')).toBe(1)
})

describe('a session', () => {
  test('belongs to its account while it lasts', async () => {
    const db = await freshDatabase()
    await invite(db, mo)
    const end = new Date(now.getTime() + hour)
    await session(db, end)
    expect(await findSessionAccount(db, 'token-of-mo', now)).toMatchObject({ id: 'mo', role: 'moderator' })
    expect(await findSessionAccount(db, 'token-of-mo', end)).toBeNull()
    expect(await findSessionAccount(db, 'another-token', now)).toBeNull()
  })

  test('ends at once with the account', async () => {
    const db = await freshDatabase()
    await invite(db, mo)
    await session(db, new Date(now.getTime() + hour))
    await db.client.execute(`update accounts set ended_at = ${now.getTime()} where id = 'mo'`)
    expect(await findSessionAccount(db, 'token-of-mo', now)).toBeNull()
  })
})

test('a beheerder is there only when one has not ended', async () => {
  const db = await freshDatabase()
  await invite(db, mo)
  expect(await hasBeheerder(db)).toBe(false)
  await invite(db, bea)
  expect(await hasBeheerder(db)).toBe(true)
  await db.client.execute(`update accounts set ended_at = 1 where id = 'bea'`)
  expect(await hasBeheerder(db)).toBe(false)
})

describe('ending', () => {
  test('loses as a whole when nobody would be left to manage accounts', async () => {
    const db = await freshDatabase()
    await invite(db, bea)
    await invite(db, bo)
    // Both were read while there were two, as when two beheerders press at the same moment.
    const first = await findAccount(db, 'bea', now)
    const second = await findAccount(db, 'bo', now)
    if (!first || !second) throw new Error('both must be there')
    expect(await endAccount(db, first, by)).toBe('stored')
    const before = await dump(db)
    expect(await endAccount(db, second, by)).toBe('lost-race')
    expect(await dump(db)).toBe(before)
    expect(await hasBeheerder(db)).toBe(true)
  })

  test('takes the links of that account, and no others', async () => {
    const db = await freshDatabase()
    await invite(db, bea)
    await invite(db, mo)
    const store = (id: string, value: string) =>
      db.client.execute('insert into verifications values (?, ?, ?, 0, 0, 0)', [id, `hash-${id}`, value])
    await store('a', JSON.stringify({ email: 'mo@voorbeeld.nl' }))
    await store('b', JSON.stringify({ email: 'bea@voorbeeld.nl' }))
    await store('c', JSON.stringify({ type: 'authentication' }))
    await store('d', 'not json')
    const record = await findAccount(db, 'mo', now)
    if (record) await endAccount(db, record, by)
    const { rows } = await db.client.execute('select id from verifications order by id')
    expect(rows.map((row) => row['id'])).toEqual(['b', 'c', 'd'])
  })
})

test('the list has who can sign in first, by name, in one round trip', async () => {
  const db = await freshDatabase()
  for (const account of [mo, bea, bo]) await invite(db, account)
  await session(db, new Date(now.getTime() + hour))
  const record = await findAccount(db, 'bo', now)
  if (record) await endAccount(db, record, by)
  const before = db.traffic.roundTrips
  const list = await listAccounts(db, now, 10)
  expect(db.traffic.roundTrips - before).toBe(1)
  expect(list.map(({ id, sessions, passkeys }) => [id, sessions, passkeys])).toEqual([
    ['bea', 0, 0],
    ['mo', 1, 0],
    ['bo', 0, 0],
  ])
  expect(list[1]?.signedInAt).toEqual(new Date(0))
})
