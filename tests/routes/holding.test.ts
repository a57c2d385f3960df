import { expect, test } from 'vitest'
import { verify } from '../../db/verify.ts'
import { runJobs } from '../../src/jobs/clock.ts'
import { paths } from '../../src/paths.ts'
import { freshApp, sendReport, signIn } from '../support/app.ts'
import { joris, wilma } from '../support/cast.ts'
import { day, minute } from '../support/clock.ts'
import { flooded, leaveAddress, read } from '../support/holding.ts'
import { linkIn, mailApp, stored } from '../support/mail.ts'
import { textOf } from '../support/page.ts'

const on = { aanhouden: 'aan' }
const off = { aanhouden: 'uit' }

test('a melding that is held gets a receipt, and reaches a moderator with its address', async () => {
  const { t, cookie } = await flooded()
  expect(await read(t, '/melden')).toContain('We vragen nu een e-mailadres')
  const { token } = await sendReport(t, wilma)
  expect(await read(t, paths.followUp(token))).toContain('Bevestig eerst je e-mailadres')
  expect(await read(t, '/beheer', cookie)).not.toContain(wilma.titel)
  expect(await read(t, paths.condition, cookie)).toContain('Er wacht nu 1 melding.')

  t.clock.advance(50 * minute)
  await leaveAddress(t, token, 'wilma@voorbeeld.nl')
  expect(await read(t, paths.followUp(token))).toContain('Pas dan ziet een moderator je melding.')
  expect(await read(t, '/beheer', cookie)).not.toContain(wilma.titel)
  await t.post(linkIn(t, '/post/bevestigen/'))

  expect(await read(t, '/beheer', cookie)).toContain(wilma.titel)
  expect(await read(t, paths.followUp(token))).toContain('We hebben je melding ontvangen.')
  // The seven days begin when somebody can look.
  const [row] = await stored(t, 'select received_at, state from reports')
  expect(row).toMatchObject({ received_at: t.clock.now().getTime(), state: 'ontvangen' })
  expect((await verify(t.db)).findings).toEqual([])
})

test('one address is mailed once an hour, for however many meldingen', async () => {
  const { t } = await flooded()
  const first = await sendReport(t, wilma)
  const second = await sendReport(t, joris)
  await leaveAddress(t, first.token, 'iemand@voorbeeld.nl')
  await leaveAddress(t, second.token, 'iemand@voorbeeld.nl')
  expect(t.smtp.received).toHaveLength(1)
  await leaveAddress(t, second.token, 'ander@voorbeeld.nl')
  expect(t.smtp.received).toHaveLength(2)
  t.clock.advance(61 * minute)
  await leaveAddress(t, second.token, 'iemand@voorbeeld.nl')
  expect(t.smtp.received).toHaveLength(3)
})

test('what is held stays held when the switch is off, and the next one is not', async () => {
  const { t, cookie } = await flooded()
  await sendReport(t, wilma)
  await t.post(paths.holding, off, { cookie })
  await t.post(paths.holding, off, { cookie })
  await sendReport(t, joris)
  expect(await read(t, '/melden')).not.toContain('We vragen nu een e-mailadres')
  const queue = await read(t, '/beheer', cookie)
  expect([queue.includes(wilma.titel), queue.includes(joris.titel)]).toEqual([false, true])
  const kinds = await stored(t, "select kind from audit_events where subject = 'aanhouden' order by seq")
  expect(kinds.map(({ kind }) => kind)).toEqual(['aanhouden_aangezet', 'aanhouden_uitgezet'])
})

test('a melding that is held can be withdrawn', async () => {
  const { t } = await flooded()
  const { token } = await sendReport(t, wilma)
  const answer = await t.post(paths.followUpWithdrawal(token), { versie: '1', zeker: 'ja' })
  expect([answer.status, (await stored(t, 'select state from reports'))[0]?.['state']]).toEqual([
    303,
    'ingetrokken',
  ])
})

