import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { withPage } from '../browser/browser.ts'
import { isFull, type RunningServer, runtimes } from '../servers/servers.ts'
import { ask, askApproval, openFromQueue, signIn } from './moderator.ts'
import {
  answer,
  classify,
  consent,
  introduceYourself,
  judge,
  publishedNumber,
  type Receipt,
  readReceipt,
  sendButton,
  tellStory,
  told,
  type Told,
} from './reporter.ts'
import { countMeldingen } from './stored.ts'

/** While writing, suggestions come; one click takes one over. What was typed survives a reload. */
async function reportWithScript(page: Page, story: Told): Promise<Receipt> {
  await page.goto('/melden')
  await tellStory(page, story)
  await page.locator('[data-accept="domeinen:wmo"]').click()
  await page.locator('[data-accept="barrieres:afbakening"]').click()
  expect(await page.locator('[data-accept="domeinen:wmo"]').getAttribute('aria-pressed')).toBe('true')
  expect(page.url()).toMatch(/\/melden$/)
  await page.getByRole('checkbox', { name: 'Zorgverzekeringswet' }).check()
  await introduceYourself(page, story)
  await page.reload()
  await page.getByText('We hebben je concept van dit apparaat teruggezet.').waitFor()
  expect(await page.getByLabel('Wat wil je doen, en waar loopt het vast?').inputValue()).toBe(story.story)
  expect(await page.getByLabel('In welke regio speelt dit?').inputValue()).toBe(story.region)
  for (const name of story.domains) {
    expect(await page.getByRole('checkbox', { name }).isChecked(), name).toBe(true)
  }
  expect(await page.getByRole('radio', { name: story.barrier }).isChecked()).toBe(true)
  await consent(page)
  await sendButton(page).dblclick()
  return readReceipt(page)
}

/** The same by a button, and each suggestion is a button that brings the form back with the box ticked. */
async function reportWithoutScript(page: Page, story: Told): Promise<Receipt> {
  await page.goto('/melden')
  await tellStory(page, story)
  await page.getByRole('button', { name: 'Toon suggesties' }).click()
  await page.locator('[data-accept="domeinen:wmo"]').click()
  expect(await page.getByRole('checkbox', { name: 'Wet maatschappelijke ondersteuning' }).isChecked()).toBe(
    true,
  )
  expect(await page.getByLabel('Waar gaat het over, in één zin?').inputValue()).toBe(story.title)
  await classify(page, story)
  await introduceYourself(page, story)
  await consent(page)
  await sendButton(page).dblclick()
  return readReceipt(page)
}

async function tellMore(page: Page): Promise<void> {
  await page.getByText('Wat heb je al geprobeerd, en voor wie?').click()
  await page.getByLabel('Wat heb je al geprobeerd?').fill('Twee keer overlegd met beide partijen.')
  await page.getByRole('checkbox', { name: 'Ouderen' }).check()
  await page.getByText('Wat zijn de gevolgen?').click()
  await page.getByRole('checkbox', { name: 'Het is niet begonnen' }).check()
  await page.getByRole('button', { name: 'Bewaar antwoorden' }).click()
  await page.getByText('Je antwoorden zijn bewaard.').waitFor()
}

async function findInPublic(page: Page, title: string): Promise<void> {
  const inList = page.getByRole('link', { name: title })
  await page.goto('/overzicht')
  await page.locator('table a[href="/patronen/zvw-wmo/afbakening"]').click()
  await page.getByRole('link', { name: 'Lees de casussen' }).click()
  await page.waitForURL('**/casussen?*')
  await inList.waitFor()
  await page.goto('/casussen')
  await page.getByText('Kies een grens, barrière, regio of periode').click()
  await page.getByLabel('Domein').selectOption('wmo')
  await page.getByLabel('Soort barrière').selectOption('afbakening')
  await page.getByLabel('Regio').selectOption('twente')
  await page.getByRole('button', { name: 'Toon casussen' }).click()
  await inList.waitFor()
  await page.getByLabel('Regio').selectOption('achterhoek')
  await page.getByRole('button', { name: 'Toon casussen' }).click()
  await page.waitForURL(/regio=achterhoek/)
  expect(await inList.count()).toBe(0)
}

