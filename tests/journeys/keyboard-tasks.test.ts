import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { withPage } from '../browser/browser.ts'
import { freshApp, sendReport, signInPath } from '../support/app.ts'
import { ask, storeBottleneck, storeOrganisation, vng } from '../support/asked.ts'
import { joris, wilma } from '../support/cast.ts'
import { serveApp } from '../support/served-app.ts'
import { invite } from '../../src/invite.ts'
import { press, tabTo, type } from './keys.ts'

const served = await serveApp()
const t = await freshApp({ data: 'demo', publicUrl: served.publicUrl }, { assets: served.assets })
served.use(t)
await storeOrganisation(t, 'vng', vng)
await storeBottleneck(t, 901, 'Ontbijt in het buurthuis')
await ask(t, 901, 'vng')

const byKeys = (run: (page: Page) => Promise<void>) => () => withPage({ baseURL: served.publicUrl }, run)
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor()

/** From the link in the mail to the own area. */
async function signInByKeys(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await press(page, button(page, 'Meld aan'), 'Enter')
  await page.waitForURL(/\/(beheer|instantie)$/)
}

test(
  'browse, choose a filter and read a casus',
  byKeys(async (page) => {
    await page.goto(paths.home)
    await press(page, page.getByRole('navigation').getByRole('link', { name: 'Casussen' }), 'Enter')
    await heading(page, 'Casussen')
    await press(page, page.getByText('Kies een grens, barrière, regio of periode'), 'Enter')
    await tabTo(page, page.getByLabel('Regio', { exact: true }))
    await page.keyboard.type('Twente')
    await page.waitForURL(/regio=twente/)
    const first = page.locator('.case-list a[href^="/casussen/"]').first()
    const title = await first.innerText()
    await press(page, first, 'Enter')
    await page.waitForURL(/\/casussen\/\d+$/)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(title)
  }),
)

test(
  'say “wij ook”',
  byKeys(async (page) => {
    await page.goto(paths.case(1))
    await press(page, page.getByRole('link', { name: 'Wij ook' }), 'Enter')
    await heading(page, 'Loop jij hier ook tegenaan?')
    await type(page, 'Vanuit welke rol merk je dit?', 'Zorgv')
    await type(page, 'In welke regio merk je dit?', 'Twente')
    await press(page, button(page, 'Wij ook'), 'Enter')
    await heading(page, 'Je telt mee')
  }),
)

test(
  'correct and withdraw a melding on its private page',
  byKeys(async (page) => {
    const { token } = await sendReport(t, wilma)
    await page.goto(paths.followUp(token))
    await press(page, page.locator(`main a[href="${paths.followUpCorrection(token)}"]`), 'Enter')
    await page.waitForURL(/\/correcties$/)
    await tabTo(page, page.getByLabel('Waar gaat het over, in één zin?'))
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Ontbijten met het hele dorp')
    await press(page, page.locator('main form button[type=submit]:not([tabindex="-1"])').last(), 'Enter')
    await page.waitForURL((url) => url.pathname === paths.followUp(token))
    await page.getByText('Ontbijten met het hele dorp').first().waitFor()
    await press(page, page.locator(`main a[href="${paths.followUpWithdrawal(token)}"]`), 'Enter')
    await page.waitForURL(/\/intrekking$/)
    await press(page, button(page, 'Ja, trek mijn melding in'), 'Enter')
    await page.getByText('Je hebt deze melding ingetrokken').waitFor()
  }),
)

test(
  'sign in, take a melding out of the queue and decide',
  byKeys(async (page) => {
    await sendReport(t, { ...joris, titel: 'Alleen met toetsen beoordeeld' })
    await signInByKeys(page, await signInPath(t, 'moderator', 'toets'))
    await press(page, page.getByRole('link', { name: 'Alleen met toetsen beoordeeld' }), 'Enter')
    await page.waitForURL(/\/beheer\/meldingen\//)
    await tabTo(page, page.getByRole('radio', { name: 'Een echte barrière' }))
    await page.keyboard.press('Space')
    for (let down = 0; down < 3; down++) await page.keyboard.press('ArrowDown')
    expect(await page.getByRole('radio', { name: 'Hoort hier niet' }).isChecked()).toBe(true)
    await type(page, 'Toelichting', 'Dit gaat niet over geld of regels.')
    await press(page, button(page, 'Leg besluit vast'), 'Enter')
    await heading(page, 'Besluit')
  }),
)

test(
  'answer as an instantie',
  byKeys(async (page) => {
    const link = await invite(t.services, { role: 'instantie', email: 'vera@vng.nl', organisationKey: 'vng' })
    await signInByKeys(page, link)
    await press(page, page.getByRole('link', { name: 'Ontbijt in het buurthuis' }), 'Enter')
    await page.waitForURL(/\/instantie\/knelpunten\/901$/)
    await press(page, page.getByRole('radio', { name: 'We lossen dit op' }), 'Space')
    await type(page, 'Reactie', 'We betalen deze uren uit het budget voor de wijkteams.')
    await tabTo(page, page.getByLabel('Klaar op'))
    // The order of day and month is the browser's own.
    await page.getByLabel('Klaar op').fill('2026-05-01')
    await press(page, button(page, 'Zet de reactie op de site'), 'Enter')
    await page.getByText('Jullie reactie staat op de site').waitFor()
  }),
)

test(
  'invite somebody as a beheerder',
  byKeys(async (page) => {
    await signInByKeys(page, await signInPath(t, 'beheerder', 'bea-toets'))
    await press(page, page.getByRole('link', { name: 'Accounts' }).first(), 'Enter')
    await heading(page, 'Accounts')
    await press(page, page.getByRole('link', { name: 'Nodig iemand uit' }), 'Enter')
    await heading(page, 'Iemand uitnodigen')
    await type(page, 'Naam', 'Nel Nieuw')
    await type(page, 'E-mailadres', 'nel@voorbeeld.nl')
    await press(page, page.getByRole('radio', { name: 'Moderator' }), 'Space')
    await press(page, button(page, 'Nodig uit en maak een link'), 'Enter')
    await page.locator('#aanmeldlink').waitFor()
  }),
)

test(
  'the field that catches programs is neither on the way nor read aloud',
  byKeys(async (page) => {
    await page.goto(paths.report)
    const trap = page.locator('input[name=website]')
    expect(await trap.count()).toBe(1)
    expect(await page.getByRole('textbox', { name: 'Laat dit veld leeg' }).count()).toBe(0)
    const seen = new Set<string>()
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab')
      seen.add(await page.evaluate(() => document.activeElement?.getAttribute('name') ?? ''))
    }
    expect([...seen]).toContain('toestemming')
    expect([...seen]).not.toContain('website')
    const tree = await page.locator('body').ariaSnapshot()
    expect(tree).toContain('In welke regio speelt dit?')
    expect(tree).not.toContain('Laat dit veld leeg')
    const [box] = await trap.evaluateAll((all) =>
      all.map((one) => one.parentElement?.getBoundingClientRect().width),
    )
    expect(box).toBeLessThanOrEqual(1)
  }),
)
