import { beforeAll, describe, expect, test } from 'vitest'
import { withPage } from '../browser/browser.ts'
import { type RunningServer, journeyRuntimes } from '../servers/servers.ts'
import { askApproval, openFromQueue, rule, signIn } from './moderator.ts'
import { judge, publishedNumber, report, told } from './reporter.ts'

describe.each(journeyRuntimes)('on $runtime', ({ start }) => {
  let server: RunningServer

  beforeAll(async () => {
    server = await start({ demo: false })
  })

  test('two moderators at once: the second sees both versions, and nothing of the first is lost', async () => {
    const { baseURL } = server
    const story = told('Dagbesteding in het dorpshuis loopt vast')
    const second = await server.invite('moderator', 'bram@voorbeeld.nl')
    let path = ''
    await withPage({ baseURL }, async (page) => {
      path = (await report(page, story)).path
    })
    await withPage({ baseURL }, async (anna) => {
      await signIn(anna, server.signInLink)
      await openFromQueue(anna, story.title)
      await withPage({ baseURL }, async (bram) => {
        await signIn(bram, second)
        await openFromQueue(bram, story.title)
        await askApproval(anna, { title: 'De titel van de eerste', story: 'De tekst die de eerste schreef.' })
        const [answer] = await Promise.all([
          bram.waitForResponse((response) => response.request().method() === 'POST'),
          rule(bram, {
            outcome: 'Hoort hier niet',
            title: 'De titel van de tweede',
            explanation: 'De uitleg van de tweede.',
          }),
        ])
        expect(answer.status()).toBe(409)
        const page = await bram.locator('main').innerText()
        expect(page).toContain('Iemand anders was je voor')
        for (const text of [
          'De titel van de eerste',
          'De tekst die de eerste schreef.',
          'Een echte barrière',
        ])
          expect(page).toContain(text)
        for (const text of ['De titel van de tweede', 'De uitleg van de tweede.', 'Hoort hier niet'])
          expect(page).toContain(text)
        await bram.getByRole('link', { name: 'Open de melding opnieuw' }).click()
        await bram.getByText('De aangepaste tekst ligt bij de melder').waitFor()
      })
    })
    await withPage({ baseURL }, async (page) => {
      await judge(page, path, 'Ja, zo mag het op de site')
      expect(await publishedNumber(page, path)).toBe(1)
      expect(await page.getByText('De uitleg van de tweede.').count()).toBe(0)
    })
  })
})
