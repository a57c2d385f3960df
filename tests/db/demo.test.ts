import { expect, test } from 'vitest'
import { firstBreak } from '../../db/audit-events.ts'
import { listCases } from '../../db/cases.ts'
import type { Database } from '../../db/client.ts'
import { clearDemo, isEmpty } from '../../db/demo/clear.ts'
import { loadDemo } from '../../db/demo/load.ts'
import { countPatterns } from '../support/count-patterns.ts'
import { receiveReport } from '../../db/submissions.ts'
import { shippedTaxonomy as taxonomy } from '../../db/taxonomy.ts'
import { classify, freshDatabase, keys } from '../support/database.ts'
import { countRows, dump } from '../support/dump.ts'
import { startOfTests as now } from '../support/moment.ts'
import { decided, newReport, recordOf, stored } from '../support/stored.ts'

const load = (db: Database) => loadDemo(db, { keys, taxonomy, classify, now })
const highest = async (db: Database) => {
  const { rows } = await db.client.execute('select max(number) as n from public_cases')
  return Number(rows[0]?.['n'])
}

test('the demo fills every state, and all of it is marked', async () => {
  const db = await freshDatabase('demo')
  const { rows } = await db.client.execute('select state, count(*) as n from reports group by state')
  expect(rows.map((row) => row['state'])).toEqual(
    ['afgewezen', 'gepubliceerd', 'in_behandeling', 'ingetrokken', 'ontvangen'].toSorted(),
  )
  for (const table of ['reports', 'public_cases']) {
    const unmarked = await db.client.execute(`select count(*) as n from ${table} where demo = 0`)
    expect(unmarked.rows[0]?.['n']).toBe(0)
  }
  expect(await isEmpty(db)).toBe(false)
})

test('numbers go up with the day of publication', async () => {
  const db = await freshDatabase('demo')
  const { rows } = await db.client.execute('select published_at as at from public_cases order by number')
  const days = rows.map((row) => Number(row['at']))
  expect(days.length).toBeGreaterThan(200)
  expect(days).toEqual(days.toSorted((a, b) => a - b))
})

test('its history is whole, and nothing lies in the future', async () => {
  const db = await freshDatabase('demo')
  const { rows } = await db.client.execute(
    'select subject, max(at) as last from audit_events group by subject',
  )
  for (const row of rows) expect(await firstBreak(db, String(row['subject']))).toBeNull()
  expect(Math.max(...rows.map((row) => Number(row['last'])))).toBeLessThanOrEqual(now.getTime())
})

test('withdrawn and count-only cases are in no list', async () => {
  const db = await freshDatabase('demo')
  const { total } = await listCases(db, {}, { size: 1 })
  const { rows } = await db.client.execute(
    "select count(*) as n from reports where state = 'gepubliceerd' and visibility = 'openbaar'",
  )
  expect(total).toBe(rows[0]?.['n'])
  expect((await countPatterns(db)).total).toBe(total)
  expect(await countRows(db, 'public_cases')).toBeGreaterThan(total)
})

test('clearing takes all of it out, and leaves what is real', async () => {
  const db = await freshDatabase('demo')
  await decided(db, await stored(db, 'wilma-1'))
  const number = (await recordOf(db, 'wilma-1')).report.caseNumber
  const wilma = await recordOf(db, 'wilma-1')
  const before = await countRows(db, 'reports')
  expect(await clearDemo(db)).toBe(before - 1)
  expect(await recordOf(db, 'wilma-1')).toEqual(wilma)
  expect((await listCases(db, {}, { size: 9 })).cases.map((c) => c.number)).toEqual([number])
  expect(await firstBreak(db, 'melding:wilma-1')).toBeNull()
  expect(await dump(db)).not.toContain('demo-')
  expect(await clearDemo(db)).toBe(0)
})

test('clearing tells caches that something changed', async () => {
  const db = await freshDatabase('demo')
  const { dataVersion } = await countPatterns(db)
  await clearDemo(db)
  expect(await countPatterns(db)).toMatchObject({ total: 0, patterns: [], dataVersion: dataVersion + 1 })
})

test('the numbers of fictional cases are not given to real ones', async () => {
  const db = await freshDatabase('demo')
  const last = await highest(db)
  await clearDemo(db)
  await decided(db, await stored(db, 'wilma-1'))
  expect((await recordOf(db, 'wilma-1')).report.caseNumber).toBe(last + 1)
})

test('it can be loaded again after clearing, with its withdrawals in the right places', async () => {
  const db = await freshDatabase('demo')
  const before = await countPatterns(db)
  const last = await highest(db)
  await clearDemo(db)
  expect(await isEmpty(db)).toBe(true)
  await load(db)
  expect(await countPatterns(db)).toMatchObject({ total: before.total, byBarrier: before.byBarrier })
  const { rows } = await db.client.execute('select min(number) as first from public_cases')
  expect(rows[0]?.['first']).toBe(last + 1)
})

test('a form key of a visitor never meets one of the demo', async () => {
  const db = await freshDatabase('demo')
  const before = await countRows(db, 'reports')
  await receiveReport(db, await newReport('wilma-1'))
  expect(await countRows(db, 'reports')).toBe(before + 1)
})
