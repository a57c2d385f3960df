import { beforeEach, expect, test } from 'vitest'
import { remindOverdue } from '../../src/jobs/remind-overdue.ts'
import { paths } from '../../src/paths.ts'
import { solving } from '../support/asked.ts'
import { lindedal } from '../support/bottlenecks.ts'
import { day } from '../support/clock.ts'
import { sayAlsoByMail } from '../support/endorsements.ts'
import { stored } from '../support/mail.ts'
import { filledIn } from '../support/page.ts'
import { solvable } from '../support/solutions.ts'

let a: Awaited<ReturnType<typeof solvable>>

beforeEach(async () => {
  a = await solvable()
  a.t.smtp.received.length = 0
})

const waiting = () =>
  stored(a.t, "select subject from outbox where letter = 'er_is_nieuws' and sent_at is null order by subject")

async function answerByLetter(text: string) {
  const page = paths.letterResponses(1)
  const versie = filledIn(await (await a.t.get(page, { cookie: a.cookie })).text())['versie']?.[0] ?? ''
  const today = a.t.clock.now().toISOString().slice(0, 10)
  const fields = { ...solving, versie, tekst: text, instantie: lindedal.key, briefdatum: today }
  expect((await a.t.post(page, fields, { cookie: a.cookie })).status).toBe(303)
}

test('who reported sees on the private page which knelpunt it became, and who was asked', async () => {
  for (const who of [0, 1]) {
    const text = await a.read(paths.followUp(a.tokenOf(who)))
    expect(text).toContain('Je melding hoort nu bij een knelpunt: Ontbijt in het buurthuis')
    expect(text).toContain(`Deze instanties zijn om een antwoord gevraagd: ${lindedal.name}`)
  }
  await a.t.post(paths.followUpWithdrawal(a.tokenOf(0)), { zeker: 'ja' })
  expect(await a.read(paths.followUp(a.tokenOf(0)))).not.toContain('hoort nu bij een knelpunt')
})

test('an answer is news to who left an address, once, and the letter does not say what it is', async () => {
  await sayAlsoByMail(a.t, paths.endorseCase(1), 'ria@voorbeeld.nl')
  await a.t.sendMail()
  a.t.smtp.received.length = 0
  await answerByLetter('Wij betalen de zaal voortaan zelf.')
  await answerByLetter('Wij betalen ook de koffie.')
  expect(await waiting()).toHaveLength(2)
  await a.t.sendMail()
  expect(a.t.smtp.received.map(({ to }) => to).toSorted()).toEqual(['ria@voorbeeld.nl', 'wilma@voorbeeld.nl'])
  for (const { raw } of a.t.smtp.received) expect(raw).not.toMatch(/zaal|koffie|buurthuis/i)
})

test('silence is news too, and one mail for one address', async () => {
  await sayAlsoByMail(a.t, paths.endorseCase(2), 'wilma@voorbeeld.nl')
  await a.t.sendMail()
  a.t.clock.advance(60 * day)
  await remindOverdue(a.t.services)
  expect(await waiting()).toHaveLength(1)
})

test('an address that was never confirmed hears nothing', async () => {
  await a.t.db.client.execute('update contacts set confirmed_at = null')
  await answerByLetter('Wij betalen de zaal voortaan zelf.')
  expect(await waiting()).toEqual([])
})
