import { expect, test } from 'vitest'
import { runtimes } from '../servers/servers.ts'
import { visitorOf } from '../runtimes/visitor.ts'
import { header, pathsIn, startSmtp } from '../support/smtp-server.ts'

test.each(runtimes)('$runtime mails a link to sign in with, over SMTP', async ({ runtime, start }) => {
  const smtp = await startSmtp()
  const env = { SMTP_URL: smtp.url, MAIL_FROM: 'Schottenmelder <post@voorbeeld.nl>' }
  const server = await start({ env })
  const { ask, post } = visitorOf(() => server.baseURL)
  const asked = await post('/aanmelden', new URLSearchParams({ email: 'beheerder@voorbeeld.nl' }))
  expect(asked.status).toBe(303)
  // On Node the clock comes by itself, within half a minute.
  if (runtime === 'workerd') await ask('/cdn-cgi/local/scheduled?cron=*+*+*+*+*')
  // The examples have letters of their own, such as for a term that is over.
  const links = () =>
    smtp.received.filter((letter) => header(letter, 'Subject') === 'Je link om aan te melden')
  await expect.poll(() => links().length, { timeout: 45_000, interval: 250 }).toBe(1)
  const [link = ''] = pathsIn(links()[0]!)
  const answer = await post(link, new URLSearchParams())
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/beheer'])
  await server.stop()
})
