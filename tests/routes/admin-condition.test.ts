import { expect, test } from 'vitest'
import { runJobs, runMail } from '../../src/jobs/clock.ts'
import { paths } from '../../src/paths.ts'
import { freshApp, sendReport, signIn } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { day, hour } from '../support/clock.ts'
import { textOf } from '../support/page.ts'

async function asBeheerder() {
  const t = await freshApp()
  const see = async () =>
    textOf(await (await t.get(paths.condition, { cookie: await signIn(t, 'beheerder') })).text())
  return { t, see }
}

test('says so when nothing asks for anything', async () => {
  const { t, see } = await asBeheerder()
  await runJobs(t.services)
  await runMail(t.services)
  const text = await see()
  expect(text).toContain('Niets vraagt aandacht')
  expect(text).toMatch(/Dagslot maken Laatst klaar op 2 maart 2026 om 10:30\. In orde/)
  expect(text).not.toContain('Nog niet geweest')
})

test('tells of a job that fails, and of when it works again', async () => {
  const { t, see } = await asBeheerder()
  await t.db.client.execute('alter table verifications rename to away')
  for (let i = 0; i < 3; i++) {
    await runJobs(t.services)
    t.clock.advance(hour)
  }
  await t.db.client.execute('alter table away rename to verifications')
  const failing = await see()
  expect(failing).toContain('Een taak mislukt steeds opnieuw')
  expect(failing).toMatch(
    /Verlopen aanmeldingen wissen Nog niet klaar geweest\. Daarna 3 keer mislukt, laatst op 2 maart 2026 om 12:30 \(\w+\)\. Mislukt/,
  )
  await runJobs(t.services)
  expect(await see()).toMatch(
    /wissen Laatst klaar op 2 maart 2026 om 13:30\. Laatst mislukt op 2 maart 2026 om 12:30\. In orde/,
  )
})

test('tells what waits too long', async () => {
  const { t, see } = await asBeheerder()
  await sendReport(t, wilma)
  await runJobs(t.services)
  t.clock.advance(8 * day)
  const text = await see()
  expect(text).toContain('langer dan we beloven op een eerste blik')
  expect(text).toContain('Een taak is te lang niet klaar gekomen')
  expect(text).toContain('De oudste: 8 dagen geleden')
  expect(text).not.toContain(wilma.titel)
})

test('is for beheerders only', async () => {
  const { t } = await asBeheerder()
  expect((await t.get(paths.condition, { cookie: await signIn(t, 'moderator') })).status).toBe(404)
  expect((await t.get(paths.condition)).status).toBe(303)
})
