import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { freshApp, reportOf, sendReport } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { hour } from '../support/clock.ts'
import { linkIn, mailApp, reportWithContact, stored } from '../support/mail.ts'

const email = 'wilma@voorbeeld.nl'

test('a lost link is renewed by a mail, once, and the old one stops working', async () => {
  const t = await mailApp()
  const { token } = await reportWithContact(t)
  const kenmerk = (await reportOf(t, token)).report.reference.toLowerCase().replaceAll('-', ' ')
  const asked = await t.post(paths.lostLink, { kenmerk, email })
  expect([asked.status, asked.headers.get('Location')]).toEqual([303, `${paths.lostLink}?gevraagd`])
  await t.sendMail()
  const link = linkIn(t, '/post/openen/')
  expect((await t.get(link)).status).toBe(200)
  expect((await t.get(paths.followUp(token))).status).toBe(200)

  const fresh = (await t.post(link)).headers.get('Location') ?? ''
  expect(fresh).toMatch(/^\/volg\/[\w-]{43}\?vernieuwd$/)
  expect(await (await t.get(fresh)).text()).toContain('Dit is je nieuwe link')
  expect((await t.get(paths.followUp(token))).status).toBe(404)
  expect((await t.post(link)).status).toBe(410)
  expect(await stored(t, "select * from audit_events where kind = 'link_vernieuwd'")).toHaveLength(1)
})

test('of two presses at once one wins', async () => {
  const t = await mailApp()
  const { token } = await reportWithContact(t)
  await t.post(paths.lostLink, { kenmerk: (await reportOf(t, token)).report.reference, email })
  await t.sendMail()
  const link = linkIn(t, '/post/openen/')
  const answers = await Promise.all([t.post(link), t.post(link)])
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303, 410]))
})

test('the answer is the same for a number or address that we do not know', async () => {
  const t = await mailApp()
  const { token } = await reportWithContact(t)
  const kenmerk = (await reportOf(t, token)).report.reference
  const before = t.smtp.received.length
  const answers: unknown[] = []
  for (const fields of [
    { kenmerk, email: 'iemand@voorbeeld.nl' },
    { kenmerk: 'M-AAA-AAA-AAA', email },
    { kenmerk, email },
  ]) {
    const trips = t.db.traffic.roundTrips
    const answer = await t.post(paths.lostLink, fields)
    answers.push([answer.status, answer.headers.get('Location'), t.db.traffic.roundTrips - trips])
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  await t.sendMail()
  expect(t.smtp.received).toHaveLength(before + 1)
})

test('after an hour the link in the mail is dead', async () => {
  const t = await mailApp()
  const { token } = await reportWithContact(t)
  await t.post(paths.lostLink, { kenmerk: (await reportOf(t, token)).report.reference, email })
  // The hour begins when it is sent, not when it was asked.
  t.clock.advance(3 * hour)
  await t.sendMail()
  t.clock.advance(hour + 1)
  expect((await t.post(linkIn(t, '/post/openen/'))).status).toBe(410)
  expect((await t.get(paths.followUp(token))).status).toBe(200)
})

test('what is missing is said beside its field, with the rest kept', async () => {
  const t = await mailApp()
  const answer = await t.post(paths.lostLink, { kenmerk: 'weet ik niet', email })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('Vul het nummer van je melding in, zoals M-K7P-4XD-HRA.')
  expect(html).toContain(`value="${email}"`)
})

test('without a mail server the page says so', async () => {
  const t = await freshApp()
  expect(await (await t.get(paths.lostLink)).text()).toContain('versturen we geen mail')
  expect((await t.post(paths.lostLink, { kenmerk: 'M-AAA-AAA-AAA', email })).status).toBe(404)
})

test('a form sent again after the link was renewed says so, and makes no second melding', async () => {
  const t = await mailApp()
  const key = crypto.randomUUID()
  const { token } = await sendReport(t, wilma, key)
  await t.post(paths.followUpContact(token), { email })
  await t.sendMail()
  await t.post(linkIn(t, '/post/bevestigen/'))
  await t.post(paths.lostLink, { kenmerk: (await reportOf(t, token)).report.reference, email })
  await t.sendMail()
  await t.post(linkIn(t, '/post/openen/'))

  const again = await t.post(paths.report, { ...wilma, sleutel: key })
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('de link van de melding is daarna vernieuwd')
  expect(await stored(t, 'select id from reports')).toHaveLength(1)
})
