import { beforeAll, describe, expect, test } from 'vitest'
import { findCase, listCases } from '../../db/cases.ts'
import type { Database } from '../../db/client.ts'
import type { CaseFilter } from '../../src/core/filter-table.ts'
import type { Decision } from '../../src/core/decision.ts'
import type { ReportSubmission } from '../../src/core/report.ts'
import { jorisSubmission, wilmaSubmission } from '../support/cast.ts'
import { freshDatabase } from '../support/database.ts'
import { decided, stored } from '../support/stored.ts'

const contents: [ReportSubmission, Partial<Decision>][] = [
  [wilmaSubmission, { domains: ['wlz', 'zvw'], barriers: ['afbakening'], region: 'twente' }],
  [
    wilmaSubmission,
    { domains: ['wlz', 'zvw', 'wmo'], barriers: ['contract', 'afbakening'], region: 'zeeland' },
  ],
  [jorisSubmission, { domains: ['wmo', 'projectgeld'], barriers: ['afbakening'], region: 'twente' }],
  [jorisSubmission, { domains: ['wlz', 'zvw', 'wmo', 'wonen'], barriers: ['regio'], region: 'landelijk' }],
  [wilmaSubmission, { domains: ['projectgeld'], barriers: ['tijdelijk'], region: 'zeeland' }],
]

let db: Database

beforeAll(async () => {
  db = await freshDatabase()
  for (const [i, [submission, decision]] of contents.entries()) {
    await decided(db, await stored(db, `casus-${i + 1}`, submission), decision)
  }
})

const numbers = async (filter: CaseFilter, page = {}) =>
  (await listCases(db, filter, { size: 20, ...page })).cases.map((c) => c.number)

describe('a filter', () => {
  test.each<[CaseFilter, number[]]>([
    [{}, [5, 4, 3, 2, 1]],
    [{ schot: 'wlz-zvw' }, [4, 2, 1]],
    [{ schot: 'wlz-zvw-wmo' }, [4, 2]],
    [{ schot: 'wmo-wmo' }, [3]],
    [{ schot: 'wlz-wlz' }, []],
    [{ schot: 'overig' }, [5]],
    [{ domein: 'wmo' }, [4, 3, 2]],
    [{ domein: 'projectgeld' }, [5, 3]],
    [{ barriere: 'afbakening' }, [3, 1]],
    [{ barriere: 'contract' }, [2]],
    [{ regio: 'twente' }, [3, 1]],
    [{ soort: 'uitsluiting' }, [4, 3]],
    [{ soort: 'initiatief' }, [5, 2, 1]],
    [{ schot: 'wlz-zvw', soort: 'initiatief', regio: 'twente' }, [1]],
    [{ schot: 'wlz-zvw', soort: 'uitsluiting', regio: 'twente' }, []],
  ])('%j finds %j', async (filter, found) => {
    expect(await numbers(filter)).toEqual(found)
    expect((await listCases(db, filter, { size: 1 })).total).toBe(found.length)
  })
})

test('each casus comes with its own parts', async () => {
  const { cases } = await listCases(db, {}, { size: 20 })
  expect(cases.map((c) => c.barriers)).toEqual([
    ['tijdelijk'],
    ['regio'],
    ['afbakening'],
    ['contract', 'afbakening'],
    ['afbakening'],
  ])
  expect(cases.map((c) => c.boundaries.length)).toEqual([1, 6, 1, 3, 1])
  expect(cases[2]).toMatchObject({
    kind: 'uitsluiting',
    domains: ['wmo', 'projectgeld'],
    boundaries: ['wmo-wmo'],
  })
  expect(cases[3]).toMatchObject({
    domains: ['wlz', 'zvw', 'wmo'],
    boundaries: ['wlz-zvw', 'wlz-wmo', 'zvw-wmo'],
  })
  for (const found of cases)
    expect(await findCase(db, found.number)).toMatchObject({ publicCase: found, mergedInto: null })
})

test('a casus carries nothing of its melding', async () => {
  const text = JSON.stringify((await listCases(db, {}, { size: 20 })).cases)
  expect(text).not.toMatch(/casus-\d|reportId|niemand betaalt|onderaannemer/)
})

describe('a page', () => {
  test.each<[object, number[], number | null, number | null]>([
    [{ size: 2 }, [5, 4], null, 4],
    [{ size: 2, before: 4 }, [3, 2], 3, 2],
    [{ size: 2, before: 2 }, [1], 1, null],
    [{ size: 2, after: 1 }, [3, 2], 3, 2],
    [{ size: 2, after: 3 }, [5, 4], null, 4],
    [{ size: 2, after: 4 }, [5], null, 5],
    [{ size: 5 }, [5, 4, 3, 2, 1], null, null],
    [{ size: 4 }, [5, 4, 3, 2], null, 2],
    [{ size: 2, before: 1 }, [], null, null],
    [{ size: 2, after: 5 }, [], null, null],
    [{ size: 2, before: 999 }, [5, 4], 5, 4],
  ])('%j holds %j, newer %s, older %s', async (page, found, newer, older) => {
    const list = await listCases(db, {}, { size: 2, ...page })
    expect(list.cases.map((c) => c.number)).toEqual(found)
    expect([list.newer, list.older, list.total]).toEqual([newer, older, 5])
  })

  test('keeps to its filter', async () => {
    expect(await numbers({ schot: 'wlz-zvw' }, { size: 1, before: 4 })).toEqual([2])
    expect(await numbers({ schot: 'wlz-zvw' }, { size: 1, after: 1 })).toEqual([2])
  })
})

test('a number that nobody has finds nothing', async () => {
  expect(await findCase(db, 99)).toBeNull()
})

test('a list and a casus take one round trip each', async () => {
  Object.assign(db.traffic, { roundTrips: 0 })
  await listCases(db, { schot: 'wlz-zvw-wmo' }, { size: 2 })
  await findCase(db, 1)
  expect(db.traffic.roundTrips).toBe(2)
})
