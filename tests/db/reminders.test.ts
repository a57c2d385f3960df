import { drizzle } from 'drizzle-orm/libsql'
import { beforeEach, describe, expect, test } from 'vitest'
import { findBottleneckRecord } from '../../db/bottleneck-steps.ts'
import { openDatabase } from '../../db/client.ts'
import { takeUp } from '../../db/official-response-steps.ts'
import { officialResponses } from '../../db/schema/bottlenecks.ts'
import { verify } from '../../db/verify.ts'
import type { Address } from '../../src/core/address.ts'
import type { MailMessage } from '../../src/core/mail.ts'
import { sendMail } from '../../src/jobs/send-mail.ts'
import { remindOverdue } from '../../src/jobs/remind-overdue.ts'
import type { TestApp } from '../support/app.ts'
import { bottleneckSteps, deLinde, lindedal, threeCases } from '../support/bottlenecks.ts'
import { day } from '../support/clock.ts'
import { startOfTests } from '../support/moment.ts'
import { textOf } from '../support/page.ts'

let t: TestApp
let steps: ReturnType<typeof bottleneckSteps>
const slug = 'ontbijt-in-het-buurthuis'

beforeEach(async () => {
  ;({ t, ...steps } = await threeCases())
  await steps.make()
})

const letters = async () => {
  const { rows } = await t.db.client.execute(
    "select letter, recipient from outbox where letter <> 'instantie_gevraagd' order by rowid",
  )
  return rows.map((row) => `${String(row['letter'])} ${String(row['recipient'])}`)
}
const on = async (moment: string) => {
  t.clock.set(new Date(moment))
  await remindOverdue(t.services)
}

