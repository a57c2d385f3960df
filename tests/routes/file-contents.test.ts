import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, sendReport, signIn } from '../support/app.ts'
import { endings, numbersIn } from '../support/case-files.ts'
import { joris, wilma } from '../support/cast.ts'
import { csvObjects, parseCsv } from '../support/csv.ts'
import { sheetOf } from '../support/xlsx.ts'
import { childrenOf, parseXml, textAt } from '../support/xml.ts'

describe('a casus with words that mean something elsewhere', () => {
  const titel = '=HYPERLINK("http://kwaad.example";"klik") <b>&amp; 😀'
  const verhaal = '@SUM(1+1)*cmd|\' /C calc\'!A0\n\n"Wij" willen; ook, een\ttab en een slot.\n]]>'
  const open = async (ending: string) => {
    const t = await freshApp()
    const { id } = await sendReport(t, { ...wilma, titel, verhaal })
    expect((await decideOn(t, id, { titel, verhaal, toelichting: '-1+1' }, await signIn(t))).status).toBe(303)
    return t.get(`/casussen${ending}`)
  }

  test.each([
    ['.csv', ',', 'titel', 'verhaal', 'toelichting'],
    ['-excel.csv', ';', 'Titel', 'Verhaal', 'Toelichting'],
  ])('comes whole through %s and starts no formula', async (ending, separator, title, story, explanation) => {
    const [row = {}] = csvObjects((await (await open(ending)).text()).replace(/^\uFEFF/, ''), separator)
    expect([row[title], row[story], row[explanation]]).toEqual([`'${titel}`, `'${verhaal}`, "'-1+1"])
  })

  test('and through JSON', async () => {
    expect((await (await open('.json')).json()).casussen[0]).toMatchObject({ titel, verhaal })
  })

  test('and through Excel, where text is text and the rest is what it is', async () => {
    const bytes = new Uint8Array(await (await open('.xlsx')).arrayBuffer())
    const [header = [], row = []] = await sheetOf(bytes)
    const cell = (name: string) => row[header.indexOf(name)]
    expect([cell('Titel'), cell('Verhaal'), cell('Toelichting')]).toEqual([titel, verhaal, '-1+1'])
    expect([cell('Nummer'), cell('Voorbeeld')]).toEqual([1, false])
    // Days since 1900, by the clock in the Netherlands: 2 March 2026, half past ten.
    expect(cell('Gemeld op')).toBe(46083)
    expect(cell('Gepubliceerd op')).toBeCloseTo(46083 + 10.5 / 24, 6)
  })

  test('and through the feed', async () => {
    const [entry] = childrenOf(parseXml(await (await open('.atom')).text()), 'entry')
    if (!entry) throw new Error('the feed is empty')
    expect([textAt(entry, 'title'), textAt(entry, 'summary')]).toEqual([titel, verhaal])
  })
})

describe('what is not public', () => {
  const all = [...endings, '.atom'].map((ending) => `/casussen${ending}`)

  test('count-only meldingen are in no file', async () => {
    const t = await freshApp()
    const cookie = await signIn(t)
    const titel = 'Woord dat nergens staat'
    const { id } = await sendReport(t, { ...joris, openbaarheid: 'meetellen', titel })
    expect(
      (await decideOn(t, id, { titel, verhaal: titel, domeinen: ['wmo'], barriere: 'kleine_partij' }, cookie))
        .status,
    ).toBe(303)
    await decideOn(t, (await sendReport(t, wilma)).id, {}, cookie)
    for (const ending of endings) expect(await numbersIn(t, ending)).toEqual([1])
    for (const path of all.filter((one) => !one.endsWith('.xlsx')))
      expect(await (await t.get(path)).text()).not.toContain(titel)
  })

  test('a withdrawn casus is gone from every file at once', async () => {
    const t = await freshApp()
    const cookie = await signIn(t)
    const [first, second] = [await sendReport(t, wilma), await sendReport(t, wilma)]
    for (const { id } of [first, second]) await decideOn(t, id, {}, cookie)
    expect(await numbersIn(t, '.csv')).toEqual([2, 1])
    await t.post(paths.followUpWithdrawal(second.token))
    for (const ending of endings) expect(await numbersIn(t, ending)).toEqual([1])
    expect(childrenOf(parseXml(await (await t.get('/casussen.atom')).text()), 'entry')).toHaveLength(1)
  })

  test('an empty register gives whole files', async () => {
    const t = await freshApp()
    for (const ending of endings) expect(await numbersIn(t, ending)).toEqual([])
    expect(parseCsv(await (await t.get('/casussen.csv')).text())).toHaveLength(1)
    expect(textAt(parseXml(await (await t.get('/casussen.atom')).text()), 'updated')).not.toBe('')
  })
})
