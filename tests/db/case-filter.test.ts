import { beforeAll, describe, expect, test } from 'vitest'
import { countsBy } from '../../db/counts.ts'
import { countCases } from '../../db/axis-counts.ts'
import { listCases } from '../../db/cases.ts'
import type { Database } from '../../db/client.ts'
import { type CaseFilter, filterKeys } from '../../src/core/filter-table.ts'
import { wantedCases } from '../../src/core/wanted-cases.ts'
import { freshDatabase } from '../support/database.ts'
import { recounted } from '../support/recount.ts'

let db: Database

beforeAll(async () => {
  db = await freshDatabase('demo')
  // The demo has no tags of moderators.
  await db.client.execute(
    "insert into case_tags select number, 'iza_bottleneck', 'iza_baten' from public_cases where number % 5 = 0",
  )
  await db.client.execute(
    "insert into case_tags select number, 'attention_area', 'werkvloer' from public_cases where number % 7 = 0",
  )
  await db.client.execute(
    "insert into case_tags select number, 'collaboration_question', 'sv1_nieuw' from public_cases where number % 6 = 0",
  )
  await recounted(db)
})

// The same question asked of the tables that hold the cases, one condition a filter.
const answered = (facet: string) =>
  `exists (select 1 from case_facets where case_number = number and facet = '${facet}' and key = ?)`
const tagged = (list: string) =>
  `exists (select 1 from case_tags where case_number = number and list = '${list}' and key = ?)`
const conditions: Record<keyof CaseFilter, [value: string, condition: string]> = {
  schot: ['zvw-wmo', 'exists (select 1 from case_boundaries where case_number = number and boundary = ?)'],
  domein: ['wmo', 'exists (select 1 from case_domains where case_number = number and domain = ?)'],
  barriere: ['afbakening', 'primary_barrier = ?'],
  regio: ['twente', 'region = ?'],
  soort: ['initiatief', 'kind = ?'],
  vanaf: ['2026-01', 'substr(reported_on, 1, 7) >= ?'],
  tot: ['2026-06', 'substr(reported_on, 1, 7) <= ?'],
  uitkomst: ['knelpunt', 'outcome = ?'],
  rol: ['zorgverlener', 'role = ?'],
  doelgroep: ['ouderen', answered('target_group')],
  plek: ['thuis', answered('setting')],
  fase: ['pilot', answered('stage')],
  organisatiegrootte: ['klein', answered('org_size')],
  gevolg: ['gestopt', answered('consequence')],
  aantalMensen: ['van_11_tot_100', answered('people_affected')],
  bedrag: ['van_10k_tot_50k', answered('money_at_stake')],
  betaalt: ['wmo', answered('pays')],
  heeftVoordeel: ['zvw', answered('gains')],
  tijdelijkSinds: ['2024', 'temporary_since = cast(? as integer)'],
  geweigerdDoor: ['gemeente', 'refused_by = ?'],
  weigeringsgrond: ['te_klein', 'refusal_ground = ?'],
  wegwijzer: ['r15_juiste_loket', 'signpost = ?'],
  iza: ['iza_baten', tagged('iza_bottleneck')],
  aandachtsgebied: ['werkvloer', tagged('attention_area')],
  samenwerkingsvraag: ['sv1_nieuw', tagged('collaboration_question')],
}

const filterOf = (keys: readonly (keyof CaseFilter)[]): CaseFilter =>
  Object.fromEntries(keys.map((key) => [key, conditions[key][0]]))

async function expected(keys: readonly (keyof CaseFilter)[]): Promise<number[]> {
  const sql = keys.map((key) => ` and ${conditions[key][1]}`).join('')
  const { rows } = await db.client.execute(
    `select number from public_cases where withdrawn_at is null and hidden_at is null and merged_into is null${sql} order by number desc`,
    keys.map((key) => conditions[key][0]),
  )
  return rows.map((row) => Number(row['number']))
}

