import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { screenshot, withPage } from '../browser/browser.ts'
import { type RunningServer, startNode } from '../servers/servers.ts'
import { csvObjects } from '../support/csv.ts'
import { sheetOf } from '../support/xlsx.ts'

let server: RunningServer

beforeAll(async () => {
  server = await startNode()
})

/** July of this year, or of the last one when that is not over yet. */
function summer(): string {
  const now = new Date()
  return `${now.getUTCMonth() > 7 ? now.getUTCFullYear() : now.getUTCFullYear() - 1}-07`
}

const status = (page: Page) => page.locator('#resultaat').innerText()

async function chooseZvwWmoTwente(page: Page): Promise<void> {
  await page.goto('/overzicht')
  await page.getByText('Kies een grens, barrière, regio of periode').click()
  await page.getByRole('combobox', { name: 'Schot' }).selectOption('zvw-wmo')
  await page.getByRole('combobox', { name: 'Regio' }).selectOption('twente')
  await page.getByRole('combobox', { name: 'Gemeld vanaf' }).selectOption(summer())
}

const address = () => `**/overzicht?schot=zvw-wmo&regio=twente&vanaf=${summer()}`

test.each([{ javaScript: true }, { javaScript: false }])(
  'which barrier grows fastest at Zvw and Wmo in Twente since the summer? %j',
  ({ javaScript }) =>
    withPage({ baseURL: server.baseURL, javaScript }, async (page) => {
      await chooseZvwWmoTwente(page)
      if (!javaScript) await page.getByRole('button', { name: 'Toon overzicht' }).click()
      await page.waitForURL(address())
      const sentence = 'op de grens Zvw en Wmo, in de regio Twente, gemeld vanaf juli'
      expect(await status(page)).toContain(sentence)
      expect(await page.title()).toContain(`Overzicht ${sentence}`)
      const fastest = page.locator('.growth tbody tr').first()
      expect(await fastest.innerText()).toContain('Geld is tijdelijk')
      const count = await fastest.getByRole('link').innerText()
      await fastest.getByRole('link').click()
      await page.waitForURL('**/casussen?**')
      expect(await status(page)).toMatch(new RegExp(`^${count} casus`))
    }),
)

test('from a cell of the matrix to its pattern, and back with the same number', () =>
  withPage({ baseURL: server.baseURL, width: 390 }, async (page) => {
    await page.goto('/overzicht')
    const cell = page.locator('a[href="/patronen/zvw-wmo/tijdelijk"].heat__link')
    const count = Number.parseInt(await cell.innerText(), 10)
    await cell.click()
    await page.getByRole('heading', { name: 'Zvw en Wmo: geld is tijdelijk', level: 1 }).waitFor()
    await page.getByText('Voorstel, niet nagekeken').waitFor()
    await page.getByRole('link', { name: 'Lees de casussen' }).click()
    expect(await status(page)).toContain(`${count} casussen`)
  }))

/** What somebody has who clicks on a file in the panel below the numbers. */
async function takeAlong(page: Page, name: string | RegExp) {
  const downloading = page.waitForEvent('download')
  await page.getByRole('navigation', { name: 'Neem mee' }).getByRole('link', { name }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

test('give me those cases in Excel', () =>
  withPage({ baseURL: server.baseURL }, async (page) => {
    await chooseZvwWmoTwente(page)
    await page.waitForURL(address())
    await page.getByRole('link', { name: 'Neem mee als bestand' }).click()
    const workbook = await takeAlong(page, /^Excel/)
    expect(workbook.name).toMatch(/^casussen-schot-zvw-wmo-regio-twente-vanaf-\d{4}-07-.*\.xlsx$/)
    const [header = [], ...rows] = await sheetOf(workbook.bytes)
    const cells = (name: string) => rows.map((row) => row[header.indexOf(name)])
    const { casussen } = await (
      await fetch(`${server.baseURL}/api/v1/casussen?schot=zvw-wmo&regio=twente&vanaf=${summer()}`)
    ).json()
    const wanted: { nummer: number; titel: string; meldDatum: string }[] = casussen
    expect(await status(page)).toMatch(new RegExp(`^${rows.length} casus`))
    expect(cells('Nummer')).toEqual(wanted.map(({ nummer }) => nummer))
    expect(cells('Titel')).toEqual(wanted.map(({ titel }) => titel))
    expect(new Set(cells('Regio'))).toEqual(new Set(['Twente']))
    expect(new Set(cells('Voorbeeld'))).toEqual(new Set([true]))
    // Excel counts days from the last of 1899.
    const day = (date: string) => (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000
    expect(cells('Gemeld op')).toEqual(wanted.map(({ meldDatum }) => day(meldDatum)))
    const csv = await takeAlong(page, /^CSV voor Excel/)
    expect(csv.name).toMatch(/-excel\.csv$/)
    const listed = csvObjects(csv.bytes.toString('utf8').replace(/^\uFEFF/, ''), ';')
    expect(listed.map((row) => Number(row['Nummer']))).toEqual(cells('Nummer'))
  }))

test('print me the brief', () =>
  withPage({ baseURL: server.baseURL }, async (page) => {
    await page.goto('/overzicht?schot=zvw-wmo&regio=twente')
    await page.getByRole('link', { name: 'Maak een beleidsbrief om te printen' }).click()
    await page.waitForURL('**/brief?schot=zvw-wmo&regio=twente')
    await page.getByRole('heading', { name: 'In het kort' }).waitFor()
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/)
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(4)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).isVisible()).toBe(false)
    expect(await page.getByText('Bron: Schottenmelder').isVisible()).toBe(true)
  }))

test.each([390, 1280] as const)('what is pasted into a note, at %i pixels', (width) =>
  withPage({ baseURL: server.baseURL, width }, async (page) => {
    await page.goto('/overzicht')
    await page.getByRole('heading', { name: 'Wat valt nu op?' }).waitFor()
    await screenshot(page, `overzicht-${width}`)
    await page.goto('/patronen/zvw-wmo/tijdelijk')
    await screenshot(page, `patroon-${width}`)
  }),
)
