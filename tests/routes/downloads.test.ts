import { beforeAll, describe, expect, test } from 'vitest'
import { caseColumns } from '../../src/core/case-columns.ts'
import { filterQuery } from '../../src/core/case-filter.ts'
import { paths } from '../../src/paths.ts'
import { allCases, type ApiCase } from '../support/api.ts'
import { freshApp, type TestApp } from '../support/app.ts'
import { endings, numbersIn } from '../support/case-files.ts'
import { csvObjects, withoutGuard } from '../support/csv.ts'
import { childrenOf, parseXml, textAt } from '../support/xml.ts'

describe('the demo', () => {
  let t: TestApp
  let every: ApiCase[]

  beforeAll(async () => {
    t = await freshApp({ data: 'demo' })
    every = await allCases(t)
  })

  const queries = [
    '',
    '?regio=twente',
    '?schot=wlz-zvw-wmo&soort=initiatief',
    '?schot=forensisch-wonen&regio=zeeland',
  ]

  test.each(endings.flatMap((ending) => queries.map((query) => [ending, query] as const)))(
    '/casussen%s%s has the same cases as the API',
    async (ending, query) => {
      const wanted = (await allCases(t, query)).map((c) => c.nummer)
      expect(await numbersIn(t, ending, query)).toEqual(wanted)
    },
  )

  test('the header of the CSV is the documentation, and a cell says what the API says', async () => {
    const rows = csvObjects(await (await t.get('/casussen.csv')).text())
    expect(Object.keys(rows[0] ?? {})).toEqual(caseColumns.map(({ name }) => name))
    const given = await (await t.get('/casussen.json')).json()
    for (const [at, row] of rows.entries()) {
      const { schotten, samengevoegdMet: _never, ...json } = given.casussen[at]
      const flat = {
        ...json,
        schotten: schotten.map((s: { sleutel: string }) => s.sleutel),
        hoofdbarriere: json.barrieres[0],
      }
      for (const [name, value] of Object.entries(flat)) {
        const said = Array.isArray(value) ? value.join(' ') : String(value ?? '')
        expect([name, withoutGuard(row[name] ?? '')]).toEqual([name, said])
      }
    }
    expect(new Set(rows.map((row) => row['voorbeeld']))).toEqual(new Set(['true']))
  })

  test('the JSON is the same as the API gives, with how many there are', async () => {
    const given = await (await t.get('/casussen.json?regio=twente')).json()
    const api = await (await t.get('/api/v1/casussen?regio=twente')).json()
    expect(given).toMatchObject({ totaal: api.totaal, taxonomieVersie: api.taxonomieVersie })
    expect(given.casussen).toEqual(api.casussen)
  })

  test('the CSV for Excel begins with a byte order mark, has semicolons and speaks Dutch', async () => {
    const bytes = new Uint8Array(await (await t.get('/casussen-excel.csv')).arrayBuffer())
    expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf])
    const [first] = csvObjects(new TextDecoder().decode(bytes), ';')
    expect(first).toMatchObject({ Voorbeeld: 'ja' })
    expect(first?.['Belangrijkste barrière']).toMatch(/^[A-Z].* /)
    expect(first?.['Gepubliceerd op']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
    expect(first?.['Gemeld op']).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test('the feed has the newest fifty, each with an id that stays', async () => {
    const answer = await t.get('/casussen.atom?domein=wmo')
    expect(answer.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8')
    const feed = parseXml(await answer.text())
    const wanted = every.filter((c) => c.domeinen.includes('wmo')).slice(0, 50)
    const entries = childrenOf(feed, 'entry')
    expect(feed.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'nl' })
    expect(entries.map((entry) => textAt(entry, 'id'))).toEqual(
      wanted.map((c) => `tag:localhost,2026:casus/${c.nummer}`),
    )
    expect(childrenOf(feed, 'link')[0]?.attributes).toMatchObject({
      rel: 'self',
      href: 'http://localhost:8787/casussen.atom?domein=wmo',
    })
    const updates = entries.map((entry) => textAt(entry, 'updated'))
    expect(textAt(feed, 'updated')).toBe(updates.toSorted().at(-1))
    for (const entry of [feed, ...entries])
      for (const part of ['id', 'title', 'updated']) expect(textAt(entry, part)).not.toBe('')
    for (const entry of entries)
      expect(childrenOf(entry, 'link')[0]?.attributes['href']).toMatch(/^http:.*\/casussen\/\d+$/)
    const again = { headers: { 'If-None-Match': answer.headers.get('ETag') ?? '' } }
    expect((await t.get('/casussen.atom?domein=wmo', again)).status).toBe(304)
  })

  const schot = 'zvw-wmo'
  const regio = 'twente'

  test.each([
    [paths.cases({ schot, regio }), { schot, regio }],
    [paths.overviewOf({ schot, regio }), { schot, regio }],
    [paths.overview, {}],
    [paths.pattern(schot, 'tijdelijk', { regio }), { schot, barriere: 'tijdelijk', regio }],
    [paths.region(regio), { regio }],
  ])('%s leads to the files and the feed of what it shows', async (path, filter) => {
    const html = await (await t.get(path)).text()
    for (const ending of [...endings, '.atom'])
      expect(html).toContain(`href="/casussen${ending}${filterQuery(filter).replaceAll('&', '&amp;')}"`)
  })

  test('a feed reader finds the feed of a list by itself', async () => {
    const html = await (await t.get(paths.cases({ regio }))).text()
    expect(html).toContain('<link rel="alternate" type="application/atom+xml"')
  })

  test.each([...endings, '.atom'])('%s refuses a choice it does not know, and says which', async (ending) => {
    const answer = await t.get(`/casussen${ending}?regio=twente&schot=wlz-mars&kleur=rood`)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain/i)
    const text = await answer.text()
    for (const part of ['schot=wlz-mars', 'kleur=rood']) expect(text).toContain(part)
    expect(text).not.toContain('twente')
  })

  test.each([
    ['.csv', 'text/csv; charset=utf-8; header=present', 'casussen-regio-twente-2026-03-02.csv'],
    ['-excel.csv', 'text/csv; charset=utf-8; header=present', 'casussen-regio-twente-2026-03-02-excel.csv'],
    [
      '.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'casussen-regio-twente-2026-03-02.xlsx',
    ],
    ['.json', 'application/json', 'casussen-regio-twente-2026-03-02.json'],
    ['.jsonl', 'application/jsonl; charset=utf-8', 'casussen-regio-twente-2026-03-02.jsonl'],
  ])('%s says its type and name, and is asked about each time', async (ending, type, name) => {
    const answer = await t.get(`/casussen${ending}?regio=twente`)
    expect(answer.headers.get('Content-Type')).toBe(type)
    expect(answer.headers.get('Content-Disposition')).toBe(`attachment; filename="${name}"`)
    expect(answer.headers.get('Cache-Control')).toBe('no-cache')
    expect(answer.headers.get('ETag')).toBeNull()
    await answer.body?.cancel()
  })

  test('where a request may not go on and on, a large file leads to the snapshots', async () => {
    const small = await freshApp({ data: 'demo' }, { largestExport: 20 })
    const answer = await small.get('/casussen.csv')
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('href="/data#momentopnamen"')
    expect((await small.get('/casussen.csv?regio=zeeland')).status).toBe(200)
  })
})
