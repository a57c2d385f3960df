import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { screenshot, withPage } from '../browser/browser.ts'
import { type RunningServer, journeyRuntimes } from '../servers/servers.ts'
import { signIn } from './moderator.ts'
import { virtualDevice } from './virtual-passkey.ts'

async function addPasskey(page: Page, name: string): Promise<void> {
  await page.goto('/beheer/account')
  await page.getByLabel('Naam van de passkey').fill(name)
  await page.getByRole('button', { name: 'Voeg een passkey toe' }).click()
  await page.getByRole('link', { name: `Hernoem of verwijder ${name}` }).waitFor()
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await page.waitForURL('**/')
}

async function pressPasskey(page: Page): Promise<void> {
  await page.goto('/aanmelden')
  await page.getByRole('button', { name: 'Meld aan met je passkey' }).click()
}

async function signInWithPasskey(page: Page): Promise<void> {
  await pressPasskey(page)
  await page.waitForURL('**/beheer')
}

async function removePasskey(page: Page, name: string): Promise<void> {
  await page.goto('/beheer/account')
  await page.getByRole('link', { name: `Hernoem of verwijder ${name}` }).click()
  await page.getByRole('button', { name: 'Verwijder deze passkey' }).click()
  await page.getByText('De passkey is verwijderd').waitFor()
}

/** The beheerder, at a computer of their own. */
async function mintRecoveryLink({ baseURL, signInLink }: RunningServer, mail: string): Promise<string> {
  let link = ''
  await withPage({ baseURL }, async (page) => {
    await signIn(page, signInLink)
    await page.goto('/beheer/accounts')
    await page.getByRole('listitem').filter({ hasText: mail }).getByRole('link').click()
    await page.getByRole('button', { name: 'Maak een herstellink' }).click()
    link = (await page.locator('#aanmeldlink').innerText()).trim()
  })
  return link
}

describe.each(journeyRuntimes)('on $runtime', ({ runtime, start }) => {
  let server: RunningServer

  beforeAll(async () => {
    server = await start()
  })

  test('a lost passkey is replaced, with a link from a beheerder', async () => {
    const { baseURL } = server
    const invitation = await server.invite('moderator', 'mo@voorbeeld.nl')
    await withPage({ baseURL, width: 390 }, async (page) => {
      const phone = await virtualDevice(page)
      await signIn(page, invitation)
      await addPasskey(page, 'Oude telefoon')
      expect(await phone.count()).toBe(1)
      await signOut(page)
      await signInWithPasskey(page)
      await signOut(page)

      await phone.lose()
      await pressPasskey(page)
      await page.getByText('Je hebt het afgebroken, of het duurde te lang.').waitFor()

      await signIn(page, await mintRecoveryLink(server, 'mo@voorbeeld.nl'))
      await page.goto('/beheer/account')
      // The link took it away: who found the phone cannot come in.
      expect(await page.getByText('Oude telefoon').count()).toBe(0)
      await addPasskey(page, 'Nieuwe telefoon')
      await screenshot(page, `account-390-${runtime}`)
      await signOut(page)
      await signInWithPasskey(page)
      await page.goto('/beheer/account')
      expect(await page.getByText('Oude telefoon').count()).toBe(0)
    })
  })

  test('a passkey that proves no finger, face or code opens nothing, and says so', async () => {
    const { baseURL } = server
    const invitation = await server.invite('moderator', 'noor@voorbeeld.nl')
    await withPage({ baseURL }, async (page) => {
      const phone = await virtualDevice(page)
      await signIn(page, invitation)
      await addPasskey(page, 'Telefoon')
      await signOut(page)
      // As a page would that asks for less than we do: the device then checks nothing.
      await page.route('**/auth/passkey/generate-authenticate-options', async (route) => {
        const answer = await route.fetch()
        const body = (await answer.text()).replace('"preferred"', '"discouraged"')
        await route.fulfill({ response: answer, body })
      })
      await phone.verify(false)
      await pressPasskey(page)
      await page.getByText('Deze passkey werkt hier niet (meer).').waitFor()
      await page.goto('/beheer')
      expect(new URL(page.url()).pathname).toBe('/aanmelden')
    })
  })

  test('a passkey that was removed here says so, and opens nothing', async () => {
    const { baseURL } = server
    const invitation = await server.invite('moderator', 'pim@voorbeeld.nl')
    await withPage({ baseURL }, async (page) => {
      await virtualDevice(page)
      await signIn(page, invitation)
      await addPasskey(page, 'Telefoon')
      await removePasskey(page, 'Telefoon')
      await signOut(page)
      await pressPasskey(page)
      await page.getByText('Deze passkey werkt hier niet (meer).').waitFor()
    })
  })
})
