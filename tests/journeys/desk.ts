import type { Page } from 'playwright-core'
import { expect } from 'vitest'

export type Instantie = { name: string; kind: string; domain: string; mail: string; days: number }

/** A beheerder names an organisation that can be asked. */
export async function addOrganisation(page: Page, { name, kind, domain, mail, days }: Instantie) {
  await page.goto('/beheer/instanties/nieuw')
  await page.getByLabel('Naam').fill(name)
  await page.getByLabel('Soort instantie').selectOption(kind)
  await page.getByLabel('Maildomein').fill(domain)
  await page.getByLabel('E-mailadres voor herinneringen').fill(mail)
  await page.getByLabel('Eigen reactietermijn in werkdagen').fill(String(days))
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await page.getByText('De instantie is toegevoegd').waitFor()
}

/** From the page of the organisation that was just added; gives the link that the beheerder hands over. */
export async function inviteAnswerer(page: Page, name: string, email: string): Promise<string> {
  await page.getByRole('link', { name: 'Nodig iemand uit' }).click()
  await page.getByLabel('Naam').fill(name)
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('button', { name: 'Nodig uit en maak een link' }).click()
  return page.locator('#aanmeldlink').innerText()
}

export type Text = { title: string; summary: string; question: string }

/** Three cases out of a proposal become a knelpunt; the page that comes back is where it is managed. */
export async function bundleThree(page: Page, text: Text): Promise<void> {
  await page.goto('/beheer/knelpunten')
  const third = page.locator('input[type=checkbox] >> nth=2')
  const proposal = page.locator('form.bundle').filter({ has: third }).first()
  const boxes = await proposal.getByRole('checkbox').all()
  for (const [index, box] of boxes.entries()) await box.setChecked(index < 3)
  await proposal.getByRole('button', { name: 'Maak hier een knelpunt van' }).click()
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(3)
  await page.getByLabel('Titel').fill(text.title)
  await page.getByLabel('Wat gaat er mis?').fill(text.summary)
  await page.getByLabel('Wat vragen we de instanties?').fill(text.question)
  await page.getByRole('button', { name: 'Maak knelpunt' }).click()
  await page.waitForURL(/\/beheer\/knelpunten\/\d+$/)
  await page.getByRole('heading', { name: '3 casussen' }).waitFor()
}

/** Only after a person ticks to have looked, the clock starts. */
export async function askBoth(page: Page, names: string[]): Promise<void> {
  const others = page.locator('summary', { hasText: 'Andere instanties' })
  const choices = names.map((name) => page.getByRole('checkbox', { name }))
  if ((await others.count()) > 0) await others.click()
  for (const choice of choices) await choice.check()
  await page.getByRole('button', { name: 'Stel de vraag' }).click()
  await page.getByRole('link', { name: 'Kijk na of deze instanties hierover gaan' }).waitFor()
  for (const choice of choices) expect(await choice.isChecked()).toBe(true)
  await page.getByRole('checkbox', { name: 'Ik heb nagekeken' }).check()
  await page.getByRole('button', { name: 'Stel de vraag' }).click()
  await page.waitForURL(/\/beheer\/knelpunten\/\d+$/)
}
