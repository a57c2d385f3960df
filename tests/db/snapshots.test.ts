import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { findSnapshot, listSnapshots } from '../../db/snapshots.ts'
import { runJobs } from '../../src/jobs/clock.ts'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { joris, wilma } from '../support/cast.ts'
import { hour, minute } from '../support/clock.ts'
import { csvObjects } from '../support/csv.ts'
import { noticeSteps } from '../support/notices.ts'
import { memoryStore } from '../support/snapshots.ts'

const url = '/data/momentopnamen/2026-k1.csv'
let store: ReturnType<typeof memoryStore>
let t: TestApp
let cookie: string

beforeEach(async () => {
  store = memoryStore()
  t = await freshApp({}, { snapshots: store })
  cookie = await signIn(t)
})

async function publish() {
  const sent = await sendReport(t, wilma)
  expect((await decideOn(t, sent.id, {}, cookie)).status).toBe(303)
  return sent
}

/** After the first quarter of 2026, the clock ticked. */
async function quarterEnds() {
  t.clock.set(new Date('2026-03-31T22:05:00Z'))
  await runJobs(t.services)
  // The session of the moderator has ended by now.
  cookie = await signIn(t)
}

async function tick() {
  t.clock.advance(15 * minute)
  await runJobs(t.services)
}

const text = async () => (await t.get(url)).text()
const numbers = async () => csvObjects(await text()).map((row) => row['nummer'])
const sha256 = (content: string) => createHash('sha256').update(content).digest('hex')

describe('a snapshot', () => {
  test('is made once the quarter is over, and only then', async () => {
    await publish()
    await runJobs(t.services)
    expect(await listSnapshots(t.db)).toEqual([])
    await quarterEnds()
    expect(await listSnapshots(t.db)).toMatchObject([{ quarter: '2026-k1', rows: 1, errata: [] }])
  })

  test('is the file that the live CSV was, with its hash and size', async () => {
    await publish()
    await publish()
    const live = await (await t.get('/casussen.csv')).text()
    await quarterEnds()
    const answer = await t.get(url)
    expect(answer.status).toBe(200)
    const snapshot = await findSnapshot(t.db, '2026-k1')
    expect(answer.headers.get('ETag')).toBe(`"${snapshot?.sha256}"`)
    expect(answer.headers.get('Content-Length')).toBe(String(Buffer.byteLength(live)))
    expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present')
    expect(await answer.text()).toBe(live)
    expect(snapshot).toMatchObject({ sha256: sha256(live), rows: 2, bytes: Buffer.byteLength(live) })
    const again = { headers: { 'If-None-Match': `"${snapshot?.sha256}"` } }
    expect((await t.get(url, again)).status).toBe(304)
  })

  test('does not change by what comes after', async () => {
    await publish()
    await quarterEnds()
    const before = await text()
    await publish()
    await tick()
    await tick()
    expect(await text()).toBe(before)
    expect(await findSnapshot(t.db, '2026-k1')).toMatchObject({ errata: [] })
  })

  test('holds no examples and no count-only meldingen', async () => {
    await publish()
    const counted = await sendReport(t, { ...joris, openbaarheid: 'meetellen' })
    expect((await decideOn(t, counted.id, {}, cookie)).status).toBe(303)
    await publish()
    await t.db.client.execute('update public_cases set demo = 1 where number = 2')
    await quarterEnds()
    expect(await numbers()).toEqual(['1'])
  })

  test('of nothing but examples is not made', async () => {
    await publish()
    await t.db.client.execute('update public_cases set demo = 1')
    await quarterEnds()
    expect(await listSnapshots(t.db)).toEqual([])
    expect((await t.get(url)).status).toBe(404)
  })
})

describe('an erased casus', () => {
  const revised = async () => {
    const [snapshot] = await listSnapshots(t.db)
    return snapshot?.errata.map(({ removed, corrected }) => ({ removed, corrected }))
  }

  test('that was withdrawn leaves the file, with an erratum and a new hash', async () => {
    await publish()
    const gone = await publish()
    await publish()
    await quarterEnds()
    const before = await findSnapshot(t.db, '2026-k1')
    await t.post(paths.followUpWithdrawal(gone.token))
    await tick()
    expect(await numbers()).toEqual(['3', '1'])
    const after = await findSnapshot(t.db, '2026-k1')
    expect(after).toMatchObject({ rows: 2, sha256: sha256(await text()), madeAt: before?.madeAt })
    expect(after?.errata).toMatchObject([{ removed: [2], corrected: [], sha256: before?.sha256 }])
    expect([...store.files.keys()]).toEqual(['2026-k1-1.csv'])
    await tick()
    expect(await revised()).toHaveLength(1)
  })

  test('that was hidden leaves the file, and does not come back', async () => {
    await publish()
    await publish()
    await quarterEnds()
    const steps = noticeSteps(t, cookie)
    const id = await steps.notice()
    expect((await steps.hide(id)).status).toBe(303)
    await tick()
    expect(await numbers()).toEqual(['2'])
    await steps.settle(id, { uitkomst: 'hersteld' })
    await tick()
    await tick()
    expect(await numbers()).toEqual(['2'])
    expect(await revised()).toEqual([{ removed: [1], corrected: [] }])
  })

  test('of which only words were erased, is in it with its new words; the other rows stay as they were', async () => {
    await publish()
    await publish()
    await quarterEnds()
    await t.db.client.execute("update public_cases set region = 'zeeland' where number = 2")
    const steps = noticeSteps(t, cookie)
    const titel = 'Samen ontbijten in het buurthuis'
    const id = await steps.notice()
    expect((await steps.settle(id, { uitkomst: 'gecorrigeerd', grond: 'herkenbaar', titel })).status).toBe(
      303,
    )
    await tick()
    const rows = csvObjects(await text())
    expect(rows.map((row) => [row['nummer'], row['titel'], row['regio']])).toEqual([
      ['2', wilma.titel, 'achterhoek'],
      ['1', titel, 'achterhoek'],
    ])
    expect(await revised()).toEqual([{ removed: [], corrected: [1] }])
  })

  test('among more than one turn takes: all are gone in the end', async () => {
    const sent = []
    for (let at = 0; at < 28; at += 1) sent.push(await publish())
    await quarterEnds()
    for (const { token } of sent) {
      t.clock.advance(1)
      await t.post(paths.followUpWithdrawal(token))
    }
    await tick()
    await tick()
    await tick()
    expect(await numbers()).toEqual([])
  })
})

test('a file that was lost is said in the log, and stops nothing', async () => {
  const { token } = await publish()
  await quarterEnds()
  store.files.clear()
  await t.post(paths.followUpWithdrawal(token))
  await tick()
  expect(t.log).toEqual(['snapshot 2026-k1 is not where it was stored'])
  expect((await t.get(url)).status).toBe(404)
})

test('without a place to keep them nothing is made', async () => {
  t = await freshApp()
  cookie = await signIn(t)
  await publish()
  await quarterEnds()
  t.clock.advance(hour)
  await runJobs(t.services)
  expect(await listSnapshots(t.db)).toEqual([])
})
