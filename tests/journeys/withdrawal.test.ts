import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { withPage } from '../browser/browser.ts'
import { type RunningServer, startNode } from '../servers/servers.ts'
import { openFromQueue, publish, signIn } from './moderator.ts'
import { report, told } from './reporter.ts'

let server: RunningServer

beforeAll(async () => {
  server = await startNode()
})

async function countedInOverview(page: Page): Promise<number> {
  await page.goto('/overzicht')
  const cell = page.locator('table a[href="/patronen/zvw-wmo/afbakening"]')
  return Number.parseInt(await cell.innerText(), 10)
}

test('a withdrawn melding leaves only a number behind', async () => {
  const { baseURL } = server
  const story = told('Ontmoetingsplek zonder geldschieter')
  let [path, number, before] = ['', 0, 0]
  await withPage({ baseURL }, async (page) => {
    before = await countedInOverview(page)
    path = (await report(page, story)).path
  })
  await withPage({ baseURL }, async (page) => {
    await signIn(page, server.signInLink)
    await openFromQueue(page, story.title)
    number = await publish(page, {})
  })
  await withPage({ baseURL }, async (page) => {
    const inList = page.getByRole('link', { name: story.title })
    expect(await countedInOverview(page)).toBe(before + 1)
    await page.goto('/casussen')
    await inList.waitFor()

    await page.goto(path)
    await page.getByRole('link', { name: 'Trek je melding in' }).click()
    await page.getByRole('button', { name: 'Ja, trek mijn melding in' }).click()
    await page.getByText('Je hebt deze melding ingetrokken').waitFor()
    expect(await page.locator('main').innerText()).not.toContain(story.title)

    const gone = await page.goto(`/casussen/${number}`)
    expect(gone?.status()).toBe(410)
    expect(await page.locator('main').innerText()).not.toContain(story.title)
    expect(await countedInOverview(page)).toBe(before)
    await page.goto('/casussen')
    expect(await inList.count()).toBe(0)
  })
  expect((await fetch(`${baseURL}/api/v1/casussen/${number}`)).status).toBe(410)
})
