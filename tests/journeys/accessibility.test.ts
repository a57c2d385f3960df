import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { engineFaults } from '../browser/access.ts'
import { withPage } from '../browser/browser.ts'
import { overflowing } from '../browser/layout.ts'
import { isFull, type RunningServer, startNode } from '../servers/servers.ts'
import { openFromQueue, rule, signIn } from './moderator.ts'
import { report, sendButton, tellStory, told } from './reporter.ts'

let server: RunningServer

beforeAll(async () => {
  server = await startNode()
})

/** As it stands now, on a desk and on a phone, and on the narrowest screen that WCAG asks for (1.4.10). */
async function expectAccessible(page: Page): Promise<void> {
  // The narrow one shows the same elements; both widths are looked at in the full run.
  for (const width of isFull ? [1280, 390] : [390]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await engineFaults(page), `${page.url()} at ${width}`).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 844 })
  expect(await overflowing(page), `${page.url()} is wider than 320`).toEqual([])
  await page.setViewportSize({ width: 1280, height: 844 })
}

test('the report form, with suggestions and with faults', () =>
  withPage({ baseURL: server.baseURL }, async (page) => {
    await page.goto('/melden')
    await tellStory(page, told('Onbereikbaar'))
    await page.getByRole('radio', { name: 'Uitgesloten van financiering' }).check()
    await page.locator('[data-accept="domeinen:wmo"]').click()
    await expectAccessible(page)
    await sendButton(page).click()
    await page.getByRole('link', { name: 'Kies wie er nee zei.' }).waitFor()
    await expectAccessible(page)
  }))

test('what follows a melding', () =>
  withPage({ baseURL: server.baseURL }, async (page) => {
    const { path } = await report(page, told('Toegankelijk van begin tot eind'))
    for (const part of ['', '/correcties', '/intrekking']) {
      await page.goto(path + part)
      await expectAccessible(page)
    }
    await page.getByRole('button', { name: 'Ja, trek mijn melding in' }).click()
    await page.getByText('Je hebt deze melding ingetrokken').waitFor()
    await expectAccessible(page)
  }))

test('the pages of a moderator', () =>
  withPage({ baseURL: server.baseURL }, async (page) => {
    const plain = told('Een melding om te beoordelen')
    const story = { ...plain, story: `${plain.story} Mevrouw Jansen belt.`, named: true as const }
    await report(page, story)
    await signIn(page, server.signInLink)
    await expectAccessible(page)
    await page.goto('/beheer/account')
    await expectAccessible(page)
    await openFromQueue(page, story.title)
    await expectAccessible(page)
    await rule(page, { outcome: 'Hoort hier niet' })
    await page.getByRole('link', { name: 'Leg uit waarom. De melder leest dit.' }).waitFor()
    await expectAccessible(page)
    const stale = await page.context().newPage()
    await stale.goto(page.url().replace(/\/beslissingen$/, ''))
    await rule(page, { outcome: 'Hoort hier niet', explanation: 'Dit gaat niet over geld of regels.' })
    await page.getByRole('heading', { name: 'Besluit' }).waitFor()
    await expectAccessible(page)
    await rule(stale, { outcome: 'Een echte barrière' })
    await stale.getByText('Jouw versie is niet bewaard').waitFor()
    await expectAccessible(stale)
  }))
