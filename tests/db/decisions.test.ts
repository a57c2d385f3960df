import { describe, expect, test } from 'vitest'
import { firstBreak } from '../../db/audit-events.ts'
import { findCase, listCases } from '../../db/cases.ts'
import { type Database } from '../../db/client.ts'
import { saveEdit } from '../../db/decisions.ts'
import { labelKeys } from '../../src/core/label.ts'
import { wilmaSubmission } from '../support/cast.ts'
import { freshDatabase } from '../support/database.ts'
import { countRows, dump } from '../support/dump.ts'
import { startOfTests as now } from '../support/moment.ts'
import { decided, recordOf, stored } from '../support/stored.ts'
import { publish } from '../support/wilma-report.ts'

const edit = { publicTitle: 'Andere titel', publicStory: 'Andere tekst', accountId: 'mo', now }

test('publishing makes the casus, its labels and a new data version in one go', async () => {
  const db = await freshDatabase()
  const ruling = { barriers: ['afbakening', 'regio'], explanation: 'Bekend.' }
  expect(await decided(db, await stored(db, 'wilma-1'), ruling)).toBe('stored')
  const { report, labels, decision } = await recordOf(db, 'wilma-1')
  expect(report).toMatchObject({
    state: 'gepubliceerd',
    version: 2,
    caseNumber: 1,
    title: wilmaSubmission.title,
  })
  expect(decision).toMatchObject({ outcome: 'knelpunt', explanation: 'Bekend.' })
  expect(labelKeys(labels, 'moderator', 'barrier')).toEqual(['afbakening', 'regio'])
  expect(labelKeys(labels, 'reporter', 'barrier')).toEqual(['afbakening'])
  expect(await findCase(db, 1)).toMatchObject({
    publicCase: {
      number: 1,
      title: publish.publicTitle,
      barriers: ['afbakening', 'regio'],
      boundaries: ['zvw-wmo'],
    },
  })
  expect((await listCases(db, {}, { size: 5 })).dataVersion).toBe(1)
})

test.each(['individueel_geschil', 'buiten_bereik'] as const)('%s makes no casus', async (outcome) => {
  const db = await freshDatabase()
  await decided(db, await stored(db, 'wilma-1'), { outcome, explanation: 'Hoort elders.' })
  expect((await recordOf(db, 'wilma-1')).report).toMatchObject({ state: 'afgewezen', caseNumber: null })
  expect(await countRows(db, 'public_cases')).toBe(0)
})

test('a count-only melding is accepted without a trace in the public tables', async () => {
  const db = await freshDatabase()
  const record = await stored(db, 'wilma-1', { ...wilmaSubmission, visibility: 'meetellen' })
  await decided(db, record)
  expect((await recordOf(db, 'wilma-1')).report.state).toBe('gepubliceerd')
  for (const table of [
    'public_cases',
    'case_domains',
    'case_boundaries',
    'case_barriers',
    'registry_state',
  ]) {
    expect(await countRows(db, table)).toBe(0)
  }
})

test('an edit keeps the original beside it, and a decision can follow', async () => {
  const db = await freshDatabase()
  expect(await saveEdit(db, await stored(db, 'wilma-1'), edit)).toBe('stored')
  const record = await recordOf(db, 'wilma-1')
  expect(record.report).toMatchObject({
    ...wilmaSubmission,
    state: 'in_behandeling',
    publicTitle: 'Andere titel',
    publicStory: 'Andere tekst',
  })
  expect(await decided(db, record)).toBe('stored')
})

describe('two moderators at once', () => {
  const loses = async (db: Database, second: () => Promise<unknown>) => {
    const before = await dump(db)
    expect(await second()).toBe('lost-race')
    expect(await dump(db)).toBe(before)
  }

  test('the second decision loses as a whole', async () => {
    const db = await freshDatabase()
    const record = await stored(db, 'wilma-1')
    await decided(db, record, { outcome: 'buiten_bereik', explanation: 'Nee.' })
    await loses(db, () => decided(db, record))
  })

  test('an edit after a decision loses, and the other way round', async () => {
    const db = await freshDatabase()
    const record = await stored(db, 'wilma-1')
    await decided(db, record)
    await loses(db, () => saveEdit(db, record, edit))
    const other = await stored(db, 'wilma-2')
    await saveEdit(db, other, edit)
    await loses(db, () => decided(db, other))
  })

  test('of ten decisions together exactly one is stored', async () => {
    const db = await freshDatabase()
    const record = await stored(db, 'wilma-1')
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => decided(db, record, { publicTitle: `Versie ${i}` })),
    )
    expect(answers.toSorted()).toEqual([...Array.from({ length: 9 }, () => 'lost-race'), 'stored'])
    const winner = `Versie ${answers.indexOf('stored')}`
    expect(await findCase(db, 1)).toMatchObject({ publicCase: { title: winner } })
    expect((await recordOf(db, 'wilma-1')).report).toMatchObject({ publicTitle: winner, version: 2 })
    expect(await countRows(db, 'decisions')).toBe(1)
    expect(await countRows(db, 'public_cases')).toBe(1)
    expect(await firstBreak(db, 'melding:wilma-1')).toBeNull()
  })
})

describe('numbers', () => {
  const ids = Array.from({ length: 12 }, (_, i) => `wilma-${i}`)

  test('are given out once each, however many decide together', async () => {
    const db = await freshDatabase()
    const records = await Promise.all(ids.map((id) => stored(db, id)))
    expect(await Promise.all(records.map((record) => decided(db, record)))).toEqual(ids.map(() => 'stored'))
    const numbers = await Promise.all(ids.map(async (id) => (await recordOf(db, id)).report.caseNumber ?? 0))
    expect(numbers.toSorted((a, b) => a - b)).toEqual(ids.map((_, i) => i + 1))
  })

  test('go up with each publication', async () => {
    const db = await freshDatabase()
    for (const id of ids.slice(0, 3)) await decided(db, await stored(db, id))
    expect((await recordOf(db, 'wilma-2')).report.caseNumber).toBe(3)
  })
})
