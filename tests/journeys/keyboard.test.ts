import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { withPage } from '../browser/browser.ts'
import { type RunningServer, startNode } from '../servers/servers.ts'
import { press as pressAt, tabTo } from './keys.ts'
import { readReceipt, sendButton, told } from './reporter.ts'

let server: RunningServer

beforeAll(async () => {
  server = await startNode({ demo: false })
})

/** Suggestions for what was typed a moment ago may come in while a suggestion has the focus. */
async function expectToOutliveNewSuggestions(page: Page, accepted: Locator): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((swapped) => {
        document.addEventListener('htmx:after:swap', swapped, { once: true })
        document.querySelector('#titel')?.dispatchEvent(new Event('input', { bubbles: true }))
      }),
  )
  expect(await accepted.getAttribute('aria-pressed')).toBe('true')
  expect(await accepted.evaluate((element) => element === document.activeElement)).toBe(true)
}

test('the report form works by keyboard alone', async () => {
  const { baseURL } = server
  const { title, story } = told('Alleen met het toetsenbord')
  await withPage({ baseURL }, async (page) => {
    const { keyboard } = page
    const press = (target: Locator, ...keys: string[]) => pressAt(page, target, ...keys)
    await page.goto('/melden')
    await press(page.getByRole('link', { name: 'Naar de inhoud' }), 'Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud')
    await tabTo(page, page.getByLabel('Wat wil je doen, en waar loopt het vast?'))
    await keyboard.type(story)
    await tabTo(page, page.getByLabel('Waar gaat het over, in één zin?'))
    await keyboard.type(title)
    await press(page.getByRole('radio', { name: 'Een initiatief dat vastloopt' }), 'ArrowDown', 'ArrowUp')
    await page.locator('[data-accept="domeinen:zvw"]').waitFor()
    await press(page.locator('[data-accept="domeinen:zvw"]'), 'Space')
    await expectToOutliveNewSuggestions(page, page.locator('[data-accept="domeinen:zvw"]'))
    await press(page.getByRole('checkbox', { name: 'Wet maatschappelijke ondersteuning' }), 'Space')
    expect(await page.getByRole('checkbox', { name: 'Zorgverzekeringswet' }).isChecked()).toBe(true)
    await press(page.getByRole('radio', { name: 'Weet ik niet. Een moderator kiest.' }), 'ArrowDown')
    expect(await page.getByRole('radio', { name: 'Wijzen partijen naar elkaar' }).isChecked()).toBe(true)
    await press(
      page.getByRole('radio', { name: 'Burger of mantelzorger' }),
      'Space',
      'ArrowDown',
      'ArrowDown',
    )
    expect(await page.getByRole('radio', { name: 'Zorgverlener of hulpverlener' }).isChecked()).toBe(true)
    await tabTo(page, page.getByLabel('In welke regio speelt dit?'))
    await keyboard.type('Twente')
    await press(page.getByRole('radio', { name: 'Openbaar als casus' }), 'Space')
    await press(page.getByRole('checkbox', { name: /^Ik ga akkoord/ }), 'Space')
    await press(sendButton(page), 'Enter')
    await readReceipt(page)
    const sent = await page.locator('main').innerText()
    expect(sent).toContain(title)
    expect(sent).toContain('Zorgverzekeringswet, Wet maatschappelijke ondersteuning')
  })
})
