import { describe, expect, test } from 'vitest'
import { readAgreement } from '../../db/agreement.ts'
import type { Database } from '../../db/client.ts'
import { withdrawReport } from '../../db/follow-ups.ts'
import { taxonomyOf } from '../../src/core/taxonomy-terms.ts'
import { wilmaSubmission } from '../support/cast.ts'
import { day } from '../support/clock.ts'
import { freshDatabase } from '../support/database.ts'
import { startOfTests as now } from '../support/moment.ts'
import { decided, recordOf, stored } from '../support/stored.ts'
import { after, rename } from '../support/taxonomy-changes.ts'
import { taxonomy } from '../support/taxonomy.ts'

const read = (db: Database, changes = {}) => readAgreement(db, { taxonomy, now, demo: false, ...changes })
const suggested = {
  suggested: {
    version: 'model-1',
    text: '',
    domains: [{ key: 'wmo', p: 0.9, words: [] }],
    barriers: ['afbakening', 'regio'].map((key, at) => ({ key, p: 0.6 - at / 5, words: [] })),
  },
}

async function casus(db: Database, id: string, decision = {}, changes = {}, at = now) {
  await decided(db, await stored(db, id, undefined, { ...suggested, ...changes }), decision, at)
}

async function register(): Promise<Database> {
  const db = await freshDatabase()
  for (let i = 0; i < 12; i++) await casus(db, `same-${i}`)
  for (let i = 0; i < 6; i++) await casus(db, `other-${i}`, { domains: ['zvw'], barriers: ['regio'] })
  return db
}

test('counts what reporter, model and moderator said, in one round trip', async () => {
  const db = await register()
  Object.assign(db.traffic, { roundTrips: 0 })
  const { decisions, domain, barrier, versions } = await read(db)
  expect(db.traffic.roundTrips).toBe(1)
  expect(decisions).toBe(18)
  expect(domain.first).toMatchObject({ of: 18, value: { mean: 12 / 18 } })
  expect(barrier.overruled).toMatchObject({ of: 18, value: { mean: 6 / 18 } })
  expect(barrier.among.value?.mean).toBe(1)
  expect(barrier.reporter.value?.mean).toBeCloseTo(12 / 18)
  expect(versions).toMatchObject([{ version: 'model-1', decisions: 18 }])
})

describe('does not count', () => {
  const before = (months: number) => new Date(now.getTime() - months * 31 * day)
  test.each<[string, (db: Database) => Promise<unknown>]>([
    ['a melding that nobody decided', (db) => stored(db, 'waits')],
    [
      'one that only counts',
      async (db) => decided(db, await stored(db, 'counts', { ...wilmaSubmission, visibility: 'meetellen' })),
    ],
    ['one that was turned down', (db) => casus(db, 'no', { outcome: 'buiten_bereik', explanation: 'Nee.' })],
    ['an example', (db) => casus(db, 'demo', {}, { demo: true })],
    ['one of long ago', (db) => casus(db, 'old', {}, {}, before(13))],
    [
      'one that was withdrawn',
      async (db) => {
        await casus(db, 'gone')
        await withdrawReport(db, await recordOf(db, 'gone'), now)
      },
    ],
  ])('%s', async (_, add) => {
    const db = await register()
    const agreement = await read(db)
    await add(db)
    expect(await read(db)).toEqual(agreement)
  })
})

test('examples count on a site that is a demo', async () => {
  const db = await freshDatabase('demo')
  expect((await read(db)).decisions).toBe(0)
  expect((await read(db, { demo: true })).decisions).toBeGreaterThan(80)
})

test('a new name in between is no disagreement', async () => {
  const db = await register()
  const { barrier } = await read(db)
  await db.client.execute(
    "update report_labels set key = 'grens' where source = 'moderator' and key = 'afbakening'",
  )
  const renamed = taxonomyOf(after(rename('barrier', 'afbakening', 'grens')))
  expect((await read(db, { taxonomy: renamed })).barrier.first).toEqual(barrier.first)
})