async function agree(keys: readonly (keyof CaseFilter)[]) {
  const filter = filterOf(keys)
  const numbers = await expected(keys)
  const list = await listCases(db, filter, { size: 500 })
  const counts = await countsBy(db, filter, ['regio', 'schot'])
  expect([filter, list.cases.map((c) => c.number)]).toEqual([filter, numbers])
  expect([filter, list.total, counts.total, counts.demo]).toEqual([filter, ...Array(3).fill(numbers.length)])
  expect(counts.by('regio').reduce((sum, [, n]) => sum + n, 0)).toBe(numbers.length)
  return numbers.length
}

test.each(filterKeys)('%s finds what the tables of the cases hold', async (key) => {
  expect(await agree([key])).toBeGreaterThan(0)
})

test('every two filters together too', async () => {
  let found = 0
  for (const [i, first] of filterKeys.entries())
    for (const second of filterKeys.slice(i + 1)) found += (await agree([first, second])) > 0 ? 1 : 0
  expect(found).toBeGreaterThan(150)
})

test.each<(keyof CaseFilter)[][]>([
  [['schot', 'barriere', 'soort']],
  [['domein', 'soort', 'vanaf']],
  [['regio', 'vanaf', 'tot']],
  [['betaalt', 'heeftVoordeel', 'domein', 'uitkomst']],
  [['organisatiegrootte', 'weigeringsgrond', 'soort']],
])('and %j', async (keys) => {
  await agree(keys)
})

test('a page of a narrow filter begins where the one before ended', async () => {
  const filter = filterOf(['domein', 'soort', 'uitkomst'])
  const all = await expected(['domein', 'soort', 'uitkomst'])
  const first = await listCases(db, filter, { size: 5 })
  expect(first.cases.map((c) => c.number)).toEqual(all.slice(0, 5))
  const second = await listCases(db, filter, { size: 5, before: first.older ?? 0 })
  expect(second.cases.map((c) => c.number)).toEqual(all.slice(5, 10))
  const back = await listCases(db, filter, { size: 5, after: second.newer ?? 0 })
  expect(back.cases.map((c) => c.number)).toEqual(all.slice(0, 5))
})

test('a value that nobody carries, and a range without a month, find nothing', async () => {
  for (const filter of [
    { regio: 'nergens' },
    { regio: 'twente', wegwijzer: 'nergens' },
    { vanaf: '2026-06', tot: '2026-01' },
    { soort: 'initiatief', domein: 'wmo', vanaf: '2090-01' },
  ]) {
    expect((await listCases(db, filter, { size: 5 })).cases).toEqual([])
    expect((await countsBy(db, filter, ['regio'])).total).toBe(0)
  }
})

test('filters that are counted together become one value', () => {
  expect(
    wantedCases(
      filterOf(['schot', 'barriere', 'betaalt', 'heeftVoordeel', 'organisatiegrootte', 'weigeringsgrond']),
    ).values,
  ).toEqual([
    { facet: 'patroon', value: 'zvw-wmo|afbakening' },
    { facet: 'geldstroom', value: 'wmo|zvw' },
    { facet: 'uitsluiting', value: 'klein|te_klein' },
  ])
  expect(
    wantedCases({ schot: 'wlz-zvw-wmo', barriere: 'regio', betaalt: 'zvw', heeftVoordeel: 'zvw' }),
  ).toEqual({
    values: [
      { facet: 'combinatie', value: 'wlz-zvw-wmo' },
      { facet: 'barriere', value: 'regio' },
      { facet: 'betaalt', value: 'zvw' },
      { facet: 'heeftVoordeel', value: 'zvw' },
    ],
    months: null,
  })
})

describe('two axes', () => {
  test.each<CaseFilter>([
    {},
    { soort: 'initiatief' },
    { domein: 'wmo', soort: 'initiatief' },
    { vanaf: '2026-01' },
  ])('within %j are the lists of both values', async (filter) => {
    const { counts, total, demo } = await countCases(db, ['regio', 'barriere'], filter)
    expect(demo).toBe(total)
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total)
    for (const { keys, count } of counts.slice(0, 5)) {
      const { maand: _none, ...both } = keys
      expect((await listCases(db, { ...filter, ...both }, { size: 1 })).total).toBe(count)
    }
  })
})
