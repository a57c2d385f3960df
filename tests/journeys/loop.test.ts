import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { withPage } from '../browser/browser.ts'
import { journeyRuntimes, type RunningServer } from '../servers/servers.ts'
import { plainText, type Received } from '../support/smtp-server.ts'
import { addOrganisation, askBoth, bundleThree, inviteAnswerer } from './desk.ts'
import { press, sayNo, sayWeToo } from './endorser.ts'
import { signIn } from './moderator.ts'
import { startAt } from './moments.ts'

const gemeente = {
  name: 'Gemeente Wilgendam',
  kind: 'gemeente',
  domain: 'wilgendam.example',
  mail: 'secretariaat@wilgendam.example',
  days: 10,
}
const zorgkantoor = {
  name: 'Zorgkantoor Duinrand',
  kind: 'zorgkantoor',
  domain: 'duinrand.example',
  mail: 'post@duinrand.example',
  days: 10,
}

const knelpunt = {
  title: 'Niemand betaalt de uren vóór de indicatie',
  summary: 'Wie vroeg hulp biedt, kan die uren nergens kwijt: er is nog geen indicatie.',
  question: 'Wie betaalt de uren tot er een indicatie is, en vanaf wanneer?',
}
const publicPage = '/knelpunten/niemand-betaalt-de-uren-voor-de-indicatie'
const promise = 'We betalen deze uren uit het budget voor de wijkteams.'

// A Monday; ten working days later is Monday 16 March.
const asked = '2026-03-02T09:00:00Z'
const lapsed = '2026-03-20T09:00:00Z'
const promisePassed = '2026-05-04T09:00:00Z'
// The mail goes out the moment the server starts.
const anHourLater = '2026-05-04T10:00:00Z'
const claimed = '2026-05-06T09:00:00Z'
const nobodyConfirmed = '2026-06-08T09:00:00Z'

const wies = 'wies@voorbeeld.nl'

const textAt = async (page: Page, path: string): Promise<string> => {
  await page.goto(path)
  return page.locator('main').innerText()
}

const fetched = async ({ baseURL }: RunningServer, path: string): Promise<string> =>
  (await fetch(`${baseURL}${path}`)).text()

async function makeAndAsk(server: RunningServer): Promise<string> {
  const { baseURL, signInLink } = server
  let answererLink = ''
  await withPage({ baseURL }, async (page) => {
    await signIn(page, signInLink)
    await addOrganisation(page, zorgkantoor)
    await addOrganisation(page, gemeente)
    answererLink = await inviteAnswerer(page, 'Wil van Wilgendam', 'wil@wilgendam.example')
  })
  const moderator = await server.invite('moderator', 'anna@voorbeeld.nl')
  await withPage({ baseURL, javaScript: false }, async (page) => {
    await signIn(page, moderator)
    await bundleThree(page, knelpunt)
    await askBoth(page, [gemeente.name, zorgkantoor.name])
    const text = await textAt(page, publicPage)
    expect(text).toContain('3 casussen')
    expect(text.match(/nog 10 werkdagen/gi)).toHaveLength(2)
  })
  return answererLink
}

async function answerWithPromise({ baseURL }: RunningServer, link: string): Promise<void> {
  await withPage({ baseURL, width: 390, javaScript: false }, async (page) => {
    await page.goto(link)
    await page.getByRole('button', { name: 'Meld aan' }).click()
    await page.waitForURL('**/instantie')
    await page.getByRole('link', { name: knelpunt.title }).click()
    await page.getByText(knelpunt.question).waitFor()
    await page.getByRole('radio', { name: 'We lossen dit op' }).check()
    await page.getByLabel('Reactie').fill(promise)
    await page.getByRole('button', { name: 'Zet de reactie op de site' }).click()
    // Without a day it is no promise.
    await page.getByRole('link', { name: /dag/ }).waitFor()
    expect(await page.getByLabel('Reactie').inputValue()).toBe(promise)
    await page.getByLabel('Klaar op').fill('2026-05-01')
    await page.getByRole('button', { name: 'Zet de reactie op de site' }).click()
    await page.getByText('Jullie reactie staat op de site').waitFor()
  })
  await withPage({ baseURL }, async (page) => {
    const text = await textAt(page, publicPage)
    expect(text).toContain(promise)
    expect(text).toContain('@wilgendam.example')
    expect(text).not.toContain('Wil van')
  })
}

