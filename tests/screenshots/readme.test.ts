import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { findBrowser } from '../browser/find-browser.ts'
import { withPage } from '../browser/browser.ts'
import { openFromQueue, signIn } from '../journeys/moderator.ts'
import { report, tellStory, told } from '../journeys/reporter.ts'
import { startNode } from '../servers/servers.ts'

// Not a test of anything: it makes the pictures in the README from the running app, by the same steps as the journeys.
const folder = 'docs/images'
const story = told('Val-cursus: wie betaalt de groep?')

const picture = (page: Page, name: string) =>
  page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' })

it('takes the pictures of the README', async () => {
  expect((await findBrowser()).executablePath).not.toBe('')
  const { baseURL, signInLink } = await startNode({ demo: true })
  await withPage({ baseURL, width: 390 }, async (page) => {
    await page.goto('/melden')
    await tellStory(page, story)
    await page.locator('[data-accept]').first().waitFor()
    await page.evaluate(() => scrollTo(0, 0))
    await picture(page, 'melden-390')
    await report(page, story)
    await picture(page, 'volg-390')
    await page.goto('/overzicht')
    await picture(page, 'overzicht-390')
  })
  await withPage({ baseURL, width: 1280 }, async (page) => {
    await page.goto('/overzicht')
    await picture(page, 'overzicht-1280')
    await page
      .getByRole('region', { name: 'Waar loopt het vast' })
      .screenshot({ path: `${folder}/matrix-1280.png` })
    await page.goto('/patronen/zvw-wmo/tijdelijk')
    await picture(page, 'patroon-1280')
    await page.goto('/brief?schot=zvw-wmo')
    await picture(page, 'brief-1280')
    await page.goto('/knelpunten/een-bed-om-te-herstellen-voor-wie-geen-huis-heeft')
    await picture(page, 'knelpunt-1280')
    await page.goto('/instanties')
    await picture(page, 'instanties-1280')
    await signIn(page, signInLink)
    await picture(page, 'wachtrij-1280')
    await openFromQueue(page, story.title)
    await picture(page, 'beoordelen-1280')
  })
}, 120_000)