describe('a term of ten working days, until 16 March', () => {
  beforeEach(async () => {
    await steps.ask(1, { instantie: lindedal.key })
  })

  test('is reminded of before, on the day and after, each once', async () => {
    await on('2026-03-06T12:00:00Z')
    expect(await letters()).toEqual([])
    await on('2026-03-09T12:00:00Z')
    await on('2026-03-10T12:00:00Z')
    await on('2026-03-16T22:59:00Z')
    expect(await letters()).toEqual([
      'termijn_nadert instantie:gemeente-lindedal',
      'termijn_eindigt_vandaag instantie:gemeente-lindedal',
    ])
    expect(await steps.events(1)).not.toContain('termijn_verlopen')
    await on('2026-03-16T23:01:00Z')
    await on('2026-03-17T12:00:00Z')
    expect((await letters()).slice(2)).toEqual(['termijn_verlopen instantie:gemeente-lindedal'])
    await on('2026-04-20T12:00:00Z')
    expect((await letters()).slice(3)).toEqual(['termijn_verlopen instantie:gemeente-lindedal'])
    expect((await steps.events(1)).filter((kind) => kind === 'termijn_verlopen')).toHaveLength(1)
    const page = textOf(await (await t.get(`/knelpunten/${slug}`)).text())
    expect(page).toContain('De termijn van Gemeente Lindedal is voorbij.')
    expect((await verify(t.db)).findings).toEqual([])
  })

  test('two nodes at once send it once', async () => {
    t.clock.set(new Date('2026-03-17T12:00:00Z'))
    const url = String(
      (await t.db.client.execute("select file from pragma_database_list where name = 'main'")).rows[0]?.[
        'file'
      ],
    )
    const other = await openDatabase({ url: `file:${url}`, auditKey: t.db.auditKey })
    await Promise.all([remindOverdue(t.services), remindOverdue({ ...t.services, db: other })])
    await remindOverdue({ ...t.services, db: other })
    other.client.close()
    expect(await letters()).toEqual(['termijn_verlopen instantie:gemeente-lindedal'])
    expect((await steps.events(1)).filter((kind) => kind === 'termijn_verlopen')).toHaveLength(1)
  })

  test.each([
    ["update addresses set state = 'beantwoord'", 0],
    ["update addresses set state = 'uitstel', postponed_until = '2026-12-01'", 0],
    ["update addresses set state = 'in_behandeling'", 1],
  ])('a reminder that waited for the mail server says nothing after: %s', async (change, wanted) => {
    await t.db.client.execute("update organisations set contact_mail = 'post@lindedal.example'")
    await t.db.client.execute('delete from outbox')
    await on('2026-03-17T12:00:00Z')
    await t.db.client.execute(change)
    const sent: string[] = []
    const send = (message: MailMessage) => Promise.resolve(void sent.push(message.subject)).then(() => null)
    await sendMail({ ...t.services, mail: { send } })
    expect(sent).toHaveLength(wanted)
  })

  test('who answers while the job runs is not called silent', async () => {
    t.clock.set(new Date('2026-03-17T12:00:00Z'))
    const { client } = t.db
    const orm = drizzle({
      ...client,
      async execute(...asked: Parameters<typeof client.execute>) {
        const found = await client.execute(...asked)
        if (JSON.stringify(asked).includes('promise_outcome')) await takenUp()
        return found
      },
    })
    const takenUp = async () => {
      const record = await findBottleneckRecord(t.db, 1)
      const address = { bottleneckId: 1, organisation: lindedal.key, state: 'gevraagd' } as Address
      if (record) await takeUp(t.db, record, address, { accountId: 'x', now: t.clock.now() })
    }
    await remindOverdue({ ...t.services, db: { ...t.db, orm } })
    expect(await letters()).toEqual([])
    expect(await steps.events(1)).not.toContain('termijn_verlopen')
    await remindOverdue(t.services)
    expect(await letters()).toEqual(['termijn_verlopen instantie:gemeente-lindedal'])
  })

  test.each([
    ["update addresses set state = 'beantwoord'"],
    ["update bottlenecks set state = 'opgelost'"],
    ["update organisations set ended_at = 1 where key = 'gemeente-lindedal'"],
    ["update addresses set state = 'uitstel', postponed_until = '2026-12-01'"],
  ])('says nothing after: %s', async (change) => {
    await t.db.client.execute(change)
    await on('2026-04-17T12:00:00Z')
    expect(await letters()).toEqual([])
  })

  test('a merged knelpunt stays silent only where its twin asks the same', async () => {
    await steps.make({ casus: ['3'], titel: 'Samen eten' })
    await steps.ask(2, { instantie: deLinde.key })
    await steps.merge(1, { knelpuntnummer: '2' })
    await on('2026-03-17T12:00:00Z')
    expect(await letters()).toEqual(['termijn_verlopen instantie:gemeente-lindedal'])
    await steps.split(1)
    await steps.ask(2, { instantie: lindedal.key })
    await steps.merge(1, { knelpuntnummer: '2' })
    await on('2026-04-14T12:00:00Z')
    const { rows } = await t.db.client.execute(
      "select subject from outbox where letter = 'termijn_verlopen' and recipient = 'instantie:gemeente-lindedal' order by rowid",
    )
    expect(rows.map((row) => row['subject'])).toEqual(['knelpunt:1', 'knelpunt:2'])
  })
})

describe('a promise for 15 June', () => {
  const promise = {
    id: 'r1',
    bottleneckId: 1,
    organisation: deLinde.key,
    kind: 'lossen_op' as const,
    text: 'Wij lossen dit op.',
    promisedOn: '2026-06-15',
    channel: 'account' as const,
    answeredOn: '2026-03-05',
    at: startOfTests,
  }
  beforeEach(async () => {
    await t.db.orm.insert(officialResponses).values(promise)
  })

  test('comes back when it comes near and when it is over, each once', async () => {
    await on('2026-06-05T12:00:00Z')
    expect(await letters()).toEqual([])
    for (const moment of ['2026-06-08', '2026-06-15', '2026-06-16', '2026-07-30'])
      await on(`${moment}T12:00:00Z`)
    expect(await letters()).toEqual([
      'belofte_nadert instantie:de-linde',
      'belofte_verlopen instantie:de-linde',
    ])
    expect((await steps.events(1)).filter((kind) => kind === 'belofte_verlopen')).toHaveLength(1)
  })

  test('that was judged, or said anew with another day, is left alone', async () => {
    const later = { ...promise, id: 'r2', corrects: 'r1', promisedOn: '2026-12-01' }
    await t.db.orm.insert(officialResponses).values(later)
    await on('2026-06-16T12:00:00Z')
    expect(await letters()).toEqual([])
    await t.db.client.execute("update official_responses set promise_outcome = 'nagekomen'")
    t.clock.advance(365 * day)
    await remindOverdue(t.services)
    expect(await letters()).toEqual([])
  })
})
