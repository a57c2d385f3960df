import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** A fingerprint reader that always says yes, in the browser itself. */
async function plugInAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

/** Someone who is signed in adds a passkey, signs out, and comes back with nothing but the passkey. */
export async function returnByPasskey(page: Page): Promise<void> {
  await plugInAuthenticator(page)
  await page.goto('/beheer/account')
  await page.getByText('Nog geen', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Voeg een passkey toe' }).click()
  await page.getByText('Nog geen', { exact: true }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await page.goto('/beheer')
  expect(page.url()).toMatch(/\/aanmelden$/)
  await page.getByRole('button', { name: 'Meld aan met je passkey' }).click()
  await page.waitForURL('**/beheer')
}
