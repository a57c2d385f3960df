import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { engineFaults } from '../browser/access.ts'
import { withPage } from '../browser/browser.ts'
import { freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { joris } from '../support/cast.ts'
import { serveApp } from '../support/served-app.ts'
import { tellStory, told } from './reporter.ts'

const served = await serveApp()
const t: TestApp = await freshApp({ data: 'demo', publicUrl: served.publicUrl }, { assets: served.assets })
served.use(t)
const baseURL = served.publicUrl

/**
 * A swap is heard when the line that is read aloud was there before, and then says something else. It must not take the
 * focus away from where somebody is.
 */
async function swap(page: Page, status: string, act: () => Promise<void>): Promise<string> {
  const line = await page.locator(status).first().elementHandle()
  const before = await line?.textContent()
  await act()
  const focused = await page.evaluateHandle(() => document.activeElement)
  await expect.poll(() => line?.textContent()).not.toBe(before)
  expect(await line?.evaluate((element) => element.isConnected && element.matches('[role=status]'))).toBe(
    true,
  )
  expect(await focused.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await engineFaults(page)).toEqual([])
  return (await line?.innerText()) ?? ''
}

async function signInHere(page: Page): Promise<void> {
  const [name = '', value = ''] = (await signIn(t)).split(/=(.*)/)
  await page.context().addCookies([{ name, value, url: baseURL }])
}

/** A dossier whose list of what looks alike comes when the test says so. */
async function openWaitingDossier(page: Page): Promise<() => void> {
  await signInHere(page)
  const { id } = await sendReport(t, joris)
  let answer = () => {}
  const asked = new Promise<void>((go) => (answer = go))
  await page.route(`**${paths.similar(id)}`, async (route) => {
    await asked
    await route.continue()
  })
  await page.goto(paths.moderationReport(id))
  return answer
}

/** Each file that asks for a swap, and what is done here to have it. */
const swaps: Record<string, (page: Page) => Promise<void>> = {
  async 'views/cases/filter-form.tsx'(page) {
    for (const path of [paths.cases(), paths.overview]) {
      await page.goto(path)
      await page.getByText('Kies een grens, barrière, regio of periode').click()
      const select = page.getByLabel('Regio', { exact: true })
      await select.focus()
      const said = await swap(page, '#resultaat', async () => void (await select.selectOption('twente')))
      expect(said).toMatch(/\d+/)
      expect(page.url()).toContain('regio=twente')
    }
  },
  async 'views/reports/writing-help.tsx'(page) {
    await page.goto(paths.report)
    const said = await swap(page, '#suggesties [role=status]', () =>
      tellStory(page, told('Een cursus die blijft liggen')),
    )
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('verhaal')
    expect(said).toMatch(/Onder je tekst: \d suggestie/)
  },
  async 'views/components/field.tsx'(page) {
    await page.goto(paths.report)
    await page.getByLabel('Wat wil je doen, en waar loopt het vast?').focus()
    await page.keyboard.type('Mevrouw Jansen belt elke dag met ons.')
    const said = await swap(page, '#verhaal-gevonden', () => page.getByLabel('Waar gaat het over').focus())
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('titel')
    expect(said).toContain('gaat dit over een persoon?')
  },
  async 'views/moderation/similar.tsx'(page) {
    const answer = await openWaitingDossier(page)
    const said = await swap(page, 'section[aria-labelledby=gelijkenissen-kop] [role=status]', async () =>
      answer(),
    )
    expect(said).toMatch(/^We vinden /)
  },
}

test.each(Object.keys(swaps))('%s: what is swapped in is said aloud, and the focus stays', (file) =>
  withPage({ baseURL }, async (page) => swaps[file]?.(page)),
)

test('no other file asks for a swap', async () => {
  const asking: string[] = []
  for await (const file of glob('views/**/*.tsx'))
    if (/data-hx-(get|post)(?!\w)/.test(readFileSync(file, 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '')))
      asking.push(file)
  expect(asking.toSorted()).toEqual(Object.keys(swaps).toSorted())
})

test('a focus that is swapped away goes to the heading of its part', () =>
  withPage({ baseURL }, async (page) => {
    const answer = await openWaitingDossier(page)
    await page.getByRole('link', { name: 'Bekijk wat op deze melding lijkt' }).focus()
    answer()
    await page.getByText(/^We vinden /).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('gelijkenissen-kop')
  }))

test('a session that ended swaps no sign-in page into the page', () =>
  withPage({ baseURL }, async (page) => {
    await signInHere(page)
    const { id } = await sendReport(t, joris)
    await page.route(`**${paths.similar(id)}`, async (route) => {
      await page.context().clearCookies()
      const { cookie: _gone, ...headers } = await route.request().allHeaders()
      await route.continue({ headers })
    })
    const answered = page.waitForResponse(`**${paths.similar(id)}`)
    await page.goto(paths.moderationReport(id))
    expect((await answered).status()).toBe(204)
    expect(await page.locator('main').count()).toBe(1)
    await page.getByRole('link', { name: 'Bekijk wat op deze melding lijkt' }).waitFor()
  }))
