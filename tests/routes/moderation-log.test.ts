import { beforeEach, describe, expect, test } from 'vitest'
import { appendEvent, headOf } from '../../db/audit-events.ts'
import { sealDays } from '../../db/audit-heads.ts'
import { write } from '../../db/client.ts'
import { readModerationLog } from '../../db/moderation-log.ts'
import { verify } from '../../db/verify.ts'
import { type AuditEventKind, reportSubject } from '../../src/core/audit-event.ts'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { joris, wilma } from '../support/cast.ts'
import { day } from '../support/clock.ts'
import { textOf } from '../support/page.ts'

let t: TestApp
let cookie: string

beforeEach(async () => {
  t = await freshApp()
  cookie = await signIn(t)
})

const counted = { ...joris, openbaarheid: 'meetellen' }
const rejected = { uitkomst: 'buiten_bereik', toelichting: 'Dit gaat over een ander onderwerp.' }
const html = async (path: string = paths.moderationLog) => (await t.get(path)).text()
const lines = (page: string) =>
  [...page.matchAll(/<li class="log__entry">([\s\S]*?)<\/li>/g)].map(([, line]) => textOf(line ?? '').trim())

async function decided(fields: typeof wilma | typeof counted, decision = {}) {
  const sent = await sendReport(t, fields)
  expect((await decideOn(t, sent.id, decision, cookie)).status).toBe(303)
  return sent
}

async function happens(id: string, kind: AuditEventKind, details: Record<string, number | null> = {}) {
  const subject = reportSubject(id)
  const head = await headOf(t.db, subject)
  const event = { subject, kind, at: t.clock.now(), actor: 'systeem', details }
  await write(t.db, [(await appendEvent(t.db, head, event)).statement])
  await t.db.client.execute('update reports set version = ? where id = ?', [head.seq + 1, id])
}

test('an empty log says so', async () => {
  expect(textOf(await html())).toContain('Er staat nog niets in het log.')
})

test('says what was done, on which ground and which day, without text or hour', async () => {
  const first = await decided(wilma)
  const second = await decided(wilma)
  await decided(joris, rejected)
  await happens(second.id, 'samengevoegd', { casus: 2, metCasus: 1 })
  await happens(second.id, 'samenvoeging_ongedaan', { casus: 2 })
  await t.post(paths.followUpWithdrawal(first.token))
  const page = await html()
  expect(lines(page)).toEqual([
    'Een melding is niet gepubliceerd: het gaat niet over geld of regels tussen wetten.',
    'Casus 1 is ingetrokken door de melder.',
    'Casus 2 is samengevoegd met casus 1: ze vertellen hetzelfde.',
    'Casus 2 staat weer los van casus 1.',
  ])
  expect(page).toContain('<time datetime="2026-03-02">2 maart 2026</time>')
  for (const secret of [joris.titel, rejected.toelichting, first.id, 'voorbeeld.nl', '09:30', '10:30']) {
    expect(page).not.toContain(secret)
  }
})

test('leaves out what was never public: withdrawn before it was', async () => {
  const { token } = await sendReport(t, wilma)
  await t.post(paths.followUpWithdrawal(token))
  expect(lines(await html())).toEqual([])
})

test('is the same, byte for byte, with and without count-only meldingen; and so are the day heads', async () => {
  const both = async () => {
    await t.db.client.execute('delete from audit_heads')
    await sealDays(t.db, new Date(t.clock.now().getTime() + day))
    const pages = await Promise.all(
      [paths.moderationLog, paths.dayHeads].map(async (path) => {
        const answer = await t.get(path)
        return [answer.headers.get('ETag'), await answer.text()]
      }),
    )
    return JSON.stringify(pages)
  }
  const open = await decided(wilma)
  await decided(joris, rejected)
  const before = await both()
  const one = await decided(counted)
  await decided(counted, rejected)
  const other = await sendReport(t, counted)
  await t.post(paths.followUpWithdrawal(other.token))
  await happens(one.id, 'samengevoegd', { casus: null, metCasus: 1 })
  expect(await both()).toBe(before)
  expect((await verify(t.db)).findings).toEqual([])
  // The other way round it is an event of the public casus: still no line, for the twin has no number.
  await happens(open.id, 'samengevoegd', { casus: 1, metCasus: null })
  await happens(open.id, 'samenvoeging_ongedaan', { casus: 1 })
  expect(lines(await html()).join()).not.toContain('samen')
})

describe('pages', () => {
  const weeks = 130

  /** More rejections than fit on one page, one a day. */
  beforeEach(async () => {
    const { id } = await decided(joris, rejected)
    for (let i = 1; i < weeks; i++) {
      t.clock.advance(day)
      const subject = reportSubject(id)
      const head = await headOf(t.db, subject)
      const details = { uitkomst: 'buiten_bereik' }
      const event = { subject, kind: 'beslist', at: t.clock.now(), actor: 'systeem', details } as const
      await write(t.db, [(await appendEvent(t.db, head, event)).statement])
    }
  })

  const days = (page: string) => [...page.matchAll(/<time datetime="([^"]+)"/g)].map(([, found]) => found)
  const link = (page: string, key: string) =>
    new RegExp(`href="(/moderatielog\\?${key}=[^"]+)"`).exec(page)?.[1]

  test('are whole days, nothing twice and nothing left out, there and back', async () => {
    const first = await html()
    expect(link(first, 'na')).toBeUndefined()
    const second = await html(link(first, 'voor') ?? '')
    expect(link(second, 'voor')).toBeUndefined()
    const all = [...days(first), ...days(second)]
    expect(all).toHaveLength(weeks)
    expect(all).toEqual([...new Set(all)].toSorted((a, b) => ((a ?? '') < (b ?? '') ? 1 : -1)))
    expect(days(await html(link(second, 'na') ?? ''))).toEqual(days(first))
  })

  test('that nobody linked to are empty or the first one', async () => {
    expect(days(await html('/moderatielog?voor=2020-01-01'))).toEqual([])
    expect(days(await html('/moderatielog?voor=onzin'))).toEqual(days(await html()))
  })
})

test('a day with more than fits on a page is shown whole', async () => {
  for (let i = 0; i < 3; i++) await decided(joris, rejected)
  const log = await readModerationLog(t.db, { before: null, after: null, size: 2 })
  expect(log.days.map(({ entries }) => entries.map(({ count }) => count))).toEqual([[3]])
})

test('the day heads are published, of finished days only', async () => {
  await decided(wilma)
  expect(textOf(await html(paths.dayHeads))).toContain('Er is nog geen dag voorbij.')
  t.clock.advance(day)
  await sealDays(t.db, t.clock.now())
  const { rows } = await t.db.client.execute("select head from audit_heads where day = '2026-03-02'")
  const page = await html(paths.dayHeads)
  expect(page).toContain(String(rows[0]?.['head']))
  expect(textOf(page)).toContain('3 gebeurtenissen bij 2 onderwerpen')
})
