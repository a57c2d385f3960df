import type { Page } from 'playwright-core'
import { expect } from 'vitest'

export type Told = {
  title: string
  story: string
  /** Labels on the page, as a visitor reads them. */
  domains: string[]
  barrier: string
  role: string
  region: string
  /** The guard finds a name in the story, and the reporter lets it stand. */
  named?: true
}

/** A story whose words point at the Zvw, the Wmo and the question who pays. */
export const told = (title: string): Told => ({
  title,
  story:
    'Onze wijkverpleegkundige geeft met het buurtteam een cursus vallen en opstaan. De zorgverzekeraar zegt dat dit ' +
    'Wmo is en de gemeente verwijst terug. Niemand weet wie betaalt, dus de groep start niet.',
  domains: ['Zorgverzekeringswet', 'Wet maatschappelijke ondersteuning'],
  barrier: 'Wijzen partijen naar elkaar, of weet niemand wie dit moet betalen?',
  role: 'Zorgverlener of hulpverlener',
  region: 'Twente',
})

export async function tellStory(page: Page, { title, story }: Told): Promise<void> {
  await page.getByLabel('Waar gaat het over, in één zin?').fill(title)
  await page.getByLabel('Wat wil je doen, en waar loopt het vast?').fill(story)
}

async function keepName(page: Page): Promise<void> {
  await page.getByLabel('Wat wil je doen, en waar loopt het vast?').blur()
  await page.getByRole('checkbox', { name: /^Nee, dit gaat niet over een persoon/ }).check()
}

export async function classify(page: Page, { domains, barrier }: Told): Promise<void> {
  for (const domain of domains) await page.getByRole('checkbox', { name: domain }).check()
  await page.getByRole('radio', { name: barrier }).check()
}

export async function introduceYourself(page: Page, { role, region }: Told): Promise<void> {
  await page.getByRole('radio', { name: role }).check()
  await page.getByLabel('In welke regio speelt dit?').fill(region)
}

export const consent = (page: Page) => page.getByRole('checkbox', { name: /^Ik ga akkoord/ }).check()

export const sendButton = (page: Page) => page.getByRole('button', { name: 'Verstuur melding' })

export type Receipt = { path: string; reference: string }

export async function readReceipt(page: Page): Promise<Receipt> {
  // Not waitForURL: without JavaScript a double click starts two navigations, and the first of them is aborted.
  await expect.poll(() => page.url(), { timeout: 15_000 }).toMatch(/\/volg\//)
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  return { path: new URL(page.url()).pathname, reference: heading.replace('Je melding ', '') }
}

/** The whole form, filled in and sent without hesitation. */
export async function report(page: Page, story: Told): Promise<Receipt> {
  await page.goto('/melden')
  await tellStory(page, story)
  if (story.named) await keepName(page)
  await classify(page, story)
  await introduceYourself(page, story)
  await consent(page)
  await sendButton(page).click()
  return readReceipt(page)
}

export async function answer(page: Page, path: string, text: string): Promise<void> {
  await page.goto(path)
  await page.getByLabel('Jouw antwoord').fill(text)
  await page.getByRole('button', { name: 'Verstuur antwoord' }).click()
  await page.getByText('Je antwoorden zijn bewaard.').waitFor()
}

/** Says what the reporter thinks of the edited text. */
export async function judge(page: Page, path: string, verdict: string, remark = ''): Promise<void> {
  await page.goto(path)
  await page.getByRole('radio', { name: verdict }).check()
  await page.getByLabel('Wat moet er anders?').fill(remark)
  await page.getByRole('button', { name: 'Verstuur', exact: true }).click()
  await page.getByText('Je antwoorden zijn bewaard.').waitFor()
}

export async function publishedNumber(page: Page, path: string): Promise<number> {
  await page.goto(path)
  await page.getByText('Je melding is gepubliceerd').waitFor()
  const link = page.getByRole('link', { name: /^casus \d+$/ })
  return Number((await link.innerText()).replace('casus ', ''))
}
