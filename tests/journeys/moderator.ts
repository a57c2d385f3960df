import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Opening the link changes nothing: the button on it signs in. */
export async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'Meld aan' }).click()
  await page.waitForURL('**/beheer')
}

export async function openFromQueue(page: Page, title: string): Promise<void> {
  await page.goto('/beheer')
  await page.getByRole('link', { name: title }).click()
  await page.waitForURL('**/beheer/meldingen/*')
}

export type Ruling = { outcome: string; title?: string; story?: string; explanation?: string }

export async function rule(page: Page, { outcome, title, story, explanation }: Ruling): Promise<void> {
  if (title !== undefined) await page.getByLabel('Openbare titel').fill(title)
  if (story !== undefined) await page.getByLabel('Openbare tekst').fill(story)
  if (explanation !== undefined) await page.getByLabel('Toelichting').fill(explanation)
  await page.getByRole('radio', { name: outcome }).check()
  await page.getByRole('button', { name: 'Leg besluit vast' }).click()
}

/** Publishes the reporter's own words; gives the number of the casus. */
export async function publish(page: Page, ruling: Omit<Ruling, 'outcome'>): Promise<number> {
  await rule(page, { outcome: 'Een echte barrière', ...ruling })
  const link = page.getByRole('link', { name: /^Naar casus \d+$/ })
  const number = Number((await link.innerText()).replace('Naar casus ', ''))
  expect(number).toBeGreaterThan(0)
  return number
}

export async function ask(page: Page, question: string): Promise<void> {
  await page.getByLabel('Stel een vraag aan de melder').fill(question)
  await page.getByRole('button', { name: 'Stel de vraag' }).click()
  await page.getByText('Vraag van de moderator').first().waitFor()
}

/** Publishes with another wording: that lies with the reporter first. */
export async function askApproval(page: Page, ruling: Omit<Ruling, 'outcome'>): Promise<void> {
  await rule(page, { outcome: 'Een echte barrière', ...ruling })
  await page.getByText('De aangepaste tekst ligt bij de melder').waitFor()
}
