import { expect, test } from 'vitest'
import { withdrawReport } from '../../db/follow-ups.ts'
import { confirmedCases, countLeftOut } from '../../db/label-export.ts'
import type { Database } from '../../db/client.ts'
import type { ConfirmedCase } from '../../src/core/label-export.ts'
import { jorisSubmission, wilmaSubmission } from '../support/cast.ts'
import { freshDatabase } from '../support/database.ts'
import { startOfTests } from '../support/moment.ts'
import { decided, recordOf, stored } from '../support/stored.ts'
import { publish } from '../support/wilma-report.ts'

async function exported(db: Database): Promise<ConfirmedCase[]> {
  const found: ConfirmedCase[] = []
  for await (const page of confirmedCases(db)) found.push(...page)
  return found
}

test('gives the public text with the labels of the moderator, by number', async () => {
  const db = await freshDatabase()
  await decided(db, await stored(db, 'wilma-1'), { domains: ['wmo', 'wlz'], barriers: ['regio', 'contract'] })
  await decided(db, await stored(db, 'joris-1', jorisSubmission))
  const [first, second] = await exported(db)
  expect(first).toEqual({
    number: 1,
    title: publish.publicTitle,
    story: publish.publicStory,
    domains: ['wmo', 'wlz'],
    barriers: ['regio', 'contract'],
    taxonomyVersion: '2026-11',
    publishedAt: startOfTests,
  })
  expect(second).toMatchObject({ number: 2, domains: ['zvw', 'wmo'], barriers: ['afbakening'] })
})

test('says nothing of what the public cannot read', async () => {
  const db = await freshDatabase()
  await decided(db, await stored(db, 'counts', { ...wilmaSubmission, visibility: 'meetellen' }))
  await decided(db, await stored(db, 'no'), { outcome: 'buiten_bereik', explanation: 'Nee.' })
  await decided(db, await stored(db, 'example', undefined, { demo: true }))
  await stored(db, 'waits')
  for (const id of ['withdrawn', 'hidden', 'merged', 'kept']) await decided(db, await stored(db, id))
  await withdrawReport(db, await recordOf(db, 'withdrawn'), startOfTests)
  await db.client.execute("update public_cases set hidden_at = 1 where report_id = 'hidden'")
  await db.client.execute("update public_cases set merged_into = 5 where report_id = 'merged'")
  const kept = (await recordOf(db, 'kept')).report.caseNumber
  expect((await exported(db)).map(({ number }) => number)).toEqual([kept])
  expect(await countLeftOut(db)).toEqual({ demo: 1, notVisible: 3 })
})

test('the demo gives nothing at all', async () => {
  const db = await freshDatabase('demo')
  expect(await exported(db)).toEqual([])
  expect((await countLeftOut(db)).demo).toBeGreaterThan(200)
})

test('many casussen come in pages, each once and in order', async () => {
  const db = await freshDatabase('demo')
  await db.client.execute('update reports set demo = 0')
  await db.client.execute('update public_cases set demo = 0')
  Object.assign(db.traffic, { roundTrips: 0 })
  const numbers = (await exported(db)).map(({ number }) => number)
  expect(numbers.length).toBeGreaterThan(200)
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
  expect(db.traffic.roundTrips).toBe(Math.ceil((numbers.length + 1) / 200))
})
