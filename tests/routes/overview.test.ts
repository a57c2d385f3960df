import { expect, test } from 'vitest'
import { allBoundaries } from '../../src/core/boundary.ts'
import { allCases } from '../support/api.ts'
import { decideOn, freshApp, sendReport, signIn } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { textOf } from '../support/page.ts'
import { taxonomy } from '../support/taxonomy.ts'

type Cell = { href: string; count: number }

const cellsOf = (html: string): Cell[] =>
  [...html.matchAll(/class="heat__link" href="([^"]+)">\s*(\d+)/g)].map(([, href, count]) => ({
    href: (href ?? '').replaceAll('&amp;', '&'),
    count: Number(count),
  }))

/** The number in every cell of the matrix, by boundary and barrier; the empty ones stand there as 0. */
function matrixOf(html: string): Map<string, number> {
  const shown = cellsOf(html).map(({ href, count }): [string, number] => {
    const query = new URLSearchParams(href.split('?')[1])
    return [`${query.get('schot')} ${query.get('barriere')}`, count]
  })
  return new Map([...everyCell().map((cell): [string, number] => [cell, 0]), ...shown])
}

const everyCell = () =>
  allBoundaries(taxonomy).flatMap((schot) => taxonomy.barriers.map(({ key }) => `${schot} ${key}`))

const totalsOf = (html: string) => {
  const foot = /<tfoot>[\s\S]*<\/tfoot>/.exec(html)?.[0] ?? ''
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
  expect(html.match(/<th scope="row"/g)).toHaveLength(occurring.size + 1)
})

test('every number leads to a list with that many casussen', async () => {
  const t = await freshApp({ data: 'demo' })
  const cells = cellsOf(await (await t.get('/overzicht')).text())
  expect(cells.length).toBeGreaterThan(100)
  for (const { href, count } of cells) {
    const list = textOf(await (await t.get(href)).text())
    expect(`${href} ${/(\d+) casus/.exec(list.slice(list.indexOf('Wis keuzes')))?.[1]}`).toBe(
      `${href} ${count}`,
    )
  }
})

test('totals count each casus once', async () => {
  const t = await freshApp({ data: 'demo' })
  const html = await (await t.get('/overzicht')).text()
  const cases = await allCases(t)
  const perBarrier = taxonomy.barriers.map((b) => cases.filter((c) => c.barrieres[0] === b.key).length)
  expect(totalsOf(html)).toEqual([...perBarrier, cases.length])
  const cellSum = cellsOf(html).reduce((sum, { count }) => sum + count, 0)
  expect(cellSum).toBeGreaterThan(cases.length)
  expect(textOf(html)).toContain('telt elke casus één keer')
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
  expect(textOf(html)).toContain('Er is 1 casus gepubliceerd')
})

test('without any casus it says so', async () => {
  const t = await freshApp()
  const answer = await t.get('/overzicht')
  expect(answer.status).toBe(200)
  const html = await answer.text()
  expect(textOf(html)).toContain('Er is nog niets gepubliceerd')
  expect(html).not.toContain('<table')
})
