import { expect, test } from 'vitest'
import { runJobs } from '../../src/jobs/clock.ts'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, sendReport, signIn } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { day, hour, minute } from '../support/clock.ts'
import { lastLetter, linkIn, mailApp, reportWithContact, stored } from '../support/mail.ts'
import { header, plainText } from '../support/smtp-server.ts'

const no = { uitkomst: 'buiten_bereik', toelichting: 'Hoort hier niet.' }
const ask = { email: 'Wilma@Voorbeeld.nl ' }

test('an address that is left is asked about, and nothing else goes there before a yes', async () => {
  const t = await mailApp()
  const { token, id } = await sendReport(t, wilma)
  expect(await (await t.get(paths.followUp(token))).text()).toContain('Laat het me weten als er nieuws is')

  const answer = await t.post(paths.followUpContact(token), ask)
  expect([answer.status, answer.headers.get('Location')]).toEqual([
    303,
    `${paths.followUp(token)}?contact=gevraagd#contact`,
  ])
  await decideOn(t, id, no, await signIn(t))
  await t.sendMail()
  expect(t.smtp.received.map(({ to }) => to)).toEqual(['wilma@voorbeeld.nl'])
  expect(header(lastLetter(t), 'Subject')).toBe('Klopt dit e-mailadres?')

  const link = linkIn(t, '/post/bevestigen/')
  expect((await t.get(link)).status).toBe(200)
  expect(await stored(t, 'select * from contacts where confirmed_at is not null')).toEqual([])
  expect((await t.post(link)).headers.get('Location')).toBe('/post/klaar?gedaan=bevestigd')
  expect(await stored(t, 'select * from contacts where confirmed_at is not null')).toHaveLength(1)
  expect((await t.post(link)).status).toBe(410)
  expect(await stored(t, "select * from audit_events where kind = 'contact_bevestigd'")).toHaveLength(1)
})

test('only ciphertext is stored, and no letter tells what the melding says', async () => {
  const t = await mailApp()
  const { id } = await reportWithContact(t)
  await decideOn(t, id, { ...no, versie: '2' }, await signIn(t))
  await t.sendMail()
  expect(t.smtp.received).toHaveLength(2)
  expect(JSON.stringify(await stored(t, 'select * from contacts'))).not.toMatch(/wilma/i)
  for (const letter of t.smtp.received) {
    expect(letter.raw).not.toMatch(/ontbijt|\/volg\/(?!kwijt)/i)
    expect(plainText(letter)).toContain('M-')
    expect(letter.raw).not.toMatch(/<img/i)
  }
})

test('an address that cannot be one comes back with 422', async () => {
  const t = await mailApp()
  const { token } = await sendReport(t, wilma)
  const answer = await t.post(paths.followUpContact(token), { email: 'wilma at voorbeeld' })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('value="wilma at voorbeeld"')
  expect(html).toContain('Vul een e-mailadres in')
  expect(await stored(t, 'select * from contacts')).toEqual([])
})

test('a stranger, and a site without a mail server, have no such page', async () => {
  const t = await mailApp()
  expect((await t.post(paths.followUpContact('x'.repeat(43)), ask)).status).toBe(404)
  expect((await t.post(paths.followUpContactRemoval('x'.repeat(43)))).status).toBe(404)
  const without = await freshApp()
  const { token } = await sendReport(without, wilma)
  expect(await (await without.get(paths.followUp(token))).text()).not.toContain('nieuws is')
  expect((await without.post(paths.followUpContact(token), ask)).status).toBe(404)
})

test('nobody can fill a mailbox with our question', async () => {
  const t = await mailApp()
  for (let i = 0; i < 5; i++) {
    const { token } = await sendReport(t, wilma)
    await t.post(paths.followUpContact(token), ask)
  }
  await t.sendMail()
  expect(t.smtp.received).toHaveLength(3)
})