/** Silence in all places at once, with the days. */
async function seeSilence(server: RunningServer): Promise<void> {
  await withPage({ baseURL: server.baseURL, width: 390 }, async (page) => {
    const text = await textAt(page, publicPage)
    expect(text).toContain('Wacht 4 dagen langer dan de termijn')
    expect(text).toContain(`De termijn van ${zorgkantoor.name} is voorbij.`)
    await page.goto('/overzicht')
    await page.locator('a[href*="antwoord=te_laat"]').click()
    await page.waitForURL(/antwoord=te_laat/)
    await page.getByRole('link', { name: knelpunt.title }).waitFor()
    await page.goto('/instanties')
    const late = (name: string) =>
      page.getByRole('row', { name }).locator('[data-label="Te laat"]').innerText()
    expect([await late(zorgkantoor.name), await late(gemeente.name)]).toEqual(['1', '0'])
    await page.getByRole('link', { name: zorgkantoor.name }).click()
    await page.getByText('wacht 4 dagen langer dan de termijn').waitFor()
  })
  const silence = `${zorgkantoor.name}: wacht 4 dagen langer dan de termijn`
  expect(await fetched(server, '/knelpunten.atom')).toContain(silence)
  expect(await fetched(server, `${publicPage}.atom`)).toContain(
    `De termijn van ${zorgkantoor.name} is voorbij`,
  )
  expect(await fetched(server, '/instanties/zorgkantoor-duinrand.atom')).toContain('Geen antwoord')
}

/** The promise comes back to who made it, to everyone, and to the moderators. */
async function seePromisePass(server: RunningServer): Promise<void> {
  const moderator = await server.invite('moderator', 'anna@voorbeeld.nl')
  await withPage({ baseURL: server.baseURL }, async (page) => {
    expect(await textAt(page, publicPage)).toContain('De dag die Gemeente Wilgendam toezegde is voorbij')
    await signIn(page, moderator)
    await page.goto('/beheer/beloften')
    await page.getByRole('link', { name: `${gemeente.name}: ${knelpunt.title}` }).waitFor()
  })
}

async function claimSolved(server: RunningServer, letter: Received): Promise<void> {
  const moderator = await server.invite('moderator', 'anna@voorbeeld.nl')
  await withPage({ baseURL: server.baseURL }, async (page) => {
    await press(page, letter, '/post/bevestigen/', 'Ja, bevestig mijn e-mailadres')
    await page.getByText('Je e-mailadres is bevestigd').first().waitFor()
    await signIn(page, moderator)
    await page.goto('/beheer/knelpunten')
    await page.getByRole('link', { name: knelpunt.title }).click()
    await page.getByRole('link', { name: 'Meld dit knelpunt als opgelost' }).click()
    await page.getByLabel('Wat hielp er?').fill('De gemeente betaalt deze uren uit het wijkbudget.')
    await page.getByLabel('Wiens besluit was het?').selectOption({ label: gemeente.name })
    await page.getByRole('button', { name: 'Meld als opgelost' }).click()
    await page.getByRole('heading', { name: 'Is het echt opgelost?' }).waitFor()
    expect(await textAt(page, publicPage)).toMatch(/Gemeld als opgelost[^]*We vragen aan 4 mensen/i)
  })
}

async function seeOpenAgain(server: RunningServer): Promise<void> {
  await withPage({ baseURL: server.baseURL, width: 390 }, async (page) => {
    const text = await textAt(page, publicPage)
    expect(await page.locator('.badge').first().innerText()).toBe('Open')
    expect(text).toContain('De oplossing is niet bevestigd')
    expect(text).toContain('Dat is niet bevestigd; sinds 8 juni 2026 staat het knelpunt weer open.')
    expect(await textAt(page, '/knelpunten?stand=open')).toContain(knelpunt.title)
  })
  expect(await fetched(server, `${publicPage}.atom`)).toContain('De oplossing is niet bevestigd')
}

// Six starts of a server: in workerd each takes ten seconds, and longer on a machine that has more to do.
const patience = 600_000

describe.each(journeyRuntimes)('on $runtime', (runtime) => {
  test(
    'asked, answered, silent, promised, said to be solved, not confirmed, open again',
    async () => {
      const m = await startAt(runtime, asked)
      await answerWithPromise(m.server, await makeAndAsk(m.server))

      await m.liveAt(lapsed)
      await m.letterTo(gemeente.mail, 'Vraag om een reactie')
      const letter = await m.letterTo(zorgkantoor.mail, 'Termijn voorbij')
      expect(plainText(letter)).toContain(publicPage)
      await seeSilence(m.server)

      await m.liveAt(promisePassed)
      await m.letterTo(gemeente.mail, 'Is het gelukt?')
      await seePromisePass(m.server)
      await sayWeToo(m.server, publicPage, wies)

      await m.liveAt(anHourLater)
      await claimSolved(m.server, await m.letterTo(wies, 'Klopt dit e-mailadres?'))
      await m.liveAt(claimed)
      await sayNo(m.server, await m.letterTo(wies, 'Is het bij jou opgelost?'))

      await m.liveAt(nobodyConfirmed)
      await expect.poll(() => fetched(m.server, publicPage), { timeout: 20_000 }).toContain('niet bevestigd')
      await seeOpenAgain(m.server)
    },
    patience,
  )
})
