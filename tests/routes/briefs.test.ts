import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { textOf } from '../support/page.ts'

const t = await freshApp({ data: 'demo' })
const see = async (path: string) => textOf(await (await t.get(path)).text())

test('any filter is a brief with its date, its source and the way back', async () => {
  const text = await see('/brief?regio=twente')
  expect(text).toContain('casussen in de regio Twente')
  expect(text).toMatch(/Beleidsbrief · \d+ \w+ 20\d\d/)
  expect(text).toContain('In het kort')
  expect(text).toContain('Bron: Schottenmelder')
  expect(text).toContain('/brief?regio=twente')
  expect(text).toContain('De aantallen')
})

test('of a pattern it also says who could act and what exists already', async () => {
  const text = await see('/brief?schot=zvw-wmo&barriere=afbakening')
  expect(text).toContain('Zvw en Wmo: wie moet betalen?')
  expect(text).toContain('Voorstel, niet nagekeken')
  expect(text).toContain('Wat kan er al?')
})

test('of nothing it says so', async () => {
  expect(await see('/brief?regio=twente&weigeringsgrond=omzeteis&barriere=eigenbelang')).toContain(
    'Er zijn geen casussen bij deze keuze',
  )
})

test('search engines leave it alone', async () => {
  expect(await (await t.get('/brief')).text()).toContain('content="noindex"')
})
