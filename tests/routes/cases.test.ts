import { beforeAll, describe, expect, test } from 'vitest'
import { filterKeys, filters as filterTable, mainFilters } from '../../src/core/filter-table.ts'
import { paths } from '../../src/paths.ts'
import { allCases, type ApiCase } from '../support/api.ts'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { joris, wilma } from '../support/cast.ts'
import { textOf } from '../support/page.ts'

let t: TestApp
let every: ApiCase[]

beforeAll(async () => {
  t = await freshApp({ data: 'demo' })
  every = await allCases(t)
})

const listed = (html: string) =>
  [...html.matchAll(/<article class="case-card">[\s\S]*?href="\/casussen\/(\d+)"/g)].map(([, n]) => Number(n))
const open = async (path: string) => {
  const answer = await t.get(path)
  expect(answer.status).toBe(200)
  const html = await answer.text()
  return { html, numbers: listed(html), text: textOf(html) }
}
const link = (html: string, rel: 'voor' | 'na') =>
  new RegExp(`href="(/casussen\\?[^"]*${rel}=\\d+)"`).exec(html)?.[1]?.replaceAll('&amp;', '&')

test('shows the newest first, and how many there are', async () => {
  const { numbers, text } = await open('/casussen')
  expect(numbers).toEqual(every.slice(0, 20).map((c) => c.nummer))
  expect(text).toContain(`${every.length} casussen`)
})

describe('a filter', () => {
  const filters: [string, string, (c: ApiCase) => boolean][] = [
    ['schot', 'zvw-wmo', (c) => c.schotten.some((s) => s.sleutel === 'zvw-wmo')],
    ['schot', 'wlz-zvw-wmo', (c) => ['wlz', 'zvw', 'wmo'].every((law) => c.domeinen.includes(law))],
    ['schot', 'overig', (c) => c.schotten.some((s) => s.sleutel === 'overig')],
    ['domein', 'jeugdwet', (c) => c.domeinen.includes('jeugdwet')],
    ['barriere', 'afbakening', (c) => c.barrieres[0] === 'afbakening'],
    ['regio', 'twente', (c) => c.regio === 'twente'],
    ['soort', 'uitsluiting', (c) => c.soort === 'uitsluiting'],
  ]

  // All of them against the tables of the cases: tests/db/case-filter.test.ts
  test('is tried for each key that is always in view', () => {
    expect([...new Set(filters.map(([key]) => key))]).toEqual(
      mainFilters.filter((key) => !filterTable[key].values.typed),
    )
  })

  test.each(filterKeys)('has a field for %s', async (key) => {
    expect((await open('/casussen')).html).toMatch(new RegExp(`<(select|input)[^>]* name="${key}"`))
  })

  test.each(filters)('%s=%s', async (key, value, fits) => {
    const wanted = every.filter(fits)
    expect(wanted.length).toBeGreaterThan(0)
    const { numbers, text, html } = await open(`/casussen?${key}=${value}`)
    expect(numbers).toEqual(wanted.slice(0, 20).map((c) => c.nummer))
    expect(text).toContain(wanted.length === 1 ? '1 casus' : `${wanted.length} casussen`)
    expect(html).toContain(`<option value="${value}" selected`)
  })

  test('with another one narrows further, and stays in the links to other pages', async () => {
    const wanted = every.filter((c) => c.soort === 'initiatief' && c.domeinen.includes('wmo'))
    const first = await open('/casussen?domein=wmo&soort=initiatief')
    expect(first.numbers).toEqual(wanted.slice(0, 20).map((c) => c.nummer))
    const older = link(first.html, 'voor') ?? ''
    expect(older).toContain('domein=wmo&soort=initiatief')
    expect((await open(older)).numbers).toEqual(wanted.slice(20, 40).map((c) => c.nummer))
  })

  test('that is not known is named, and the rest still works', async () => {
    const { text, numbers } = await open('/casussen?schot=wlz-mars&regio=twente&kleur=rood')
    expect(text).toContain('Deze keuze kennen we niet')
    expect(text).toContain('Het filter schot')
    expect(numbers).toEqual(
      every
        .filter((c) => c.regio === 'twente')
        .slice(0, 20)
        .map((c) => c.nummer),
    )
  })

  test('that nothing fits says so', async () => {
    const { text, numbers } = await open(
      '/casussen?schot=forensisch-wonen&barriere=administratie&regio=zeeland',
    )
    expect(numbers).toEqual([])
    expect(text).toContain('Er zijn nog geen casussen bij deze keuze')
  })

  test('from somebody who tries things is text, or nothing', async () => {
    const { html } = await open(
      `/casussen?regio=${encodeURIComponent('"><script>alert(1)</script>')}&voor='&na=[]`,
    )
    expect(html).not.toContain('<script>alert')
  })
})

