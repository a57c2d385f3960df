import { beforeAll, expect, test } from 'vitest'
import { filterQuery } from '../../src/core/case-filter.ts'
import type { CaseFilter } from '../../src/core/filter-table.ts'
import { paths } from '../../src/paths.ts'
import { seeded } from '../../src/training/classifier/random.ts'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { numbersIn } from '../support/case-files.ts'
import { wilma } from '../support/cast.ts'
import { numbersWithin, type PlainCase, plainCases, someFilter } from '../support/plain-cases.ts'
import { recounted } from '../support/recount.ts'
import { childrenOf, parseXml, textAt } from '../support/xml.ts'

const wanted = process.env['TEST_FULL'] === '1' ? 200 : 40
const feedSize = 50

let t: TestApp
let cases: PlainCase[]

beforeAll(async () => {
  t = await freshApp({ data: 'demo' })
  // The demo has no tags of moderators.
  for (const [list, key, every] of [
    ['iza_bottleneck', 'iza_baten', 5],
    ['attention_area', 'werkvloer', 7],
    ['collaboration_question', 'sv1_nieuw', 6],
  ])
    await t.db.client.execute(
      `insert into case_tags select number, '${list}', '${key}' from public_cases where number % ${every} = 0`,
    )
  await recounted(t.db)
  cases = await plainCases(t.db)
})

const counted = async (path: string) => {
  const html = await (await t.get(path)).text()
  return Number(/id="resultaat"[^>]*><strong>([\d.]+) casus/.exec(html)?.[1]?.replaceAll('.', ''))
}

const totalOf = async (path: string): Promise<number> => (await (await t.get(path)).json()).totaal

async function inFeed(query: string): Promise<number[]> {
  const feed = parseXml(await (await t.get(`/casussen.atom${query}`)).text())
  return childrenOf(feed, 'entry').map((entry) => Number(textAt(entry, 'id').split('/').at(-1)))
}

/** Every place that says how many there are, or which, says what a look at each casus says. */
async function agree(filter: CaseFilter): Promise<number> {
  const query = filterQuery(filter)
  const numbers = numbersWithin(cases, filter)
  expect({
    filter,
    list: await counted(paths.cases(filter)),
    overview: await counted(paths.overviewOf(filter)),
    api: await totalOf(`${paths.api.cases}${query}`),
    counts: await totalOf(`${paths.api.counts}${query}`),
    csv: await numbersIn(t, '.csv', query),
    jsonl: await numbersIn(t, '.jsonl', query),
    feed: await inFeed(query),
  }).toEqual({
    filter,
    list: numbers.length,
    overview: numbers.length,
    api: numbers.length,
    counts: numbers.length,
    csv: numbers,
    jsonl: numbers,
    feed: numbers.slice(0, feedSize),
  })
  return numbers.length
}

test(`${wanted} filters that somebody could choose`, async () => {
  const random = seeded(5)
  const sizes: number[] = []
  for (let i = 0; i < wanted; i++) sizes.push(await agree(someFilter(cases, random)))
  expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(wanted * 0.6)
  expect(new Set(sizes).size).toBeGreaterThan(wanted / 5)
}, 120_000)

test('right after a publication, and right after its withdrawal', async () => {
  const filters: CaseFilter[] = [
    {},
    { schot: 'zvw-wmo' },
    { schot: 'zvw-wmo', barriere: 'afbakening' },
    { domein: 'wmo', soort: 'initiatief', regio: 'achterhoek' },
    { vanaf: '2026-03' },
  ]
  const all = async () => {
    cases = await plainCases(t.db)
    const sizes: number[] = []
    for (const filter of filters) sizes.push(await agree(filter))
    return sizes
  }
  const before = await all()
  const { id, token } = await sendReport(t, wilma)
  expect((await decideOn(t, id, {}, await signIn(t))).status).toBe(303)
  expect(await all()).toEqual(before.map((n) => n + 1))
  expect((await t.post(paths.followUpWithdrawal(token))).status).toBe(303)
  expect(await all()).toEqual(before)
})
