import { beforeEach, describe, expect, test } from 'vitest'
import { sealDays } from '../../db/audit-heads.ts'
import { verify } from '../../db/verify.ts'
import { chainText } from '../../src/core/audit-event.ts'
import type { Finding } from '../../src/core/verification.ts'
import { base64url, deriveKeys, hmac } from '../../src/keys.ts'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { joris, wilma } from '../support/cast.ts'
import { day } from '../support/clock.ts'
import { startOfTests } from '../support/moment.ts'

let t: TestApp
let wilmaId: string
const sql = (text: string, args: (string | number)[] = []) => t.db.client.execute(text, args)
const faults = async () => (await verify(t.db)).findings
const subject = () => `melding:${wilmaId}`

/** A published casus, one that counts only, a rejected one and a withdrawn one; the day is over and sealed. */
beforeEach(async () => {
  t = await freshApp()
  const cookie = await signIn(t)
  const send = async (fields: Record<string, string | readonly string[]>, decision = {}) => {
    const sent = await sendReport(t, fields)
    expect((await decideOn(t, sent.id, decision, cookie)).status).toBe(303)
    return sent
  }
  wilmaId = (await send(wilma)).id
  await send({ ...joris, openbaarheid: 'meetellen' })
  await send(joris, { uitkomst: 'buiten_bereik', toelichting: 'Dit gaat over iets anders.' })
  const { token } = await send(joris)
  await t.post(paths.followUpWithdrawal(token))
  t.clock.advance(day)
  await sealDays(t.db, t.clock.now())
})

test('a database that nobody touched is right, also after a text was erased', async () => {
  const verified = await verify(t.db)
  expect(verified).toMatchObject({ findings: [], days: 1, sealedUntil: '2026-03-02' })
  expect(verified.events).toBeGreaterThan(8)
})

test('what happened since is right too', async () => {
  await sendReport(t, wilma)
  expect(await faults()).toEqual([])
})

describe('is found out:', () => {
  const sealed: Finding = { fault: 'head', day: '2026-03-02' }

  test('an event that is edited', async () => {
    await sql(
      `update audit_events set details = '{"uitkomst":"buiten_bereik"}' where subject = ? and seq = 2`,
      [subject()],
    )
    expect(await faults()).toEqual([{ fault: 'chain', subject: subject(), seq: 2 }])
  })

  test('events that change places', async () => {
    await sql('update audit_events set seq = seq + 100 where subject = ?', [subject()])
    await sql('update audit_events set seq = 103 - seq where subject = ?', [subject()])
    expect(await faults()).toEqual([{ fault: 'chain', subject: subject(), seq: 1 }, sealed])
  })

  test('an event taken off the tail', async () => {
    await sql('delete from audit_events where subject = ? and seq = 2', [subject()])
    expect(await faults()).toEqual([{ fault: 'version', subject: subject(), seq: 1 }, sealed])
  })

  test('an event taken off the tail by someone who thinks of the version too', async () => {
    await sql('delete from audit_events where subject = ? and seq = 2', [subject()])
    await sql('update reports set version = 1 where id = ?', [wilmaId])
    expect(await faults()).toEqual([sealed])
  })

  test('an event taken off the tail on the day itself', async () => {
    const { id } = await sendReport(t, wilma)
    await decideOn(t, id, {}, await signIn(t))
    await sql('delete from audit_events where subject = ? and seq = 2', [`melding:${id}`])
    expect(await faults()).toEqual([{ fault: 'version', subject: `melding:${id}`, seq: 1 }])
  })

  test('an event taken out of the middle', async () => {
    await sql('delete from audit_events where subject = ? and seq = 1', [subject()])
    expect(await faults()).toEqual([{ fault: 'gap', subject: subject(), seq: 2 }, sealed])
  })

  test('a whole casus removed, with its history', async () => {
    await sql('delete from public_cases where report_id = ?', [wilmaId])
    await sql('delete from reports where id = ?', [wilmaId])
    expect(await faults()).toEqual([{ fault: 'rows-gone', subject: subject() }])
    await sql('delete from audit_events where subject = ?', [subject()])
    expect(await faults()).toEqual([sealed])
  })

  test('a count-only melding removed whole', async () => {
    await sql(`delete from audit_events where subject in
      (select 'melding:' || id from reports where visibility = 'meetellen')`)
    await sql(`delete from reports where visibility = 'meetellen'`)
    expect(await faults()).toEqual([sealed])
  })

  test('a casus removed while its melding stays', async () => {
    await sql('delete from public_cases where report_id = ?', [wilmaId])
    expect(await faults()).toEqual([{ fault: 'rows-gone', subject: subject() }])
  })

  test('a chain recomputed without the key', async () => {
    const { audit } = await deriveKeys('a guess at the secret of this server')
    let previous = ''
    for (const seq of [1, 2]) {
      const { rows } = await sql(
        'select kind, at, actor, details from audit_events where subject = ? and seq = ?',
        [subject(), seq],
      )
      const details = {
        ...JSON.parse(String(rows[0]?.['details'])),
        ...(seq === 2 ? { uitkomst: 'anders' } : {}),
      }
      const event = {
        subject: subject(),
        seq,
        details,
        actor: String(rows[0]?.['actor']),
        kind: seq === 1 ? ('melding_ontvangen' as const) : ('beslist' as const),
        at: new Date(Number(rows[0]?.['at'])),
      }
      const mac = base64url(await hmac(audit, chainText(event, previous)))
      await sql('update audit_events set details = ?, mac = ? where subject = ? and seq = ?', [
        JSON.stringify(details),
        mac,
        subject(),
        seq,
      ])
      previous = mac
    }
    expect(await faults()).toEqual([{ fault: 'chain', subject: subject(), seq: 1 }, sealed])
  })

  test('an event put into a day that was sealed', async () => {
    t.clock.set(startOfTests)
    await sendReport(t, wilma)
    expect(await faults()).toEqual([sealed])
  })

  test.each([
    ["update audit_heads set head = 'anders' where day = '2026-03-02'", 'head'],
    ["update audit_heads set events = events - 1 where day = '2026-03-02 meetellen'", 'head'],
    ["delete from audit_heads where day = '2026-03-02 meetellen'", 'head-missing'],
    ["delete from audit_heads where day like '2026-03-02%'", 'head', '2026-03-03'],
    ["delete from audit_heads where day like '2026-03-03%'", 'head-missing', '2026-03-03'],
  ])('a day head that is touched: %s', async (change, fault, on = '2026-03-02') => {
    t.clock.advance(2 * day)
    await sealDays(t.db, t.clock.now())
    await sql(change)
    const found = await faults()
    expect(found[0]).toEqual({ fault, day: on })
  })
})

test('memory stays flat: what is read at once does not grow with the registry', async () => {
  const many = Array.from({ length: 2500 }, (_, i) => i)
  const { rows } = await sql('select mac from audit_events where subject = ? and seq = 1', [subject()])
  await t.db.client.batch(
    many.map((i) => ({
      sql: `insert into audit_events values (?, 1, 'klopt_niet_ontvangen', ?, 'bezoeker', '{}', ?)`,
      args: [`pagina:/${i}`, t.clock.now().getTime(), String(rows[0]?.['mac'])],
    })),
    'write',
  )
  const { findings, subjects } = await verify(t.db)
  expect(findings.filter(({ fault }) => fault === 'chain')).toHaveLength(2500)
  expect(subjects).toBeGreaterThan(2500)
})
