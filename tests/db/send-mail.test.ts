import { expect, test } from 'vitest'
import { runMail } from '../../src/jobs/clock.ts'
import { paths } from '../../src/paths.ts'
import { signIn } from '../support/app.ts'
import { hour, minute } from '../support/clock.ts'
import { stored } from '../support/mail.ts'
import { header } from '../support/smtp-server.ts'
import { letterTo, open, queue, sentTo, withOrganisations } from '../support/letters.ts'

test('a letter goes out once, as text and HTML, under a name of its own', async () => {
  const t = await withOrganisations('a')
  await queue(t, letterTo('a', 'instantie_gevraagd'))
  await t.sendMail()
  await t.sendMail()
  expect(sentTo(t)).toEqual(['a@instantie.example'])
  const [letter] = t.smtp.received
  const [row] = await stored(t, 'select id from outbox')
  expect(header(letter!, 'Message-ID')).toBe(`<${String(row?.['id'])}@localhost>`)
  expect(letter?.raw).toMatch(/text\/plain[^]*text\/html/)
  expect(header(letter!, 'List-Unsubscribe')).toBe('')
})

test('a letter for later waits for its time', async () => {
  const t = await withOrganisations('a')
  await queue(t, { ...letterTo('a'), dueAt: new Date(t.clock.now().getTime() + hour) }, letterTo('a'))
  await t.sendMail()
  expect(t.smtp.received).toHaveLength(1)
  t.clock.advance(hour)
  await t.sendMail()
  expect(t.smtp.received).toHaveLength(2)
})

test('away for an hour: nothing is lost, nothing is doubled, and the order stays', async () => {
  const t = await withOrganisations('a', 'b', 'c')
  await t.smtp.close()
  for (const key of ['a', 'b', 'c']) await queue(t, letterTo(key), letterTo(key, 'termijn_verlopen'))
  for (let minutes = 0; minutes < 60; minutes++) {
    await runMail(t.services)
    t.clock.advance(minute)
  }
  expect(await open(t)).toHaveLength(6)
  expect(t.log).toEqual([])
  await t.smtp.reopen()
  for (let minutes = 0; minutes < 60; minutes++) {
    await runMail(t.services)
    t.clock.advance(minute)
  }
  expect(await open(t)).toEqual([])
  expect(sentTo(t).toSorted()).toEqual(
    ['a', 'a', 'b', 'b', 'c', 'c'].map((key) => `${key}@instantie.example`),
  )
  for (const key of ['a', 'b', 'c']) {
    const subjects = t.smtp.received.filter(({ to }) => to.startsWith(key)).map((l) => header(l, 'Subject'))
    expect(subjects[0]).toMatch(/^Uw reactie/)
    expect(subjects[1]).toMatch(/^Termijn voorbij/)
  }
})

test('a recipient that is refused fails at once, lets the next through, and can be tried anew', async () => {
  const t = await withOrganisations('a', 'b')
  t.smtp.onRecipient = (to) => (to.startsWith('a@') ? { code: 550, text: `no ${to} here` } : null)
  await queue(t, letterTo('a'), letterTo('b'))
  await t.sendMail()
  expect(sentTo(t)).toEqual(['b@instantie.example'])
  expect(await open(t)).toMatchObject([{ fault: 'ontvanger_geweigerd', failed_at: expect.any(Number) }])

  t.smtp.onRecipient = () => null
  const [row] = await stored(t, 'select id from outbox where failed_at is not null')
  const cookie = await signIn(t, 'beheerder', 'bea')
  const html = await (await t.get(paths.post, { cookie })).text()
  expect(html).toContain('Dit adres bestaat niet')
  expect(html).not.toContain('@instantie.example')
  expect((await t.post(paths.postAttempts(String(row?.['id'])), {}, { cookie })).status).toBe(303)
  await t.sendMail()
  expect(sentTo(t)).toEqual(['b@instantie.example', 'a@instantie.example'])
})

test('greylisting: refused for now, holds back what comes after it for the same recipient only', async () => {
  const t = await withOrganisations('a', 'b')
  t.smtp.onRecipient = (to) => (to.startsWith('a@') ? { code: 451, text: 'later' } : null)
  await queue(t, letterTo('a'), letterTo('a', 'termijn_verlopen'), letterTo('b'))
  await t.sendMail()
  expect(sentTo(t)).toEqual(['b@instantie.example'])
  t.smtp.onRecipient = () => null
  await t.sendMail()
  expect(sentTo(t)).toHaveLength(1)
  t.clock.advance(minute)
  await t.sendMail()
  expect(t.smtp.received.slice(1).map((l) => header(l, 'Subject').slice(0, 7))).toEqual([
    'Uw reac',
    'Termijn',
  ])
})

test('given up after seven tries over two days', async () => {
  const t = await withOrganisations('a')
  t.smtp.onRecipient = () => ({ code: 451, text: 'later' })
  await queue(t, letterTo('a'))
  const moments: number[] = []
  const start = t.clock.now().getTime()
  for (let quarter = 0; quarter < 4 * 50; quarter++) {
    const before = (await open(t))[0]?.['attempts']
    await t.sendMail()
    if ((await open(t))[0]?.['attempts'] !== before) moments.push((t.clock.now().getTime() - start) / minute)
    t.clock.advance(15 * minute)
  }
  expect(await open(t)).toMatchObject([
    { attempts: 8, fault: 'tijdelijk_geweigerd', failed_at: expect.any(Number) },
  ])
  expect(moments).toEqual([0, 15, 30, 45, 105, 345, 1065, 2505])
})

test('cut off after the text was given: sent again, and known for the same', async () => {
  const t = await withOrganisations('a')
  t.smtp.onLetter = () => 'hang-up-after-data'
  await queue(t, letterTo('a'))
  await t.sendMail()
  expect(await open(t)).toMatchObject([{ fault: 'verbinding', attempts: 1 }])
  t.smtp.onLetter = () => null
  t.clock.advance(minute)
  await t.sendMail()
  const ids = t.smtp.received.map((letter) => header(letter, 'Message-ID'))
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
})

test('two nodes on one database send nothing twice', async () => {
  const keys = Array.from({ length: 12 }, (_, i) => `i${i}`)
  const t = await withOrganisations(...keys)
  for (const key of keys) await queue(t, letterTo(key), letterTo(key, 'termijn_verlopen'))
  // Past the lease of the job, as two nodes would be when one is slow: the lease of each letter is what is tested.
  await Promise.all([t.sendMail(), t.sendMail(), t.sendMail()])
  await t.sendMail()
  const ids = t.smtp.received.map((letter) => header(letter, 'Message-ID'))
  expect(ids).toHaveLength(24)
  expect(new Set(ids).size).toBe(24)
  for (const key of keys) {
    const subjects = t.smtp.received
      .filter(({ to }) => to === `${key}@instantie.example`)
      .map((l) => header(l, 'Subject'))
    expect(subjects[0]).toMatch(/^Uw reactie/)
  }
})
