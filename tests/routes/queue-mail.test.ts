import { expect, test } from 'vitest'
import { runJobs } from '../../src/jobs/clock.ts'
import { paths } from '../../src/paths.ts'
import { sendReport, signIn } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { startOfTests } from '../support/moment.ts'
import { mailApp } from '../support/mail.ts'
import { header, plainText } from '../support/smtp-server.ts'

// A Monday in winter: eight o'clock in the Netherlands is seven UTC.
const at = (time: string) => new Date(`2027-01-11T${time}Z`)

async function withQueue() {
  const t = await mailApp()
  const cookie = await signIn(t)
  t.clock.set(at('06:59:00'))
  await sendReport(t, wilma)
  const tick = async (moment: Date) => {
    t.clock.set(moment)
    await runJobs(t.services)
    await t.sendMail()
  }
  return { ...t, cookie, tick }
}

test('once a working day, from eight in the morning, when something waits', async () => {
  const t = await withQueue()
  await t.tick(at('06:59:00'))
  expect(t.smtp.received).toEqual([])
  for (const time of ['07:00:00', '07:15:00', '15:00:00']) await t.tick(at(time))
  expect(t.smtp.received).toHaveLength(1)
  const [letter] = t.smtp.received
  expect(letter?.to).toBe('mo@voorbeeld.nl')
  expect(header(letter!, 'Subject')).toBe('Wachtrij: 1 te doen')
  expect(plainText(letter!)).toContain('1 melding wacht op ons')
  expect(letter?.raw).not.toMatch(/ontbijt/i)
  await t.tick(new Date('2027-01-16T10:00:00Z'))
  expect(t.smtp.received).toHaveLength(1)
  await t.tick(new Date('2027-01-18T10:00:00Z'))
  expect(t.smtp.received).toHaveLength(2)
})

test('a letter of yesterday is not sent after all', async () => {
  const t = await withQueue()
  t.clock.set(at('07:00:00'))
  await runJobs(t.services)
  t.clock.set(new Date('2027-01-12T06:00:00Z'))
  await t.sendMail()
  expect(t.smtp.received).toEqual([])
})

test('nothing waits: no mail', async () => {
  const t = await mailApp()
  await signIn(t)
  t.clock.set(at('08:00:00'))
  await runJobs(t.services)
  await t.sendMail()
  expect(t.smtp.received).toEqual([])
})

test('each moderator can switch it off, and on', async () => {
  const t = await withQueue()
  t.clock.set(startOfTests)
  expect(await (await t.get(paths.account, t)).text()).toMatch(/name="wachtrijpost"[^>]*checked/)
  const answer = await t.post(paths.accountMail, {}, t)
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${paths.account}?gedaan=post`])
  expect(await (await t.get(paths.account, t)).text()).not.toMatch(/name="wachtrijpost"[^>]*checked/)
  await t.tick(at('07:00:00'))
  expect(t.smtp.received).toEqual([])

  t.clock.set(startOfTests)
  await t.post(paths.accountMail, { wachtrijpost: 'ja' }, { cookie: await signIn(t) })
  await t.tick(new Date('2027-01-12T07:00:00Z'))
  expect(t.smtp.received).toHaveLength(1)
})
