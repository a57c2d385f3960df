import { beforeEach, describe, expect, test } from 'vitest'
import { readHeads, sealDays } from '../../db/audit-heads.ts'
import { runJobs } from '../../src/jobs/clock.ts'
import { freshApp, sendReport, type TestApp } from '../support/app.ts'
import { joris, wilma } from '../support/cast.ts'
import { day, hour } from '../support/clock.ts'

let t: TestApp
const stored = async () => (await t.db.client.execute('select * from audit_heads order by day')).rows
const page = { before: null, after: null, size: 30 }
const seal = () => sealDays(t.db, t.clock.now())

beforeEach(async () => {
  t = await freshApp()
  await sendReport(t, wilma)
})

test('nothing is sealed before a day is over', async () => {
  expect(await seal()).toBe(0)
  t.clock.advance(14 * hour)
  expect(await seal()).toBe(0)
  t.clock.advance(hour)
  expect(await seal()).toBe(1)
})

test('says how many events there were, about how many subjects', async () => {
  await sendReport(t, joris)
  t.clock.advance(day)
  await seal()
  const { heads } = await readHeads(t.db, page, false)
  expect(heads).toEqual([
    { day: '2026-03-02', subjects: 2, events: 2, head: expect.stringMatching(/^[\w-]{43}$/) },
  ])
})

test('a sealed day never changes: not by sealing again, not by what comes after', async () => {
  t.clock.advance(day)
  await seal()
  const before = await stored()
  expect(await seal()).toBe(0)
  await sendReport(t, joris)
  t.clock.advance(day)
  await seal()
  expect((await stored()).slice(0, before.length)).toEqual(before)
})

test('days on which nothing ran are sealed later, as if it had run', async () => {
  t.clock.advance(day)
  await seal()
  t.clock.advance(day)
  await seal()
  const dayByDay = await readHeads(t.db, page, false)
  await t.db.client.execute('delete from audit_heads')
  expect(await seal()).toBe(2)
  expect(await readHeads(t.db, page, false)).toEqual(dayByDay)
})

test('a day without events is sealed on top of the day before', async () => {
  t.clock.advance(2 * day)
  await seal()
  const { heads } = await readHeads(t.db, page, false)
  expect(heads.map(({ events }) => events)).toEqual([0, 1])
  expect(heads[0]?.head).not.toBe(heads[1]?.head)
})

test('count-only meldingen change no public head', async () => {
  await t.db.client.execute('delete from audit_heads')
  t.clock.advance(day)
  await seal()
  const before = await readHeads(t.db, page, false)
  await t.db.client.execute('delete from audit_heads')
  t.clock.advance(-day)
  await sendReport(t, { ...joris, openbaarheid: 'meetellen' })
  t.clock.advance(day)
  await seal()
  expect(await readHeads(t.db, page, false)).toEqual(before)
  const hidden = (await stored()).find((row) => row['day'] === '2026-03-02 meetellen')
  expect(hidden).toMatchObject({ subjects: 1, events: 1 })
})

test('a seal that another node was first with is no fault', async () => {
  t.clock.advance(3 * day)
  const [one, other] = await Promise.all([seal(), seal()])
  expect(Math.max(one, other)).toBe(3)
  expect(await stored()).toHaveLength(9)
})

test('the clock seals', async () => {
  t.clock.advance(day)
  await runJobs(t.services)
  expect(await stored()).toHaveLength(3)
  expect(t.log).toEqual([])
})

describe('the published heads', () => {
  test('go by pages, back and forth', async () => {
    t.clock.advance(5 * day)
    await seal()
    const read = async (before: string | null, after: string | null) => {
      const { heads, ...links } = await readHeads(t.db, { before, after, size: 2 }, false)
      return { days: heads.map((head) => head.day), ...links }
    }
    expect(await read(null, null)).toEqual({
      days: ['2026-03-06', '2026-03-05'],
      newer: null,
      older: '2026-03-05',
    })
    expect(await read('2026-03-03', null)).toEqual({ days: ['2026-03-02'], newer: '2026-03-02', older: null })
    expect(await read(null, '2026-03-02')).toEqual({
      days: ['2026-03-04', '2026-03-03'],
      newer: '2026-03-04',
      older: '2026-03-03',
    })
    expect(await read(null, '2026-03-04')).toEqual({
      days: ['2026-03-06', '2026-03-05'],
      newer: null,
      older: '2026-03-05',
    })
  })
})
