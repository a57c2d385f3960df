import { describe, expect, test } from 'vitest'
import { countAxes } from '../../src/core/case-count.ts'
import { recounted } from '../support/recount.ts'
import { base, demoApp } from './api-walk.ts'

type Counts = {
  totaal: number
  waarvanVoorbeeld: number
  per: string
  tellingen: ({ aantal: number } & Record<string, string>)[]
}
type List = { totaal: number; casussen: { nummer: number }[]; ouder: string | null; nieuwer: string | null }

const t = await demoApp()
const get = async <T>(path: string): Promise<T> => (await (await t.get(`${base}${path}`)).json()) as T
/** What only moderators add; the demo has none. */
const tags = ['iza', 'aandachtsgebied', 'samenwerkingsvraag']
const inner = (address: string) => address.slice(address.indexOf(base) + base.length)

describe('counts agree with the list', () => {
  test.each(countAxes)('per %s: each number is that of the same filter', async (per) => {
    const { tellingen, totaal } = await get<Counts>(`/tellingen?per=${per}`)
    expect(tellingen.length > 1).toBe(!tags.includes(per))
    expect((await get<List>('/casussen')).totaal).toBe(totaal)
    for (const { aantal, maand, ...named } of tellingen.slice(0, 12)) {
      const keys = { ...named, ...(maand ? { vanaf: maand, tot: maand } : {}) }
      const { totaal: listed } = await get<List>(`/casussen?${new URLSearchParams(keys).toString()}`)
      expect([keys, listed]).toEqual([keys, aantal])
    }
  })

  test.each(['schot=zvw-wmo', 'schot=wlz-zvw-wmo', 'soort=uitsluiting', 'domein=zvw&barriere=afbakening'])(
    'within %s',
    async (filter) => {
      const { totaal } = await get<List>(`/casussen?${filter}`)
      for (const per of countAxes) {
        const counted = await get<Counts>(`/tellingen?per=${per}&${filter}`)
        expect([per, counted.totaal]).toEqual([per, totaal])
        const most = Math.max(0, ...counted.tellingen.map(({ aantal }) => aantal))
        expect(most).toBeLessThanOrEqual(totaal)
      }
    },
  )

  test('what belongs to one value only adds up to the total', async () => {
    for (const per of ['barriere', 'regio', 'soort']) {
      const { tellingen, totaal } = await get<Counts>(`/tellingen?per=${per}`)
      expect(tellingen.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(totaal)
    }
  })

  test('the largest comes first, and what is made up is said', async () => {
    const { tellingen, totaal, waarvanVoorbeeld } = await get<Counts>('/tellingen')
    const numbers = tellingen.map(({ aantal }) => aantal)
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
    expect(waarvanVoorbeeld).toBe(totaal)
  })
})

describe('pages', () => {
  test('following the links shows every case once, and the way back', async () => {
    const seen: number[] = []
    let back: string | null = null
    for (let next: string | null = '/casussen?soort=initiatief'; next;) {
      const page: List = await get<List>(next)
      seen.push(...page.casussen.map(({ nummer }) => nummer))
      if (page.nieuwer) back = page.nieuwer
      next = page.ouder && inner(page.ouder)
    }
    const { totaal } = await get<List>('/casussen?soort=initiatief')
    expect(totaal).toBeGreaterThan(50)
    expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => b - a))
    expect(seen).toHaveLength(totaal)
    const previous = await get<List>(inner(back ?? ''))
    expect(previous.casussen).toHaveLength(50)
  })
})

test('two axes give both keys, and add up where each case has one of both', async () => {
  const { per, tellingen, totaal } = await get<Counts>('/tellingen?per=regio,maand')
  expect(per).toBe('regio,maand')
  expect(tellingen.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(totaal)
  expect(Object.keys(tellingen[0] ?? {}).toSorted()).toEqual(['aantal', 'maand', 'regio'])
})

test('a withdrawn case is in no number', async () => {
  const before = await get<Counts>('/tellingen?per=soort')
  await t.db.client.execute(
    'update public_cases set withdrawn_at = 1 where number = (select min(number) from public_cases where withdrawn_at is null)',
  )
  await recounted(t.db)
  expect((await get<Counts>('/tellingen?per=soort')).totaal).toBe(before.totaal - 1)
})

test('a hidden case is in no number and not there; a merged one points to its twin', async () => {
  const { casussen, totaal } = await get<List>('/casussen')
  const [hidden, merged, twin] = casussen.map(({ nummer }) => nummer)
  await t.db.client.execute(`update public_cases set hidden_at = 1 where number = ${hidden}`)
  await t.db.client.execute(`update public_cases set merged_into = ${twin} where number = ${merged}`)
  await recounted(t.db)
  expect((await get<Counts>('/tellingen?per=schot')).totaal).toBe(totaal - 2)
  expect((await t.get(`${base}/casussen/${hidden}`)).status).toBe(404)
  expect(await get(`/casussen/${merged}`)).toMatchObject({ nummer: merged, samengevoegdMet: twin })
})

test.each([
  'per=domein&schot=wlz-wmo',
  'per=domein&regio=twente&soort=initiatief',
  'per=regio,soort',
  'per=regio,maand&domein=wmo',
])('one round trip to the database: %s', async (query) => {
  const { roundTrips } = t.db.traffic
  await get<Counts>(`/tellingen?${query}`)
  expect(t.db.traffic.roundTrips - roundTrips).toBe(1)
})
