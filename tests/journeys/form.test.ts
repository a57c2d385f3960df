import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { limits } from '../../src/core/submission.ts'
import { withPage } from '../browser/browser.ts'
import { type RunningServer, startNode } from '../servers/servers.ts'
import { countEffort, type Effort, type FormFigures, measureForm } from './form-figures.ts'
import { consent, introduceYourself, readReceipt, sendButton, told } from './reporter.ts'

let server: RunningServer

beforeAll(async () => {
  server = await startNode()
})

const onPhone = (run: (page: Page) => Promise<void>, javaScript = true) =>
  withPage({ baseURL: server.baseURL, width: 390, javaScript }, run)

const story = (page: Page) => page.getByLabel('Wat wil je doen, en waar loopt het vast?')
const title = (page: Page) => page.getByLabel('Waar gaat het over, in één zin?')

const measuring = process.env['MEASURE'] === '1'

/** What a professional might write: six hundred characters. */
const sixHundred = `${told('').story} `.repeat(4).slice(0, 600)
const shortTitle = 'Niemand betaalt de valcursus in de wijk'

/** From the open form to the receipt, with the fewest taps there are. */
async function fillIn(page: Page): Promise<Effort> {
  const effort = await countEffort(page)
  await story(page).click()
  // Six hundred keys take most of a minute: they are pressed when figures are made.
  if (measuring) await page.keyboard.type(sixHundred)
  else await page.keyboard.insertText(sixHundred)
  await title(page).click()
  await page.keyboard.type(shortTitle)
  await page.locator('[data-accept="domeinen:wmo"]').click()
  await page.getByRole('radio', { name: told('').role }).click()
  await page.getByLabel('In welke regio speelt dit?').click()
  await page.keyboard.type('Twente')
  await consent(page)
  const done = await effort()
  await sendButton(page).click()
  await readReceipt(page)
  return { ...done, taps: done.taps + 1 }
}

const rows = (figures: FormFigures, effort: Effort): [string, number][] => [
  ['vragen op het scherm bij het openen', figures.questions],
  ['waarvan verplicht', figures.required],
  ['waarvan al beantwoord met wat meestal klopt', figures.answered],
  ['vakjes, keuzes en velden samen', figures.fieldsShown],
  ['tikken, van open formulier tot ontvangst', effort.taps],
  ['toetsen, bij een verhaal van 600 tekens', effort.keys],
  ['hoogte van kop tot knop, in schermen', figures.screens],
  ['verzoeken om het te openen', figures.requests],
  ['kB over de lijn (gzip)', figures.kilobytes],
]

const cells = (name: string, figure: number) => `| ${name} | ${String(figure).replace('.', ',')} |`

/** What another change may shift a little, within what the form may cost. */
const most = { screens: 8, requests: 8, kilobytes: 110 }

test('docs/form.md says what the form asks at 390 pixels', () =>
  onPhone(async (page) => {
    const figures = await measureForm(page)
    const measured = rows(figures, await fillIn(page))
    for (const [name, limit] of Object.entries(most))
      expect(figures[name as keyof typeof most], name).toBeLessThanOrEqual(limit)
    const table = measured.map(([name, figure]) => cells(name, figure))
    const written = readFileSync('docs/form.md', 'utf8')
    if (measuring) {
      const heads = '| wat | gemeten |\n|---|---|\n'
      writeFileSync('docs/form.md', written.replace(/\| wat \|[^]*?\n\n/, `${heads}${table.join('\n')}\n\n`))
      console.log(table.join('\n'))
    } else for (const row of table.slice(0, 5)) expect(written).toContain(row)
  }))

describe('the first screen', () => {
  test('starts with typing: question, help and field are there without scrolling', () =>
    onPhone(async (page) => {
      await page.goto('/melden')
      const parts = [page.locator('label[for=verhaal]'), page.locator('#verhaal-uitleg'), story(page)]
      for (const part of parts) {
        const box = await part.boundingBox()
        expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(844)
      }
      // A browser with its bars leaves about 660: the field must show there too.
      expect((await story(page).boundingBox())?.y).toBeLessThan(620)
      expect(
        await page
          .locator('form.report-form :is(input:not([type=hidden], [tabindex]), textarea)')
          .first()
          .getAttribute('id'),
      ).toBe('verhaal')
    }))
})

describe('a long paste', () => {
  const long = `${'De gemeente zegt nee. '.repeat(300)}EINDE`

  test('is kept whole, and the counter says how much is too much', () =>
    onPhone(async (page) => {
      await page.goto('/melden')
      await story(page).fill('Kort.')
      const counter = page.locator('[data-counter=verhaal]')
      await story(page).fill(long)
      await counter.getByText(`${long.length - limits.story} tekens te veel`).waitFor()
      expect(await story(page).inputValue()).toBe(long)
      await story(page).fill(long.slice(0, limits.story - 10))
      await counter.getByText('Nog 10 tekens over.').waitFor()
      await story(page).fill('Kort.')
      await expect.poll(() => counter.innerText()).toBe('')
    }))

  test.each([true, false])('comes back whole with what to do, script: %s', (javaScript) =>
    onPhone(async (page) => {
      await page.goto('/melden')
      await story(page).fill(long)
      await sendButton(page).click()
      await page.getByRole('link', { name: `Nu zijn het er ${long.length}.` }).waitFor()
      expect(await story(page).inputValue()).toBe(long)
    }, javaScript),
  )
})

test('a mail that is pasted by the clipboard arrives as its words', () =>
  onPhone(async (page) => {
    await page.goto('/melden')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const mail =
      'Hoi,\u00A0zie\u200B hieronder.\n\n\n> De verzekeraar zegt dat dit Wmo is.\n> De gemeente zegt van niet.'
    await page.evaluate((text) => navigator.clipboard.writeText(text), mail)
    await story(page).click()
    await page.keyboard.press('Control+V')
    await title(page).fill(shortTitle)
    await page.getByRole('checkbox', { name: 'Zorgverzekeringswet' }).check()
    await introduceYourself(page, told(''))
    await consent(page)
    await sendButton(page).click()
    await readReceipt(page)
    const receipt = await page.locator('main').innerText()
    expect(receipt).toContain('Hoi, zie hieronder.')
    expect(receipt).toContain('De verzekeraar zegt dat dit Wmo is.\nDe gemeente zegt van niet.')
    expect(receipt).not.toContain('> De')
  }))

test('dictation: each word is added at once and nothing is said or changed about it', () =>
  onPhone(async (page) => {
    await page.goto('/melden')
    await story(page).click()
    for (const words of ['wij willen een valcursus ', 'maar de gemeente zegt nee ', 'en de verzekeraar ook '])
      await page.keyboard.insertText(words)
    await page.locator('[data-accept]').first().waitFor()
    expect(await story(page).inputValue()).toBe(
      'wij willen een valcursus maar de gemeente zegt nee en de verzekeraar ook ',
    )
    expect(await story(page).getAttribute('aria-invalid')).toBeNull()
    expect(
      await story(page).evaluate((field: HTMLTextAreaElement) => [field.spellcheck, field.maxLength]),
    ).toEqual([true, -1])
    expect(await page.locator('html').getAttribute('lang')).toBe('nl')
  }))