describe('page after page', () => {
  const walk = async (start: string, rel: 'voor' | 'na') => {
    const pages: number[][] = []
    for (let next: string | undefined = start; next !== undefined;) {
      const { numbers, html } = await open(next)
      pages.push(numbers)
      next = link(html, rel)
    }
    return pages
  }

  test('to the older ones shows each casus once', async () => {
    const pages = await walk('/casussen', 'voor')
    expect(pages.length).toBe(Math.ceil(every.length / 20))
    expect(pages.flat()).toEqual(every.map((c) => c.nummer))
  })

  test('and back to the newer ones shows each once, but those on the last page', async () => {
    const last = every.at(-1)?.nummer ?? 0
    const pages = await walk(`/casussen?na=${last}`, 'na')
    const sorted = pages.flat().toSorted((a, b) => b - a)
    expect(sorted).toEqual(every.map((c) => c.nummer).slice(0, -1))
    expect(pages.at(-1)?.[0]).toBe(every[0]?.nummer)
  })
})

describe('one casus', () => {
  test('shows its words, its labels as links, and ways that may exist', async () => {
    const [casus] = every
    if (!casus) throw new Error('the demo is empty')
    const { html, text } = await open(paths.case(casus.nummer))
    for (const part of [casus.titel, `Casus ${casus.nummer}`, 'Misschien bestaat er al een weg'])
      expect(text).toContain(part)
    for (const domain of casus.domeinen) expect(html).toContain(`href="/casussen?domein=${domain}"`)
    expect(html).toContain(`href="/casussen?barriere=${casus.barrieres[0]}"`)
  })

  test.each(['0', '01', '-1', '1.5', 'x', '9999999999', '999999', '1%20or%201=1'])(
    '/casussen/%s: 404',
    async (number) => {
      expect((await t.get(`/casussen/${number}`)).status).toBe(404)
    },
  )

  test('a withdrawn one: 410', async () => {
    const { rows } = await t.db.client.execute(
      'select number from public_cases where withdrawn_at is not null',
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      const answer = await t.get(paths.case(Number(row['number'])))
      expect(answer.status).toBe(410)
      expect(textOf(await answer.text())).toContain('Deze casus is ingetrokken')
    }
  })

  test('of an exclusion says who said no, why, and through whom it had to go', async () => {
    const own = await freshApp()
    const { id } = await sendReport(own, joris)
    const { titel, verhaal } = joris
    await decideOn(own, id, { titel, verhaal, viaPartij: 'een keten', domeinen: ['wmo'] }, await signIn(own))
    const page = textOf(await (await own.get('/casussen/1')).text())
    for (const part of ['Gemeente', 'te klein', 'een keten']) expect(page).toContain(part)
    expect(page).not.toContain(joris.viaPartij)
  })

  test('with markup in it is text', async () => {
    const own = await freshApp()
    const titel = '<img src=x onerror=alert(1)> & "zo"'
    const words = { titel, verhaal: `${titel} ${titel}` }
    const { id } = await sendReport(own, { ...wilma, ...words })
    await decideOn(own, id, { ...words, toelichting: titel }, await signIn(own))
    for (const path of ['/casussen/1', '/casussen', '/']) {
      const html = await (await own.get(path)).text()
      expect(html).not.toContain('<img src=x')
      expect(textOf(html)).toContain(titel)
    }
  })
})

test('is asked about again each time, and sent only when it changed', async () => {
  const first = await t.get('/casussen')
  expect(first.headers.get('Cache-Control')).toBe('no-cache')
  const etag = first.headers.get('ETag') ?? ''
  expect(etag).not.toBe('')
  const again = await t.get('/casussen', { headers: { 'If-None-Match': etag } })
  expect(again.status).toBe(304)
  const other = await t.get('/casussen?soort=uitsluiting', { headers: { 'If-None-Match': etag } })
  expect(other.status).toBe(200)
})
