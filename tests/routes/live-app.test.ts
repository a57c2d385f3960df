import { beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { liveApp } from '../../src/live-app.ts'
import { paths } from '../../src/paths.ts'
import { freshApp, localUrl } from '../support/app.ts'
import { minute } from '../support/clock.ts'
import { type Desk, taxonomyDesk, term } from '../support/taxonomy-desk.ts'

let desk: Desk

beforeEach(async () => {
  desk = await taxonomyDesk()
})

describe('other nodes', () => {
  test('speak the new words at most a minute later', async () => {
    const other = liveApp(desk.t.services, createApp)
    expect(await desk.see(paths.report, other)).not.toContain('Nieuwe naam')
    await desk.send(`${term('domeinen', 'wmo')}/teksten`, {
      ...(await desk.editing('domeinen', 'wmo')),
      naam: 'Nieuwe naam',
    })
    desk.t.clock.advance(minute - 1)
    expect(await desk.see(paths.report, other)).not.toContain('Nieuwe naam')
    desk.t.clock.advance(1)
    expect(await desk.see(paths.report, other)).toContain('Nieuwe naam')
  })

  test('look no more than once a minute', async () => {
    await desk.see(paths.about)
    const before = desk.t.db.traffic.roundTrips
    await desk.live.fetch(new Request(`${localUrl}${paths.about}`))
    expect(desk.t.db.traffic.roundTrips).toBe(before)
    desk.t.clock.advance(minute)
    await desk.live.fetch(new Request(`${localUrl}${paths.about}`))
    expect(desk.t.db.traffic.roundTrips).toBe(before + 1)
  })
})

test('without a database the app still answers, and is whole as soon as there is one', async () => {
  const empty = await freshApp({ data: 'nothing' })
  const app = liveApp(empty.services, createApp)
  expect((await app.fetch(new Request(`${localUrl}${paths.ready}`))).status).toBe(503)
  expect((await app.fetch(new Request(`${localUrl}${paths.about}`))).status).toBe(200)
})
