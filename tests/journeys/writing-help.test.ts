import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { withPage } from '../browser/browser.ts'
import { type RunningServer, journeyRuntimes } from '../servers/servers.ts'
import { consent, introduceYourself, readReceipt, sendButton, tellStory, told } from './reporter.ts'

const named = {
  ...told('Casemanager dementie stopt als de Wlz-indicatie komt'),
  story:
    'Onze casemanager dementie, mevrouw De Boer, begeleidt mensen thuis vanuit de wijkverpleging. Zodra het CIZ een ' +
    'Wlz-indicatie geeft, stopt de betaling door de zorgverzekeraar. Het zorgkantoor koopt casemanagement niet los in ' +
    'en de gemeente zegt dat het zorg is.',
}

const storyIn = (page: Page) => page.getByLabel('Wat wil je doen, en waar loopt het vast?')
const panel = (page: Page) => page.locator('section.suggestions')
const law = (page: Page, key: string) => page.locator(`[data-accept="domeinen:${key}"]`)

/** What came beside the story is taken over, refused and followed; the same with and without script. */
async function useHelp(page: Page, javaScript: boolean): Promise<void> {
  if (!javaScript) await page.getByRole('button', { name: 'Toon suggesties' }).click()
  await law(page, 'wlz').click()
  expect(await page.getByRole('checkbox', { name: 'Wet langdurige zorg' }).isChecked()).toBe(true)
  await law(page, 'zvw').waitFor()
  await page.locator('[data-refuse="domeinen:wmo"]').click()
  await expect.poll(() => law(page, 'wmo').count()).toBe(0)
  await panel(page).getByText('Bekijk de woorden in je tekst').click()
  await panel(page).locator('mark', { hasText: 'Wlz-indicatie' }).first().waitFor()
  const twin = panel(page).getByRole('link', { name: /^Casemanager stopt op de dag/ })
  expect(await twin.getAttribute('href')).toMatch(/^\/casussen\/\d+$/)
  await panel(page).getByRole('heading', { name: 'Misschien kan het al' }).waitFor()
  const way = await panel(page).locator('a[href^="/wegwijzers#"]').first().getAttribute('href')
  await withPage({ baseURL: new URL(page.url()).origin }, async (other) => {
    await other.goto(way ?? '')
    await other.locator(`[id="${way?.split('#')[1]}"]`).waitFor()
  })
}

/** With script the notice stands there when the field is left; without it, after sending. Nothing is sent with a name. */
async function mendWarning(page: Page, javaScript: boolean): Promise<void> {
  if (!javaScript) await sendButton(page).click()
  await page.locator('.personal-data mark', { hasText: 'mevrouw De Boer' }).waitFor()
  await page.getByRole('button', { name: 'Vervang door [naam]' }).click()
  await expect.poll(() => storyIn(page).inputValue()).toContain('dementie, [naam], begeleidt')
  await expect.poll(() => page.locator('.personal-data').count()).toBe(0)
}

describe.each(journeyRuntimes)('on $runtime', ({ start }) => {
  let server: RunningServer

  beforeAll(async () => {
    server = await start({ demo: true })
  })

  test.each([
    { how: 'with', javaScript: true },
    { how: 'without', javaScript: false },
  ])('suggestion taken and refused, warning mended, twin and way found: $how JavaScript', async (row) => {
    const { javaScript } = row
    await withPage({ baseURL: server.baseURL, javaScript, width: 390 }, async (page) => {
      await page.goto('/melden')
      await tellStory(page, named)
      await storyIn(page).blur()
      await useHelp(page, javaScript)
      await mendWarning(page, javaScript)
      expect(await law(page, 'wmo').count(), 'what was refused stays away').toBe(0)
      await introduceYourself(page, named)
      await consent(page)
      await sendButton(page).click()
      await readReceipt(page)
      expect(await page.locator('main').innerText()).not.toContain('De Boer')
    })
  })

  test('a refresh leaves alone what has the focus and what is open', async () => {
    await withPage({ baseURL: server.baseURL, width: 390 }, async (page) => {
      await page.goto('/melden')
      await tellStory(page, named)
      const laws = () =>
        page
          .locator('[data-refuse^="domeinen:"]')
          .evaluateAll((all) => all.map((b) => b.getAttribute('value')))
      await panel(page).getByText('Bekijk de woorden in je tekst').click()
      await page.locator('[data-refuse="domeinen:wmo"]').focus()
      expect(await laws()).toEqual(['domeinen:wlz', 'domeinen:zvw', 'domeinen:wmo'])
      const more = 'De gemeente betaalt de Wmo. De gemeente regelt hulp bij het huishouden.'
      await storyIn(page).evaluate((field, text) => {
        if (!(field instanceof HTMLTextAreaElement)) throw new Error('the story is a text area')
        field.value = `${text} ${field.value}`
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }, more)
      await expect.poll(laws, { timeout: 15_000 }).toEqual(['domeinen:wlz', 'domeinen:wmo', 'domeinen:zvw'])
      const focused = page.locator(':focus')
      expect(await focused.getAttribute('data-refuse')).toBe('domeinen:wmo')
      expect(await panel(page).locator('details').getAttribute('open')).toBe('')
    })
  })

  test('a button is pressed for as long as its choice is made', async () => {
    await withPage({ baseURL: server.baseURL, width: 390 }, async (page) => {
      await page.goto('/melden')
      await tellStory(page, named)
      await law(page, 'wlz').waitFor()
      const pressed = () =>
        page
          .locator('[data-accept][aria-pressed="true"]')
          .evaluateAll((all) => all.map((button) => button.getAttribute('data-accept')))
      const wlz = page.getByRole('checkbox', { name: 'Wet langdurige zorg' })
      await wlz.check()
      expect(await pressed()).toEqual(['domeinen:wlz'])
      await wlz.uncheck()
      expect(await pressed()).toEqual([])
      for (const barrier of ['overgang', 'afbakening']) {
        await page.locator(`[data-accept="barrieres:${barrier}"]`).click()
        expect(await pressed()).toEqual([`barrieres:${barrier}`])
      }
    })
  })
})
