import { expect, test } from 'vitest'
import { allBoundaries } from '../../src/core/boundary.ts'
import { allCases } from '../support/api.ts'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { textOf } from '../support/page.ts'
import { taxonomy } from '../support/taxonomy.ts'

type Cell = { href: string; count: number }

const cellsOf = (html: string): Cell[] =>
  [...html.matchAll(/class="heat__link" href="([^"]+)">\s*(\d+)/g)].map(([, href, count]) => ({
    href: (href ?? '').replaceAll('&amp;', '&'),
    count: Number(count),
  }))

const patternsOf = (html: string) => cellsOf(html).filter(({ href }) => href.startsWith('/patronen/'))

/** The number in every cell of the matrix, by boundary and barrier; the empty ones stand there as 0. */
function matrixOf(html: string): Map<string, number> {
  const shown = patternsOf(html).map(({ href, count }): [string, number] => {
    const [, , schot, barriere] = href.split('/')
    return [`${schot} ${barriere}`, count]
  })
  return new Map([...everyCell().map((cell): [string, number] => [cell, 0]), ...shown])
}

const everyCell = () =>
  allBoundaries(taxonomy).flatMap((schot) => taxonomy.barriers.map(({ key }) => `${schot} ${key}`))

/** The matrix: the largest rows, and the others that can be opened. */
const matrixTable = (html: string) =>
  /<section[^>]* aria-labelledby="patronen">[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''

/** Every number with its link, wherever it stands on the page. */
const numbersOf = (html: string): Cell[] =>
  [
    ...html.matchAll(/<td[^>]*>\s*(?:<svg[\s\S]*?<\/svg>\s*)?<a class="[^"]*" href="([^"]+)">\s*([\d.]+)/g),
    ...html.matchAll(/<a class="tile [^"]*" href="([^"]+)"[\s\S]*?tile__count">([\d.]+)/g),
    ...html.matchAll(/figures__value">\s*<a href="([^"]+)">([\d.]+)/g),
    ...html.matchAll(/<a class="nl-link" href="([^"]+)">\s*(\d+) casus/g),
  ].map(([, href, count]) => ({
    href: (href ?? '').replaceAll('&amp;', '&'),
    count: Number((count ?? '').replace('.', '')),
  }))

/** How many casussen or knelpunten an address says it holds: a list, or the page of a pattern. */
async function heldBy(t: TestApp, href: string): Promise<number> {
  const html = await (await t.get(href)).text()
  return Number(/<strong>(\d+) (?:casus|knelpunt)/.exec(html)?.[1] ?? 0)
}

const totalsOf = (html: string) => {
  const foot = /<tfoot>[\s\S]*?<\/tfoot>/.exec(html)?.[0] ?? ''
  return [...foot.matchAll(/heat__number">(\d+)</g)].map(([, n]) => Number(n))
}

test('every cell is what a recount of the list gives', async () => {
  const t = await freshApp({ data: 'demo' })
  const html = await (await t.get('/overzicht')).text()
  const cases = await allCases(t)
  const occurring = new Set(cases.flatMap((c) => c.schotten.map((s) => s.sleutel)))
  const recount = new Map(everyCell().map((cell) => [cell, 0]))
  for (const { schotten, barrieres } of cases)
    for (const { sleutel } of schotten) {
      const cell = `${sleutel} ${barrieres[0]}`
      recount.set(cell, (recount.get(cell) ?? 0) + 1)
    }
  expect(matrixOf(html)).toEqual(recount)
  expect(matrixTable(html).match(/<th scope="row"/g)).toHaveLength(occurring.size + 1)
})

test.each([
  '/overzicht',
  '/overzicht?schot=zvw-wmo&vanaf=2025-01',
  '/overzicht?schot=wlz-zvw-wmo',
  '/overzicht?betaalt=wmo',
  '/overzicht?doelgroep=ouderen&tot=2025-12',
])('every number on %s leads to that many casussen', async (path) => {
  const t = await freshApp({ data: 'demo' })
  const numbers = numbersOf(await (await t.get(path)).text())
  expect(numbers.length).toBeGreaterThan(30)
  const wrong = []
  for (const { href, count } of new Map(numbers.map((n) => [`${n.href} ${n.count}`, n])).values()) {
    const held = await heldBy(t, href)
    if (held !== count) wrong.push(`${href} holds ${held}, not ${count}`)
  }
  expect(wrong).toEqual([])
})

test('totals count each casus once', async () => {
  const t = await freshApp({ data: 'demo' })
  const html = await (await t.get('/overzicht')).text()
  const cases = await allCases(t)
  const perBarrier = taxonomy.barriers.map((b) => cases.filter((c) => c.barrieres[0] === b.key).length)
  expect(totalsOf(html)).toEqual([...perBarrier, cases.length])
  const cellSum = patternsOf(html).reduce((sum, { count }) => sum + count, 0)
  expect(cellSum).toBeGreaterThan(cases.length)
  expect(textOf(html)).toContain('tellen elke casus één keer')
})

test('a casus over three laws stands in three rows and counts once', async () => {
  const t = await freshApp()
  const { id } = await sendReport(t, wilma)
  await decideOn(t, id, { domeinen: ['wlz', 'zvw', 'wmo'] }, await signIn(t))
  const html = await (await t.get('/overzicht')).text()
  const rows = ['wlz-zvw', 'wlz-wmo', 'zvw-wmo']
  expect(rows.map((schot) => matrixOf(html).get(`${schot} afbakening`))).toEqual([1, 1, 1])
  expect(cellsOf(html)).toHaveLength(3)
  expect(totalsOf(html).at(-1)).toBe(1)
  expect(textOf(html)).toContain('1 casus in het hele register')
})

test('without any casus it says so', async () => {
  const t = await freshApp()
  const answer = await t.get('/overzicht')
  expect(answer.status).toBe(200)
  const html = await answer.text()
  expect(textOf(html)).toContain('Er is nog niets gepubliceerd')
  expect(html).not.toContain('<table')
})

test('a filter stands in words above, and in every link', async () => {
  const t = await freshApp({ data: 'demo' })
  const html = await (await t.get('/overzicht?regio=twente&schot=zvw-wmo')).text()
  expect(textOf(html)).toContain('op de grens Zvw en Wmo, in de regio Twente.')
  expect(html).toContain('<option value="twente" selected')
  const links = cellsOf(html).map(({ href }) => href)
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter((href) => !href.includes('regio=twente'))).toEqual([])
  expect(html).not.toContain('tile-map')
})

test('what nobody knows is said, and the rest is shown', async () => {
  const t = await freshApp({ data: 'demo' })
  const answer = await t.get('/overzicht?regio=nergens&schot=zvw-wmo')
  expect(answer.status).toBe(200)
  expect(textOf(await answer.text())).toContain('Het filter regio bestaat niet (meer)')
})

test('htmx gets what changes, under the address that can be shared', async () => {
  const t = await freshApp({ data: 'demo' })
  const headers = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' }
  const answer = await t.get('/overzicht?domein=&schot=zvw-wmo&regio=', { headers })
  const html = await answer.text()
  expect(html).toMatch(/^<title>Overzicht [^<]*<\/title><div id="overzicht"/)
  expect(answer.headers.get('HX-Push-Url')).toBe('/overzicht?schot=zvw-wmo')
  expect(answer.headers.get('Vary')).toContain('HX-Request')
})

test('what stands out names its method, and leads on', async () => {
  const t = await freshApp({ data: 'demo' })
  const html = await (await t.get('/overzicht')).text()
  expect(textOf(html)).toContain('Benjamini en Hochberg')
  expect(html).toContain('signals__item--oudste')
  expect(textOf(await (await t.get('/overzicht?regio=twente')).text())).not.toContain('Wat valt nu op?')
})