async function findInApi(baseURL: string, number: number) {
  const fromApi = async (path: string): Promise<unknown> =>
    (await fetch(`${baseURL}/api/v1/casussen${path}`)).json()
  const inApi = {
    nummer: number,
    domeinen: expect.arrayContaining(['zvw', 'wmo']),
    barrieres: ['afbakening'],
    regio: 'twente',
  }
  expect(await fromApi('?schot=zvw-wmo&regio=twente')).toMatchObject({
    casussen: expect.arrayContaining([expect.objectContaining(inApi)]),
  })
  expect(await fromApi(`/${number}`)).toMatchObject({ ...inApi, doelgroepen: ['ouderen'], voorbeeld: false })
}

describe.each(runtimes)('on $runtime', ({ runtime, start }) => {
  let server: RunningServer

  beforeAll(async () => {
    server = await start()
  })

  const ways = [
    { how: 'with', javaScript: true },
    { how: 'without', javaScript: false },
  ].filter(({ javaScript }) => javaScript || runtime === 'node' || isFull)

  test.each(ways)(
    'report, question, approval, publish, find: $how JavaScript',
    async ({ how, javaScript }) => {
      const { baseURL } = server
      const story = told(`Cursus vallen en opstaan start niet (${runtime}, ${how})`)
      const publicTitle = `Valcursus start niet (${runtime}, ${how})`
      let receipt: Receipt = { path: '', reference: '' }
      await withPage({ baseURL, javaScript, width: 390 }, async (page) => {
        receipt = await (javaScript ? reportWithScript : reportWithoutScript)(page, story)
        expect(receipt.reference).toMatch(/^M-/)
        await tellMore(page)
      })
      expect(await countMeldingen(server, story.title)).toBe(1)

      const link = javaScript ? server.signInLink : await server.invite('moderator', 'anna@voorbeeld.nl')
      let number = 0
      await withPage({ baseURL, javaScript }, async (page) => {
        await signIn(page, link)
        await openFromQueue(page, story.title)
        await page.getByText('Twee keer overlegd met beide partijen.').waitFor()
        await ask(page, 'Sinds wanneer loopt dit vast?')
        const dossier = page.url()
        await withPage({ baseURL, javaScript, width: 390 }, async (phone) => {
          await answer(phone, receipt.path, 'Sinds vorig jaar mei.')
          await page.goto(dossier)
          await page.getByText('Sinds vorig jaar mei.').waitFor()
          await askApproval(page, {
            title: 'Een eerste titel',
            story: 'Verzekeraar en gemeente zijn het oneens.',
          })
          await judge(phone, receipt.path, 'Ik wil iets anders in de tekst', 'De titel klopt niet.')
          await page.goto(dossier)
          await page.getByText('De titel klopt niet.').waitFor()
          await askApproval(page, {
            title: publicTitle,
            story: 'Verzekeraar en gemeente wijzen naar elkaar.',
          })
          await judge(phone, receipt.path, 'Ja, zo mag het op de site')
          number = await publishedNumber(phone, receipt.path)
        })
      })

      await withPage({ baseURL, javaScript }, (page) => findInPublic(page, publicTitle))
      await findInApi(baseURL, number)

      await withPage({ baseURL, javaScript, width: 390 }, async (page) => {
        await page.goto(receipt.path)
        await page.getByText('Je melding is gepubliceerd').waitFor()
        await page.getByRole('link', { name: `casus ${number}` }).click()
        await page.waitForURL(`**/casussen/${number}`)
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(publicTitle)
        expect(await page.locator('main').innerText()).not.toContain(story.story)
      })
    },
  )
})
