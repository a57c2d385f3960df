import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { withPage } from '../browser/browser.ts'
import { journeyRuntimes, type RunningServer } from '../servers/servers.ts'
import { header, plainText, startSmtp, type TestSmtp } from '../support/smtp-server.ts'
import { addOrganisation, askBoth, bundleThree, inviteAnswerer } from './desk.ts'
import { signIn } from './moderator.ts'

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

const textAt = async (page: Page, path: string): Promise<string> => {
  await page.goto(path)
  return page.locator('main').innerText()
}

const fetched = async ({ baseURL }: RunningServer, path: string): Promise<string> =>
  (await fetch(`${baseURL}${path}`)).text()

async function makeAndAsk({ baseURL, signInLink, invite }: RunningServer): Promise<string> {
  let answererLink = ''
  await withPage({ baseURL }, async (page) => {
    await signIn(page, signInLink)
    await addOrganisation(page, zorgkantoor)
    await addOrganisation(page, gemeente)
    answererLink = await inviteAnswerer(page, 'Wil van Wilgendam', 'wil@wilgendam.example')
  })
  const moderator = await invite('moderator', 'anna@voorbeeld.nl')
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

const letterTo = async (smtp: TestSmtp, { mail }: { mail: string }, subject: string) => {
  const find = () => smtp.received.find((letter) => letter.to === mail && subjectOf(letter).includes(subject))
  await expect.poll(() => find() !== undefined, { timeout: 20_000, interval: 100 }).toBe(true)
  return find()!
}

const subjectOf = (letter: TestSmtp['received'][number]) =>
  header(letter, 'Subject').replaceAll(/=\?UTF-8\?Q\?(.*?)\?=\s*/gi, (_all, text: string) =>
    decodeURIComponent(text.replaceAll('_', ' ').replaceAll('=', '%')),
  )

describe.each(journeyRuntimes)('on $runtime', ({ runtime, start }) => {
  let smtp: TestSmtp
  let server: RunningServer

  /** The same data at another moment. What the clock starts runs at once: on Node by itself, in workerd when asked. */
  async function liveAt(moment: string): Promise<void> {
    const dataDir = server?.dataDir
    await server?.stop()
    const env = { DEMO_NOW: moment, SMTP_URL: smtp.url, MAIL_FROM: 'Schottenmelder <post@voorbeeld.nl>' }
    server = await start({ env, ...(dataDir === undefined ? {} : { dataDir }) })
    if (runtime === 'workerd') await tick()
  }

  async function tick(): Promise<void> {
    for (const cron of ['*/15 * * * *', '* * * * *'])
      await fetched(server, `/cdn-cgi/local/scheduled?cron=${encodeURIComponent(cron)}`)
  }

  beforeAll(async () => {
    smtp = await startSmtp()
    await liveAt(asked)
  })

  test('asked, answered, silent, promised, and the promise comes back', async () => {
    await answerWithPromise(server, await makeAndAsk(server))

    await liveAt(lapsed)
    await letterTo(smtp, gemeente, 'Vraag om een reactie')
    const letter = await letterTo(smtp, zorgkantoor, 'Termijn voorbij')
    expect(plainText(letter)).toContain(`/knelpunten/niemand-betaalt`)
    await seeSilence(server)

    await liveAt(promisePassed)
    await letterTo(smtp, gemeente, 'Is het gelukt?')
    await withPage({ baseURL: server.baseURL }, async (page) => {
      expect(await textAt(page, publicPage)).toContain('De dag die Gemeente Wilgendam toezegde is voorbij')
      await signIn(page, await server.invite('moderator', 'anna@voorbeeld.nl'))
      await page.goto('/beheer/beloften')
      await page.getByText(knelpunt.title).first().waitFor()
    })
  })
})
