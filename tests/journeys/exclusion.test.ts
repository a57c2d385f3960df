import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { withPage } from '../browser/browser.ts'
import { type RunningServer, startNode } from '../servers/servers.ts'
import { openFromQueue, rule, signIn } from './moderator.ts'
import { classify, consent, introduceYourself, readReceipt, sendButton, tellStory, told } from './reporter.ts'

let server: RunningServer

beforeAll(async () => {
  server = await startNode({ demo: false })
})

const statusAfter = async (page: Page, click: Promise<void>) => {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    click,
  ])
  return answer.status()
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

test.each([
  { how: 'with', javaScript: true },
  { how: 'without', javaScript: false },
])(
  'excluded from funding, refused form first, then rejected: $how JavaScript',
  async ({ how, javaScript }) => {
    const { baseURL } = server
    const story = told(`Inloophuis krijgt geen contract (${how})`)
    const reason =
      'Dit gaat over het besluit van één verzekeraar. Vraag om een heroverweging bij die verzekeraar.'
    let path = ''
    await withPage({ baseURL, javaScript, width: 390 }, async (page) => {
      await page.goto('/melden')
      const refusedBy = page.getByLabel('Wie zei nee?')
      expect(await refusedBy.isVisible()).toBe(false)
      await page.getByRole('radio', { name: 'Uitgesloten van financiering' }).check()
      expect(await refusedBy.isVisible()).toBe(true)
      await tellStory(page, story)
      await classify(page, story)
      await introduceYourself(page, { ...story, region: 'Atlantis' })
      expect(await statusAfter(page, sendButton(page).click())).toBe(422)

      expect(await page.title()).toMatch(/^Fout: /)
      expect(await focused(page)).toBe('fouten')
      expect(await page.locator('.error-summary a').allInnerTexts()).toEqual([
        'Kies wie er nee zei.',
        'Kies welke reden je kreeg.',
        'Deze regio kennen we niet. Kies een regio uit de lijst.',
        'Zet een vinkje als je akkoord gaat. Zonder akkoord kunnen we je melding niet aannemen.',
      ])
      expect(await page.getByLabel('Waar gaat het over, in één zin?').inputValue()).toBe(story.title)
      expect(await page.getByLabel('Wat wil je doen, en waar loopt het vast?').inputValue()).toBe(story.story)
      expect(await page.getByRole('radio', { name: 'Uitgesloten van financiering' }).isChecked()).toBe(true)
      for (const name of story.domains)
        expect(await page.getByRole('checkbox', { name }).isChecked(), name).toBe(true)
      await page.getByRole('link', { name: 'Kies wie er nee zei.' }).click()
      expect(await focused(page)).toBe('geweigerdDoor')

      await refusedBy.selectOption({ label: 'Zorgverzekeraar' })
      await page.getByLabel('Welke reden kreeg je?').selectOption({ label: 'Wij zijn te klein' })
      await page.getByLabel('Moest het via een grotere partij?').fill('Een grote thuiszorgorganisatie')
      await page.getByLabel('In welke regio speelt dit?').fill('Twente')
      await consent(page)
      await sendButton(page).click()
      path = (await readReceipt(page)).path
    })

    await withPage({ baseURL, javaScript }, async (page) => {
      await signIn(
        page,
        javaScript ? server.signInLink : await server.invite('moderator', 'anna@voorbeeld.nl'),
      )
      await openFromQueue(page, story.title)
      await page.getByText('Wij zijn te klein').waitFor()
      const outcome = 'Een geschil over één persoon of besluit'
      expect(await statusAfter(page, rule(page, { outcome }))).toBe(422)
      expect(await focused(page)).toBe('fouten')
      expect(await statusAfter(page, rule(page, { outcome, explanation: reason }))).toBe(303)
      await page.getByRole('heading', { name: 'Besluit' }).waitFor()
    })

    await withPage({ baseURL, javaScript, width: 390 }, async (page) => {
      await page.goto(path)
      await page.getByText('Je melding is niet gepubliceerd').waitFor()
      await page.getByText(reason).waitFor()
      await page.goto('/casussen')
      expect(await page.getByText(story.title).count()).toBe(0)
    })
  },
)
