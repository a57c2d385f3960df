import { describe, expect, test } from 'vitest'
import { leastCases } from '../../src/core/typical-terms.ts'
import { decideOn, freshApp, sendReport, signIn } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { textOf } from '../support/page.ts'

const t = await freshApp({ data: 'demo' })
const see = async (path: string) => textOf(await (await t.get(path)).text())

describe('a pattern', () => {
  test('says what it is, how many there are and who could act', async () => {
    const text = await see('/patronen/zvw-wmo/afbakening')
    expect(text).toContain('Zvw en Wmo: wie moet betalen?')
    expect(text).toContain('Twee of meer betalers wijzen naar elkaar')
    expect(text).toMatch(/\d+ casussen met dit patroon/)
    expect(text).toContain('Voorstel, niet nagekeken')
    expect(text).toContain('Zorginstituut Nederland')
    expect(text).toContain('Verwante patronen')
  })

  test('takes who could act on any boundary when its own has no row', async () => {
    expect(await see('/patronen/overig/eigenbelang')).toContain('Voorstel, niet nagekeken')
  })

  test('says which words stand in its casussen and less in others, each with its casussen', async () => {
    const html = await (await t.get('/patronen/zvw-wmo/tijdelijk')).text()
    const terms = [
      ...html.matchAll(/href="(\/casussen\?[^"]*zoek=[^"]*)">(\d+)<span[^>]*> casussen: ([^<]*)</g),
    ]
    expect(terms.map(([, , , word]) => word)).toContain('verlenging')
    for (const [, href = '', count, word] of terms) {
      expect([word, Number(count)]).toEqual([word, expect.toSatisfy((n: number) => n >= leastCases)])
      const found = await see(href.replaceAll('&amp;', '&'))
      expect([word, found]).toEqual([word, expect.stringContaining(`${count} casussen met “${word}”`)])
    }
  })

  test('says nothing of words when there are too few casussen', async () => {
    const own = await freshApp()
    const cookie = await signIn(own)
    for (let n = 1; n < leastCases; n++) await decideOn(own, (await sendReport(own, wilma)).id, {}, cookie)
    const html = await (await own.get('/patronen/zvw-wmo/afbakening')).text()
    expect(html).not.toContain('Typische woorden')
  })

  test('is kept until something is published', async () => {
    const own = await freshApp()
    const path = '/patronen/zvw-wmo/afbakening'
    await own.get(path)
    const { roundTrips } = own.db.traffic
    expect(textOf(await (await own.get(path)).text())).toContain('0 casussen')
    expect(own.db.traffic.roundTrips - roundTrips).toBeLessThanOrEqual(1)
    await decideOn(own, (await sendReport(own, wilma)).id, {}, await signIn(own))
    expect(textOf(await (await own.get(path)).text())).toContain('1 casus')
  })

  test('can be narrowed by any other filter', async () => {
    const text = await see('/patronen/zvw-wmo/tijdelijk?regio=twente')
    expect(text).toMatch(/\d+ casussen in de regio Twente\./)
    expect(text).toContain('Bekijk het patroon in heel Nederland')
  })

  test('of three laws at once has its page too', async () => {
    expect((await t.get('/patronen/wlz-zvw-wmo/afbakening')).status).toBe(200)
  })

  test('without any casus still says what it is', async () => {
    const own = await freshApp()
    const text = textOf(await (await own.get('/patronen/wlz-zvw/contract')).text())
    expect(text).toContain('0 casussen met dit patroon')
    expect(text).not.toContain('Hoeveel per maand')
  })

  test.each(['/patronen/nergens/afbakening', '/patronen/zvw-wmo/nergens', '/patronen/zvw-wmo'])(
    '%s does not exist',
    async (path) => {
      expect((await t.get(path)).status).toBe(404)
    },
  )
})

test('the list has every pattern, the largest first', async () => {
  const own = await freshApp()
  expect(textOf(await (await own.get('/patronen')).text())).toContain('Er is nog niets gepubliceerd')
  const { id } = await sendReport(own, wilma)
  await decideOn(own, id, { domeinen: ['wlz', 'zvw', 'wmo'] }, await signIn(own))
  const html = await (await own.get('/patronen')).text()
  for (const schot of ['wlz-zvw', 'wlz-wmo', 'zvw-wmo'])
    expect(html).toContain(`href="/patronen/${schot}/afbakening"`)
})
