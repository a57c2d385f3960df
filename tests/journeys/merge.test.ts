import { beforeAll, describe, expect, test } from 'vitest'
import { withPage } from '../browser/browser.ts'
import { type RunningServer, journeyRuntimes } from '../servers/servers.ts'
import { openFromQueue, publish, signIn } from './moderator.ts'
import { report, told } from './reporter.ts'

describe.each(journeyRuntimes)('on $runtime', ({ start }) => {
  let server: RunningServer

  beforeAll(async () => {
    server = await start({ demo: false })
  })

  test('a duplicate is merged and taken loose again, without JavaScript', async () => {
    const { baseURL } = server
    const options = { baseURL, javaScript: false }
    const [first, second] = [told('Het dorpsbad voor ouderen'), told('Zwemmen met ouderen in ons dorp')]
    let path = ''
    await withPage(options, async (page) => {
      await report(page, first)
      path = (await report(page, second)).path
    })
    await withPage(options, async (page) => {
      await signIn(page, server.signInLink)
      await openFromQueue(page, first.title)
      const number = await publish(page, {})
      await openFromQueue(page, second.title)
      await page.getByText('Voeg samen met een casus die hetzelfde vertelt').click()
      await page.getByLabel('Nummer van die casus').fill(String(number))
      await page.getByRole('button', { name: 'Voeg samen' }).click()
      await page.getByText('Deze melding vertelt hetzelfde als').waitFor()
      const dossier = page.url()
      await page.goto('/beheer')
      expect(await page.getByRole('link', { name: second.title }).count()).toBe(0)
      await page.goto(path)
      await page.getByRole('link', { name: `casus ${number}` }).waitFor()
      await page.goto(dossier)
      await page.getByRole('button', { name: 'Maak samenvoegen ongedaan' }).click()
      await page.goto('/beheer')
      await page.getByRole('link', { name: second.title }).waitFor()
    })
  })
})
