import { expect, test } from 'vitest'
import { addDetails, correctReport } from '../../db/follow-ups.ts'
import { labelKeys } from '../../src/core/label.ts'
import { facetsFrom, type ReportDetails } from '../../src/core/report.ts'
import { jorisSubmission, wilmaSubmission } from '../support/cast.ts'
import { classify, freshDatabase } from '../support/database.ts'
import { dump } from '../support/dump.ts'
import { startOfTests } from '../support/moment.ts'
import { decided, recordOf, stored } from '../support/stored.ts'

const now = new Date(startOfTests.getTime() + 60_000)

const details: ReportDetails = {
  tried: 'Wij belden met het loket.',
  temporarySince: 2023,
  facets: facetsFrom((facet) => (facet === 'pays' ? ['wmo', 'zvw'] : facet === 'setting' ? ['thuis'] : [])),
}

const correction = (submission = { ...jorisSubmission, title: 'Verbeterde titel' }) => ({
  submission,
  suggested: classify(submission.title, submission.story),
  taxonomyVersion: 'x',
  now,
})

test('a correction replaces every field, label and suggestion', async () => {
  const db = await freshDatabase()
  expect(await correctReport(db, await stored(db, 'wilma-1'), correction())).toBe('stored')
  const { report, labels } = await recordOf(db, 'wilma-1')
  expect(report).toMatchObject({ ...jorisSubmission, title: 'Verbeterde titel', version: 2, updatedAt: now })
  expect(labelKeys(labels, 'reporter', 'domain')).toEqual(['wmo'])
  expect(labels.filter((l) => l.key === 'zvw')).toEqual([])
  expect(await dump(db)).not.toContain('ontbijten')
})

test('details are stored, and stored anew', async () => {
  const db = await freshDatabase()
  expect(await addDetails(db, await stored(db, 'wilma-1'), details, now)).toBe('stored')
  expect((await recordOf(db, 'wilma-1')).report).toMatchObject({ ...details, state: 'ontvangen', version: 2 })
  const less = { tried: null, temporarySince: null, facets: facetsFrom(() => []) }
  await addDetails(db, await recordOf(db, 'wilma-1'), less, now)
  expect((await recordOf(db, 'wilma-1')).report).toMatchObject({ ...less, version: 3 })
})

test('details before publication come along in the casus, what was typed does not', async () => {
  const db = await freshDatabase()
  await addDetails(db, await stored(db, 'wilma-1'), details, now)
  await decided(db, await recordOf(db, 'wilma-1'))
  const { rows } = await db.client.execute('select facet, key from case_facets order by facet, key')
  expect(rows.map((row) => Object.values(row).join(' '))).toEqual(['pays wmo', 'pays zvw', 'setting thuis'])
  expect(await dump(db, { without: ['reports'] })).not.toContain('loket')
})

test('who writes with an old version loses as a whole', async () => {
  const db = await freshDatabase()
  const old = await stored(db, 'wilma-1')
  await addDetails(db, old, details, now)
  const before = await dump(db)
  expect(await correctReport(db, old, correction(wilmaSubmission))).toBe('lost-race')
  expect(await addDetails(db, old, { ...details, tried: null }, now)).toBe('lost-race')
  expect(await dump(db)).toBe(before)
})

test('one melding is not another', async () => {
  const db = await freshDatabase()
  await stored(db, 'joris-1', jorisSubmission)
  await addDetails(db, await stored(db, 'wilma-1'), details, now)
  expect((await recordOf(db, 'joris-1')).report).toMatchObject({
    tried: null,
    version: 1,
    facets: { pays: [] },
  })
})
