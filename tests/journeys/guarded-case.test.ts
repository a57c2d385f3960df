import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { screenshot, withPage } from '../browser/browser.ts'
import { type RunningServer, startNode } from '../servers/servers.ts'
import { openFromQueue, rule, signIn } from './moderator.ts'
import { judge, publishedNumber, report, told } from './reporter.ts'

let server: RunningServer

beforeAll(async () => {
  server = await startNode({ demo: false })
})

const decide = (page: Page) => page.getByRole('button', { name: 'Leg besluit vast' }).click()
const inForm = (page: Page, name: string) =>
  page.locator('.decision-form').getByRole('checkbox', { name }).first()

test.each([
  { how: 'with', javaScript: true },
  { how: 'without', javaScript: false },
])('suggestions taken over, a name refused and mended: $how JavaScript', async ({ how, javaScript }) => {
  const { baseURL } = server
  const title = `Valcursus met een naam erin, ${how}`
  const plain = told(title)
  const story = {
    ...plain,
    domains: ['Onderwijs'],
    story: `${plain.story} Mevrouw Jansen belt.`,
    named: true as const,
  }
  let path = ''
  await withPage({ baseURL }, async (page) => {
    path = (await report(page, story)).path
  })
  const link = javaScript ? server.signInLink : await server.invite('moderator', 'mo@voorbeeld.nl')
  await withPage({ baseURL, javaScript, expected: /422/ }, async (page) => {
    await signIn(page, link)
    if (javaScript) await page.getByLabel('Sneltoetsen aan').check()
    await openFromQueue(page, title)
    expect(await inForm(page, 'Onderwijs').isChecked()).toBe(true)
    if (javaScript) {
      await page.keyboard.press('s')
      await page.getByText('Overgenomen in de labels hieronder.').waitFor()
    } else {
      await page.getByRole('button', { name: 'Neem suggesties over' }).click()
      await page.getByText('De suggesties van het model staan in de labels').waitFor()
    }
    expect(await inForm(page, 'Onderwijs').isChecked()).toBe(false)
    expect(await inForm(page, 'Zorgverzekeringswet').isChecked()).toBe(true)

    await rule(page, { outcome: 'Een echte barrière' })
    await page.getByRole('link', { name: /^Hierin staat misschien wie iemand is/ }).waitFor()
    await screenshot(page, `guard-${how}`)
    expect(await inForm(page, 'Zorgverzekeringswet').isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Vervang alles' }).click()
    await page.getByText('De fragmenten zijn vervangen').waitFor()
    expect(await page.getByLabel('Openbare tekst').inputValue()).toContain('[naam] belt.')
    await decide(page)
    await page.getByText('De aangepaste tekst ligt bij de melder').waitFor()
  })
  await withPage({ baseURL, javaScript, width: 390 }, async (page) => {
    await judge(page, path, 'Ja, zo mag het op de site')
    const number = await publishedNumber(page, path)
    await page.goto(`/casussen/${number}`)
    const casus = await page.locator('main').innerText()
    expect(casus).toContain('[naam] belt.')
    expect(casus).not.toContain('Mevrouw Jansen')
    expect(casus).not.toContain('Onderwijs')
  })
})

test('what is no personal data takes one tick', async () => {
  const { baseURL } = server
  const plain = told('Valcursus met een naam die blijft')
  await withPage({ baseURL }, async (page) => {
    await report(page, { ...plain, story: `${plain.story} Mevrouw Jansen belt.`, named: true as const })
  })
  await withPage({ baseURL }, async (page) => {
    await signIn(page, await server.invite('moderator', 'bea@voorbeeld.nl'))
    await openFromQueue(page, plain.title)
    await page.getByRole('radio', { name: 'Een echte barrière' }).check()
    await page.getByRole('checkbox', { name: '“Mevrouw Jansen” mag openbaar' }).check()
    await decide(page)
    await page.getByRole('link', { name: /^Naar casus \d+$/ }).waitFor()
  })
})