test('at most one letter of news waits, however much happens', async () => {
  const t = await mailApp()
  const { id } = await reportWithContact(t)
  const cookie = await signIn(t)
  await t.post(paths.questions(id), { vraag: 'Welke gemeente is dit?', versie: '2' }, { cookie })
  await decideOn(t, id, { ...no, versie: '3' }, cookie)
  await t.sendMail()
  expect(t.smtp.received.map((letter) => header(letter, 'Subject').slice(0, 12))).toEqual([
    'Klopt dit e-',
    'Er is nieuws',
  ])
})

test('who comes back is counted once a letter, within two weeks', async () => {
  const t = await mailApp()
  const { id, token } = await reportWithContact(t)
  t.clock.advance(minute)
  await decideOn(t, id, { ...no, versie: '2' }, await signIn(t))
  await t.sendMail()
  t.clock.advance(13 * day)
  for (let i = 0; i < 2; i++) await t.get(paths.followUp(token))
  const beheerder = await signIn(t, 'beheerder', 'bea')
  const html = await (await t.get(paths.post, { cookie: beheerder })).text()
  expect(html.replaceAll(/\s+/g, ' ')).toContain('Van de 1 brieven “Er is nieuws” werd na 1 de eigen pagina')
})

test('one press in a mail program stops it all, without origin or form key', async () => {
  const t = await mailApp()
  const { token } = await reportWithContact(t)
  const letter = lastLetter(t)
  expect(header(letter, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
  const stop = new URL(header(letter, 'List-Unsubscribe').slice(1, -1)).pathname
  expect((await t.get(stop)).status).toBe(200)
  expect(await stored(t, 'select * from contacts')).toHaveLength(1)

  const press = () =>
    t.request('POST', stop, 'List-Unsubscribe=One-Click', {
      'Content-Type': 'application/x-www-form-urlencoded',
    })
  expect((await press()).status).toBe(200)
  expect((await press()).status).toBe(200)
  expect(await stored(t, 'select * from contacts')).toEqual([])
  expect(await stored(t, 'select * from mail_tokens')).toEqual([])
  expect(await (await t.get(paths.followUp(token))).text()).toContain('Houd me op de hoogte')
})

test('the button of a person stops it too, and answers with 303', async () => {
  const t = await mailApp()
  await reportWithContact(t)
  const answer = await t.post(linkIn(t, '/post/stop/'))
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/post/klaar?gedaan=gestopt'])
  expect(await stored(t, 'select * from contacts')).toEqual([])
})

test('the private page takes an address away, and so does withdrawing', async () => {
  const t = await mailApp()
  const [first, second] = [await reportWithContact(t), await reportWithContact(t, 'joris@voorbeeld.nl')]
  expect((await t.post(paths.followUpContactRemoval(first.token))).status).toBe(303)
  expect(await stored(t, 'select * from contacts')).toHaveLength(1)
  await t.post(paths.followUpWithdrawal(second.token))
  expect(await stored(t, 'select * from contacts')).toEqual([])
  expect(await stored(t, 'select * from mail_tokens')).toEqual([])
})

test('an address is forgotten: unconfirmed after a week, confirmed half a year after the last contact', async () => {
  const t = await mailApp()
  await reportWithContact(t)
  const { token } = await sendReport(t, wilma)
  await t.post(paths.followUpContact(token), { email: 'joris@voorbeeld.nl' })
  t.clock.advance(8 * day)
  await runJobs(t.services)
  expect(await stored(t, 'select * from contacts')).toHaveLength(1)
  t.clock.advance(170 * day)
  await runJobs(t.services)
  expect(await stored(t, 'select * from contacts')).toHaveLength(1)
  t.clock.advance(10 * day)
  await runJobs(t.services)
  expect(await stored(t, 'select * from contacts')).toEqual([])
})

test('a link that waited too long confirms nothing', async () => {
  const t = await mailApp()
  const { token } = await sendReport(t, wilma)
  await t.post(paths.followUpContact(token), ask)
  await t.sendMail()
  t.clock.advance(73 * hour)
  expect((await t.post(linkIn(t, '/post/bevestigen/'))).status).toBe(410)
})
