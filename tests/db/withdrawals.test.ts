import { describe, expect, test } from 'vitest'
import { findCase, listCases } from '../../db/cases.ts'
import type { Database } from '../../db/client.ts'
import { saveEdit } from '../../db/decisions.ts'
import { addDetails, withdrawReport } from '../../db/follow-ups.ts'
import { countPatterns } from '../support/count-patterns.ts'
import { facetsFrom, type ReportSubmission } from '../../src/core/report.ts'
import { jorisSubmission } from '../support/cast.ts'
import { freshDatabase } from '../support/database.ts'
import { countRows, dump } from '../support/dump.ts'
import { day } from '../support/clock.ts'
import { startOfTests as now } from '../support/moment.ts'
import { decided, recordOf, stored } from '../support/stored.ts'

const later = new Date(now.getTime() + day)

// Each text carries a word of its own, so that what is left behind says where it was.
const joris: ReportSubmission = {
  ...jorisSubmission,
  title: 'Eerste titel met woordTitel',
  story: 'Een verhaal over het inloophuis en de gemeente, met woordVerhaal erin.',
  viaParty: 'een keten met woordPartij',
}
const parts = ['Titel', 'Verhaal', 'Partij', 'Geprobeerd', 'Bewerkt', 'Openbaar', 'Tekst', 'Uitleg', 'Via']
const words = parts.map((part) => `woord${part}`)

/** Joris' melding, told more about and edited. */
async function edited(db: Database) {
  await stored(db, 'joris-1', joris)
  const facets = facetsFrom((facet) => (facet === 'setting' ? ['welzijn_inloop'] : []))
  await addDetails(
    db,
    await recordOf(db, 'joris-1'),
    { tried: 'woordGeprobeerd', temporarySince: 2020, facets },
    now,
  )
  const edit = { publicTitle: 'woordBewerkt', publicStory: 'woordBewerkt', accountId: 'mo', now }
  await saveEdit(db, await recordOf(db, 'joris-1'), edit)
  return recordOf(db, 'joris-1')
}

async function published(db: Database) {
  await decided(db, await edited(db), {
    domains: ['wmo', 'wlz'],
    publicTitle: 'woordOpenbaar',
    publicStory: 'woordTekst',
    publicViaParty: 'woordVia',
    explanation: 'woordUitleg',
  })
  return recordOf(db, 'joris-1')
}

const found = async (db: Database) => {
  const everything = await dump(db)
  return words.filter((word) => everything.includes(word))
}

describe('a withdrawal erases', () => {
  test('what was written before a decision', async () => {
    const db = await freshDatabase()
    const record = await edited(db)
    expect(await found(db)).toEqual(words.slice(0, 5))
    expect(await withdrawReport(db, record, later)).toBe('stored')
    expect(await found(db)).toEqual([])
  })

  test('what was written and published, in every table', async () => {
    const db = await freshDatabase()
    const record = await published(db)
    expect(await found(db)).toEqual(words.filter((word) => word !== 'woordBewerkt'))
    expect(await withdrawReport(db, record, later)).toBe('stored')
    expect(await found(db)).toEqual([])
    for (const table of [
      'report_labels',
      'report_facets',
      'case_domains',
      'case_barriers',
      'case_boundaries',
    ]) {
      expect(await countRows(db, table)).toBe(0)
    }
  })
})

test('the casus leaves its number and the day it went', async () => {
  const db = await freshDatabase()
  await withdrawReport(db, await published(db), later)
  expect(await findCase(db, 1)).toEqual({ withdrawnAt: later, erased: false })
  expect((await recordOf(db, 'joris-1')).report).toMatchObject({ state: 'ingetrokken', caseNumber: 1 })
})

test('every count drops, and the number is not given out again', async () => {
  const db = await freshDatabase()
  const record = await published(db)
  await decided(db, await stored(db, 'wilma-1'))
  expect(await countPatterns(db)).toMatchObject({ total: 2, dataVersion: 2 })
  await withdrawReport(db, record, later)
  const { total, patterns, byBarrier, dataVersion } = await countPatterns(db)
  expect({ total, dataVersion }).toEqual({ total: 1, dataVersion: 3 })
  expect(patterns).toEqual([{ boundary: 'zvw-wmo', barrier: 'afbakening', count: 1 }])
  expect(byBarrier).toEqual([{ barrier: 'afbakening', count: 1 }])
  expect((await listCases(db, {}, { size: 9 })).cases.map((c) => c.number)).toEqual([2])
  await decided(db, await stored(db, 'wilma-2'))
  expect((await recordOf(db, 'wilma-2')).report.caseNumber).toBe(3)
})

test('of the newest casus too', async () => {
  const db = await freshDatabase()
  await withdrawReport(db, await published(db), later)
  await decided(db, await stored(db, 'wilma-1'))
  expect((await recordOf(db, 'wilma-1')).report.caseNumber).toBe(2)
})

test('a withdrawal and a decision at once: one of them, whole', async () => {
  const db = await freshDatabase()
  const record = await edited(db)
  const answers = await Promise.all([withdrawReport(db, record, later), decided(db, record)])
  expect(answers.toSorted()).toEqual(['lost-race', 'stored'])
  const { report } = await recordOf(db, 'joris-1')
  expect(report.caseNumber).toBe(report.state === 'gepubliceerd' ? 1 : null)
})

test('leaves other meldingen alone', async () => {
  const db = await freshDatabase()
  await decided(db, await stored(db, 'wilma-1'))
  const before = await findCase(db, 1)
  await withdrawReport(db, await published(db), later)
  expect({ ...(await findCase(db, 1)), dataVersion: 0 }).toEqual({ ...before, dataVersion: 0 })
})
