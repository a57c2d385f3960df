import { describe, expect, test } from 'vitest'
import { takeLease } from '../../db/jobs.ts'
import { runJobs, runMail } from '../../src/jobs/clock.ts'
import { paths } from '../../src/paths.ts'
import { freshApp, sendReport, signIn } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { day, hour, minute } from '../support/clock.ts'
import { freshDatabase } from '../support/database.ts'
import { mailApp, reportWithContact, stored } from '../support/mail.ts'

const start = new Date('2026-03-02T09:30:00Z')
const at = (milliseconds: number) => new Date(start.getTime() + milliseconds)

describe('a lease that was taken by a clock a year ahead', () => {
  const take = (db: Awaited<ReturnType<typeof freshDatabase>>, holder: string, now: number) =>
    takeLease(db, { job: 'send-mail', holder, now: at(now), until: at(now + 10 * minute) })

  test('does not hold the job up for that year', async () => {
    const db = await freshDatabase()
    expect(await take(db, 'a', 365 * day)).toBe(true)
    expect(await take(db, 'b', 0)).toBe(true)
  })

  test('holds as it should between two nodes whose clocks differ by half an hour', async () => {
    const db = await freshDatabase()
    expect(await take(db, 'a', 30 * minute)).toBe(true)
    expect(await take(db, 'b', 0)).toBe(false)
  })
})

test('letters: forth a year and back, none twice and none left behind', async () => {
  const t = await mailApp()
  await reportWithContact(t)
  const before = t.smtp.received.length
  t.clock.advance(20 * day)
  await runMail(t.services)
  t.clock.advance(-20 * day)
  await runMail(t.services)
  expect(t.smtp.received.length).toBe(before)
  await t.post(paths.signIn, { email: 'beheerder@voorbeeld.nl' })
  await runMail(t.services)
  expect(await stored(t, 'select id from outbox where sent_at is null and failed_at is null')).toEqual([])
})

test('a letter that was being sent when the clock was ahead goes out when it is right again', async () => {
  const t = await mailApp()
  await reportWithContact(t)
  await signIn(t)
  await t.db.client.execute(
    "insert into outbox (id, recipient, letter, details, subject, created_at, due_at, holder, leased_until) select 'held', recipient, letter, details, subject, created_at, due_at, 'x', " +
      `${t.clock.now().getTime() + 365 * day} from outbox limit 1`,
  )
  const held = async () =>
    (await stored(t, "select sent_at from outbox where id = 'held' and sent_at is null")).length
  expect(await held()).toBe(1)
  await runMail(t.services)
  expect(await held()).toBe(0)
})

test('reminders and terms: forth and back gives no letter twice, and no day below zero', async () => {
  const t = await freshApp({ data: 'demo' })
  await runJobs(t.services)
  const letters = async () =>
    (await t.db.client.execute('select recipient, letter, subject, details from outbox')).rows
  t.clock.advance(3 * day)
  await runJobs(t.services)
  const once = await letters()
  for (const jump of [-2 * day, 2 * day, -3 * day, 3 * day, -hour, hour]) {
    t.clock.advance(jump)
    await runJobs(t.services)
    expect((await letters()).map((row) => JSON.stringify(row)).toSorted()).toEqual(
      once.map((row) => JSON.stringify(row)).toSorted(),
    )
  }
  expect(t.log.filter((line) => line.includes('failed'))).toEqual([])
  t.clock.advance(-30 * day)
  for (const path of [paths.home, paths.bottlenecks(), paths.overview]) {
    const answer = await t.get(path)
    expect([path, answer.status]).toEqual([path, 200])
    expect(await answer.text()).not.toMatch(/>\s*-\d+ (dag|werkdag|uur)/)
  }
})

test('a session ends when the clock runs ahead, and lives again when it is right', async () => {
  const t = await freshApp()
  const cookie = await signIn(t)
  t.clock.advance(400 * day)
  expect((await t.get('/beheer', { cookie })).status).toBe(303)
  t.clock.advance(-400 * day)
  expect((await t.get('/beheer', { cookie })).status).toBe(200)
  expect((await sendReport(t, wilma)).token).not.toBe('')
})
