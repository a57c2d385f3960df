import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { screenshot, withPage } from '../browser/browser.ts'
import { type RunningServer, journeyRuntimes } from '../servers/servers.ts'
import { signIn } from './moderator.ts'

/** From the article of a casus to the receipt; the path of the receipt comes back. */
async function sayWhatIsWrong(page: Page, number: number, message: string): Promise<string> {
  await page.goto(`/casussen/${number}`)
  await page.getByRole('article').getByRole('link', { name: 'Laat het weten' }).click()
  expect(await page.getByLabel('Over welke pagina gaat het?').inputValue()).toBe(`/casussen/${number}`)
  await page.getByRole('button', { name: 'Verstuur opmerking' }).click()
  await page.getByRole('link', { name: 'Vertel wat er niet klopt.' }).waitFor()
  await page.getByLabel('Wat klopt er niet?').fill(message)
  await page.getByRole('button', { name: 'Verstuur opmerking' }).dblclick()
  await page.getByRole('heading', { name: 'Dank je, we hebben je opmerking ontvangen' }).waitFor()
  return new URL(page.url()).pathname
}

async function hide(page: Page, title: string): Promise<void> {
  await page.goto('/beheer')
  await page.getByRole('link', { name: 'Opmerkingen' }).click()
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('button', { name: 'Verberg de casus nu' }).click()
  await page.getByText('Casus is verborgen').waitFor()
}

async function restore(page: Page, reason: string): Promise<void> {
  await page.getByRole('radio', { name: 'Weer zichtbaar' }).check()
  await page.getByLabel('Waarom?').fill(reason)
  await page.getByRole('button', { name: 'Leg besluit vast' }).click()
  await page.getByRole('heading', { name: 'Besluit', exact: true }).waitFor()
}

describe.each(journeyRuntimes)('on $runtime', ({ runtime, start }) => {
  let server: RunningServer

  beforeAll(async () => {
    server = await start()
  })

  test.each([
    { how: 'with', javaScript: true, number: 4 },
    { how: 'without', javaScript: false, number: 5 },
  ])('notice, hidden, restored: $how JavaScript', async ({ how, javaScript, number }) => {
    const { baseURL } = server
    const message = `Dit is niet waar (${runtime}, ${how}).`
    const reason = `Wij hebben het nagevraagd, het klopt (${how}).`
    let receipt = ''
    let title = ''
    await withPage({ baseURL, javaScript, width: 390 }, async (page) => {
      await page.goto(`/casussen/${number}`)
      title = await page.getByRole('heading', { level: 1 }).innerText()
      receipt = await sayWhatIsWrong(page, number, message)
      await screenshot(page, `notice-receipt-${runtime}-${how}`)
    })

    const link = await server.invite('moderator', `opmerking-${how}@voorbeeld.nl`)
    const asVisitor = (path: string, run: (page: Page) => Promise<void>) =>
      withPage({ baseURL, javaScript, expected: /404/ }, async (page) => {
        await page.goto(path)
        await run(page)
      })
    await withPage({ baseURL, javaScript }, async (page) => {
      await signIn(page, link)
      await hide(page, title)
      await asVisitor(`/casussen/${number}`, (other) =>
        other.getByRole('heading', { name: `Casus ${number} is tijdelijk niet zichtbaar` }).waitFor(),
      )
      expect((await fetch(`${baseURL}/api/v1/casussen/${number}`)).status).toBe(404)
      await restore(page, reason)
    })

    await asVisitor(receipt, async (page) => {
      await page.getByText(reason).waitFor()
      await page.getByRole('link', { name: 'Naar het moderatielog' }).click()
      const line = page.getByRole('listitem').filter({ hasText: `Casus ${number} ` })
      expect((await line.allInnerTexts()).map((text) => text.trim())).toEqual(
        expect.arrayContaining([
          `Casus ${number} is verborgen na een opmerking.`,
          `Casus ${number} is weer zichtbaar.`,
        ]),
      )
      expect(await page.locator('main').innerText()).not.toContain(message)
      await page
        .getByRole('link', { name: `Casus ${number}` })
        .first()
        .click()
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title)
    })
  })
})
