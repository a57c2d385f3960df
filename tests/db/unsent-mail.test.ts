import { expect, test } from 'vitest'
import { runMail } from '../../src/jobs/clock.ts'
import { paths } from '../../src/paths.ts'
import { signIn } from '../support/app.ts'
import { letterTo, open, queue, sentTo, withOrganisations } from '../support/letters.ts'

test('what cannot be addressed is shown as failed; what has nobody left to read it goes', async () => {
  const t = await withOrganisations('a', 'b')
  await t.db.client.execute("update organisations set contact_mail = null where key = 'a'")
  await t.db.client.execute("update organisations set ended_at = 1 where key = 'b'")
  await queue(t, letterTo('a'), letterTo('b'))
  await t.sendMail()
  expect(await open(t)).toMatchObject([{ fault: 'geen_adres' }])
})

test('a beheerder reads which instantie has no address, and where to fill it in', async () => {
  const t = await withOrganisations('a')
  await t.db.client.execute('update organisations set contact_mail = null')
  await queue(t, letterTo('a'))
  await t.sendMail()
  const cookie = await signIn(t, 'beheerder', 'bea')
  const html = await (await t.get(paths.post, { cookie })).text()
  expect(html).toContain('Aan: Gemeente a')
  expect(html).toContain(`href="${paths.managedOrganisation('a')}"`)
})

test('a letter that cannot be written does not stand before the others', async () => {
  const t = await withOrganisations('a', 'b')
  // This letter is for a reporter: to an instantie there is no link to make.
  await queue(t, letterTo('a', 'link_kwijt'), letterTo('b'))
  await t.sendMail()
  expect(sentTo(t)).toEqual(['b@instantie.example'])
  expect(await open(t)).toMatchObject([{ fault: 'onbekend', attempts: 1 }])
  expect(t.log).toEqual(['letter link_kwijt failed: Error'])
})

test('without a mail server letters wait, and the page says so', async () => {
  const t = await withOrganisations('a')
  await queue(t, letterTo('a'))
  t.services.mail = undefined
  await runMail(t.services)
  expect(await open(t)).toMatchObject([{ attempts: 0, failed_at: null }])
})
