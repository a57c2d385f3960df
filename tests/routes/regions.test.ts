import { expect, test } from 'vitest'
import { allCases } from '../support/api.ts'
import { freshApp } from '../support/app.ts'
import { textOf } from '../support/page.ts'
import { taxonomy } from '../support/taxonomy.ts'

const t = await freshApp({ data: 'demo' })
const cases = await allCases(t)

test('every region stands on the map and in the table, with its number', async () => {
  const html = await (await t.get('/regios')).text()
  const tiles = [...html.matchAll(/href="\/regios\/(\w+)" title="[\s\S]*?tile__count">(\d+)/g)]
  const recount = (key: string) => cases.filter((c) => c.regio === key).length
  expect(tiles.length).toBeGreaterThan(30)
  for (const [, key, count] of tiles) expect(`${key} ${count}`).toBe(`${key} ${recount(key ?? '')}`)
  for (const { name } of taxonomy.regions) expect(textOf(html)).toContain(name)
})

test('a region has its casussen, patterns and mandaatgemeente', async () => {
  const text = textOf(await (await t.get('/regios/achterhoek')).text())
  const own = cases.filter((c) => c.regio === 'achterhoek')
  expect(text).toContain(`${own.length} casussen`)
  expect(text).toContain('Mandaatgemeente Doetinchem')
  expect(text).toContain('De grootste patronen')
  expect(text).toContain(own[0]?.titel)
})

test('without casussen it asks for them', async () => {
  const own = await freshApp()
  expect(textOf(await (await own.get('/regios/twente')).text())).toContain('nog niets gepubliceerd')
})

test('elsewhere is nowhere', async () => {
  expect((await t.get('/regios/nergens')).status).toBe(404)
})
