import { beforeAll, expect, test } from 'vitest'
import { withPage } from '../browser/browser.ts'
import { type RunningServer, startNode } from '../servers/servers.ts'
import { signIn } from './moderator.ts'
import { report, told } from './reporter.ts'

let server: RunningServer

beforeAll(async () => {
  server = await startNode({ demo: false })
})

// The counts in docs/moderation.md: a melding that needs nothing changed, from the list until it is public.
test('a plain melding takes a moderator four keys, or three clicks', async () => {
  const { baseURL } = server
  const [byKeys, byClicks] = [told('Met het toetsenbord'), told('Met de muis')]
  await withPage({ baseURL }, async (page) => {
    await report(page, byKeys)
    await report(page, byClicks)
  })
  await withPage({ baseURL }, async (page) => {
    await signIn(page, server.signInLink)
    await page.getByLabel('Sneltoetsen aan').check()
    const keys = ['j', 'Enter', '1', 'Control+Enter']
    await page.keyboard.press(keys[0] ?? '')
    await page.keyboard.press(keys[1] ?? '')
    await page.waitForURL('**/beheer/meldingen/*')
    await page.getByLabel('Openbare titel').waitFor()
    await page.keyboard.press(keys[2] ?? '')
    await page.keyboard.press(keys[3] ?? '')
    await page.getByRole('link', { name: 'Naar casus 1' }).waitFor()
    expect(keys).toHaveLength(4)

    await page.goto('/beheer')
    await page.getByRole('link', { name: byClicks.title }).click()
    await page.getByRole('radio', { name: 'Een echte barrière' }).click()
    await page.getByRole('button', { name: 'Leg besluit vast' }).click()
    await page.getByRole('link', { name: 'Naar casus 2' }).waitFor()
  })
})
