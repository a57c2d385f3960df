import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { withPage } from '../browser/browser.ts'
import { openFromQueue, signIn } from '../journeys/moderator.ts'
import { report, told } from '../journeys/reporter.ts'
import { startNode } from '../servers/servers.ts'

// Not a test of anything: it makes the pictures of docs/moderation.md from the running app.
const folder = 'docs/images'
const story = told('Val-cursus: wie betaalt de groep?')

/** A part of the page, small enough for a manual. */
async function part(page: Page, selector: string, name: string): Promise<void> {
  const found = page.locator(selector).first()
  await page.evaluate(() => window.scrollTo(0, 0))
  const box = await found.boundingBox()
  if (!box) throw new Error(`${selector} does not show`)
  const height = Math.min(box.height, 620)
  const clip = { x: box.x - 12, y: box.y - 12, width: box.width + 24, height: height + 24 }
  await page.screenshot({ path: `${folder}/${name}.png`, clip, fullPage: true, animations: 'disabled' })
}

it('takes the pictures of the manual for moderators', async () => {
  const { baseURL, signInLink } = await startNode({ demo: true })
  expect(signInLink).not.toBe('')
  await withPage({ baseURL, width: 390 }, async (page) => {
    await report(page, story)
  })
  await withPage({ baseURL, width: 1280 }, async (page) => {
    await signIn(page, signInLink)
    await openFromQueue(page, story.title)
    await page
      .getByRole('link', { name: /^Casus \d+:/ })
      .first()
      .waitFor()
    await page.setViewportSize({ width: 1024, height: 900 })
    await part(page, 'section[aria-labelledby="origineel"]', 'beheer-origineel')
    await part(page, 'section[aria-labelledby="gelijkenissen-kop"]', 'beheer-eerder-verteld')
    await part(page, 'section[aria-labelledby="gesprek"]', 'beheer-vraag')
    await page.getByLabel('Openbare tekst').fill('Mevrouw Jansen belt 06-12345678 over de cursus.')
    await page.getByLabel('Een echte barrière').check()
    await page.getByRole('button', { name: 'Leg besluit vast' }).click()
    await page.locator('.guard').first().waitFor()
    await part(page, '.guard', 'beheer-privacycheck')
    await page.goto('/beheer/knelpunten')
    await part(page, '.bundle', 'beheer-bundelen')
    await page.goto('/beheer/knelpunten/1')
    await part(page, 'main', 'beheer-knelpunt')
    await page.goto('/beheer/knelpunten/1/reacties')
    await part(page, 'main', 'beheer-brief')
    await page.goto('/beheer/beloften')
    await part(page, 'main', 'beheer-toezeggingen')
    await page.goto('/knelpunten/een-bed-om-te-herstellen-voor-wie-geen-huis-heeft')
    await part(page, 'section[aria-labelledby="instanties"]', 'te-laat')
  })
}, 120_000)
