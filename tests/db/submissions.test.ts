import { describe, expect, test } from 'vitest'
import { findReport } from '../../db/reports.ts'
import { receiveReport } from '../../db/submissions.ts'
import { labelKeys } from '../../src/core/label.ts'
import { jorisSubmission, wilmaSubmission } from '../support/cast.ts'
import { freshDatabase } from '../support/database.ts'
import { countRows, dump } from '../support/dump.ts'
import { newReport, received, recordOf } from '../support/stored.ts'

describe('a new melding', () => {
  test('is stored with its labels and its first event', async () => {
    const db = await freshDatabase()
    const input = await newReport('wilma-1')
    expect(await receiveReport(db, input)).toEqual(received('new', input))
    const { report, labels, head, decision } = await recordOf(db, 'wilma-1')
    expect(report).toMatchObject({ ...wilmaSubmission, state: 'ontvangen', version: 1, caseNumber: null })
    expect(report.receivedAt).toEqual(input.receivedAt)
    expect(labelKeys(labels, 'suggested', 'domain').toSorted()).toEqual(['wmo', 'zvw'])
    expect([head.seq, decision]).toEqual([1, null])
  })

  test('keeps what belongs to an exclusion', async () => {
    const db = await freshDatabase()
    await receiveReport(db, await newReport('joris-1', jorisSubmission))
    expect((await recordOf(db, 'joris-1')).report).toMatchObject(jorisSubmission)
  })

  test('keeps the order of barriers, and none at all', async () => {
    const db = await freshDatabase()
    const barriers = ['tijdelijk', 'afbakening', 'contract']
    await receiveReport(db, await newReport('a', { ...wilmaSubmission, barriers }))
    await receiveReport(db, await newReport('b', { ...wilmaSubmission, barriers: [], domains: ['overig'] }))
    expect((await recordOf(db, 'a')).report.barriers).toEqual(barriers)
    expect((await recordOf(db, 'b')).report).toMatchObject({ barriers: [], domains: ['overig'] })
  })

  test('is found by its id, its link and its form, and by nothing else', async () => {
    const db = await freshDatabase()
    const input = await newReport('wilma-1')
    await receiveReport(db, input)
    const { linkHash, submissionKey } = input
    for (const key of [{ id: 'wilma-1' }, { linkHash }, { submissionKey }]) {
      expect((await findReport(db, key))?.report.id).toBe('wilma-1')
    }
    expect(await findReport(db, { id: linkHash })).toBeNull()
    expect(await findReport(db, { linkHash: '' })).toBeNull()
  })
})

test('the same form sent again is resent, and stored once', async () => {
  const db = await freshDatabase()
  const input = await newReport('wilma-1')
  await receiveReport(db, input)
  const before = await dump(db)
  expect(await receiveReport(db, { ...input, id: 'wilma-2' })).toEqual(received('resent', input))
  expect(await dump(db)).toBe(before)
})

test('the same form with other content is refused, and changes nothing', async () => {
  const db = await freshDatabase()
  const input = await newReport('wilma-1')
  await receiveReport(db, input)
  const before = await dump(db)
  const { submissionKey } = input
  const other = await newReport('other', jorisSubmission, { submissionKey })
  expect(await receiveReport(db, other)).toEqual({ refused: 'other-content' })
  expect(await dump(db)).toBe(before)
})

test('a number that somebody else has is refused, and nothing is half written', async () => {
  const db = await freshDatabase()
  const { reference } = await newReport('wilma-1')
  await receiveReport(db, await newReport('wilma-1'))
  const before = await dump(db)
  const joris = await newReport('joris-1', jorisSubmission, { reference })
  expect(await receiveReport(db, joris)).toEqual({ refused: 'reference-taken' })
  expect(await dump(db)).toBe(before)
})

test('a fault that is nobody being first is no refusal', async () => {
  const db = await freshDatabase()
  await db.client.execute('drop table report_labels')
  await expect(receiveReport(db, await newReport('wilma-1'))).rejects.toThrow(/report_labels/)
  expect(await countRows(db, 'reports')).toBe(0)
  expect(await countRows(db, 'audit_events')).toBe(0)
})

test('twenty at once with one key make one row and one receipt', async () => {
  const db = await freshDatabase()
  const input = await newReport('wilma-0')
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) => receiveReport(db, { ...input, id: `wilma-${i}` })),
  )
  expect(answers.filter((answer) => 'report' in answer && answer.report === 'new')).toHaveLength(1)
  expect(answers.filter((answer) => 'report' in answer && answer.report === 'resent')).toHaveLength(19)
  expect(await countRows(db, 'reports')).toBe(1)
  expect(await countRows(db, 'audit_events')).toBe(1)
})
