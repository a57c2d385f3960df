import type { Page } from 'playwright-core'
import { withPage } from '../browser/browser.ts'
import type { RunningServer } from '../servers/servers.ts'
import { pathsIn, type Received } from '../support/smtp-server.ts'

/** Anyone may say that they run into it too; with an address they are asked later. */
export async function sayWeToo({ baseURL }: RunningServer, publicPage: string, email: string): Promise<void> {
  await withPage({ baseURL, width: 390 }, async (page) => {
    await page.goto(publicPage)
    await page.getByRole('link', { name: 'Wij ook' }).click()
    await page.getByLabel('Vanuit welke rol merk je dit?').selectOption('zorgverlener')
    await page.getByLabel('In welke regio merk je dit?').fill('Twente')
    await page.getByLabel('Laat het me weten: je e-mailadres').fill(email)
    await page.getByRole('button', { name: 'Wij ook' }).click()
    await page.getByRole('heading', { name: 'Je telt mee' }).waitFor()
    await page.goto(publicPage)
    await page.getByRole('heading', { name: 'Ook 1 ander loopt hiertegenaan' }).waitFor()
  })
}

/** A link out of a mail opens a page with one button. */
export async function press(page: Page, letter: Received, begin: string, button: string): Promise<void> {
  await page.goto(pathsIn(letter).find((path) => path.startsWith(begin)) ?? 'missing')
  await page.getByRole('button', { name: button }).click()
}

/** Whoever lost the private link comes back by the one in the mail. */
export async function sayNo({ baseURL }: RunningServer, letter: Received): Promise<void> {
  await withPage({ baseURL, width: 390, javaScript: false }, async (page) => {
    await press(page, letter, '/post/openen/', 'Maak een nieuwe link')
    await page.getByRole('radio', { name: 'Nee, ik merk geen verschil' }).check()
    await page.getByRole('button', { name: 'Verstuur antwoord' }).click()
    await page.getByText('Dank je, je antwoord is bewaard').waitFor()
  })
}