test('confirming while another address is left releases nothing', async () => {
  const { t } = await flooded()
  const { token } = await sendReport(t, wilma)
  await leaveAddress(t, token, 'a@voorbeeld.nl')
  const link = linkIn(t, '/post/bevestigen/')
  const { client } = t.db
  const batch = client.batch.bind(client)
  let first = true
  client.batch = async (statements, mode) => {
    if (first && JSON.stringify(statements).includes('melding_vrijgegeven')) {
      first = false
      await t.post(paths.followUpContact(token), { email: 'b@voorbeeld.nl' })
    }
    return batch(statements, mode)
  }
  expect((await t.post(link)).status).toBe(410)
  expect(first).toBe(false)
  client.batch = batch
  expect(await stored(t, 'select state from reports')).toMatchObject([{ state: 'aangehouden' }])
  expect(await stored(t, 'select confirmed_at from contacts')).toMatchObject([{ confirmed_at: null }])
  expect((await verify(t.db)).findings).toEqual([])
  // The other address still can.
  await t.sendMail()
  expect((await t.post(linkIn(t, '/post/bevestigen/'))).status).toBe(303)
  expect(await stored(t, 'select state from reports')).toMatchObject([{ state: 'ontvangen' }])
})

test('a melding that nobody confirms is erased after thirty days, and says so before and after', async () => {
  const { t } = await flooded()
  const { token } = await sendReport(t, wilma)
  await leaveAddress(t, token, 'wilma@voorbeeld.nl')
  expect(await read(t, paths.followUp(token))).toContain('daarna wissen we je melding')
  t.clock.advance(29 * day)
  await runJobs(t.services)
  expect(await stored(t, 'select state, title from reports')).toMatchObject([
    { state: 'aangehouden', title: wilma.titel },
  ])
  t.clock.advance(2 * day)
  await runJobs(t.services)
  expect(await stored(t, 'select state, title, story, role, erasure_ground from reports')).toMatchObject([
    { state: 'ingetrokken', title: '', story: '', role: '', erasure_ground: 'niet_bevestigd' },
  ])
  for (const table of ['contacts', 'mail_tokens', 'report_labels', 'report_facets'])
    expect(await stored(t, `select * from ${table}`)).toEqual([])
  const text = await read(t, paths.followUp(token))
  expect(text).toContain('We hebben deze melding gewist')
  expect(text).toContain('het e-mailadres is niet op tijd bevestigd')
  expect((await verify(t.db)).findings).toEqual([])
})

test('a melding that was let go in time stays', async () => {
  const { t } = await flooded()
  const { token } = await sendReport(t, wilma)
  t.clock.advance(29 * day)
  await leaveAddress(t, token, 'wilma@voorbeeld.nl')
  await t.post(linkIn(t, '/post/bevestigen/'))
  t.clock.advance(29 * day)
  await runJobs(t.services)
  expect(await stored(t, 'select state, title from reports')).toMatchObject([
    { state: 'ontvangen', title: wilma.titel },
  ])
})

test('only a beheerder switches, and only where mail is sent', async () => {
  const { t } = await flooded()
  const moderator = await signIn(t, 'moderator', 'lezer')
  expect((await t.post(paths.holding, off, { cookie: moderator })).status).toBe(404)
  expect((await t.post(paths.holding, off)).status).toBe(403)
  const silent = await freshApp()
  const cookie = await signIn(silent, 'beheerder')
  expect((await silent.post(paths.holding, on, { cookie })).status).toBe(404)
  expect(textOf(await (await silent.get(paths.condition, { cookie })).text())).toContain(
    'deze site verstuurt geen mail',
  )
})

test('without the database the form is there all the same', async () => {
  const t = await mailApp()
  await t.db.client.execute('alter table registry_state rename to away')
  expect((await t.get('/melden')).status).toBe(200)
})
