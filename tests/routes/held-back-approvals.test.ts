import { beforeEach, describe, expect, test } from 'vitest'
import { runJobs } from '../../src/jobs/clock.ts'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, reportOf, sendReport, signIn, type TestApp } from '../support/app.ts'
import { reworded, wilma } from '../support/cast.ts'
import { day } from '../support/clock.ts'
import { filledIn, textOf } from '../support/page.ts'

const verhaal = `${wilma.verhaal} Mevrouw Jansen belt ons elke week.`
const sent = { ...wilma, verhaal, geenPersoon: 'verhaal\nMevrouw Jansen', stilzwijgendAkkoord: 'ja' }
const ruled = { titel: 'Ontbijt samen', verhaal, magOpenbaar: 'verhaal:Mevrouw Jansen' }

let t: TestApp
let cookie: string

beforeEach(async () => {
  t = await freshApp()
  cookie = await signIn(t)
})

describe('a text from before the guard, when its reporter stays silent', () => {
  const heldBack = async () => {
    const { id, token } = await sendReport(t, sent)
    expect((await decideOn(t, id, ruled, cookie)).status).toBe(303)
    await t.db.client.execute("update approvals set decision = json_remove(decision, '$.cleared')")
    return { id, token }
  }

  test('is not published, and lies with the moderators again', async () => {
    const { id, token } = await heldBack()
    expect(await (await t.get('/beheer', { cookie })).text()).not.toContain(paths.moderationReport(id))
    t.clock.advance(30 * day)
    await runJobs(t.services)
    expect((await t.get(paths.case(1))).status).toBe(404)
    const { report, approval } = await reportOf(t, token)
    expect([report.state, approval?.answer]).toEqual(['in_behandeling', 'vervallen'])
    expect(await (await t.get('/beheer', { cookie })).text()).toContain(paths.moderationReport(id))
    expect(textOf(await (await t.get(paths.followUp(token))).text())).not.toContain('Dan verschijnt de tekst')
    expect(filledIn(await (await t.get(paths.moderationReport(id), { cookie })).text())['titel']).toEqual([
      'Ontbijt samen',
    ])
  })

  test('is told once: the next tick says nothing', async () => {
    await heldBack()
    t.clock.advance(30 * day)
    await runJobs(t.services)
    t.clock.advance(day)
    await runJobs(t.services)
    expect(t.log).toEqual(['silent approval held back: personal-data'])
    const { rows } = await t.db.client.execute(
      "select actor, details from audit_events where kind = 'akkoord_vervallen'",
    )
    expect(rows.map(({ actor, details }) => [actor, details])).toEqual([
      ['systeem', '{"reden":"personal-data"}'],
    ])
  })

  test('does not keep the others waiting, however many there are', async () => {
    for (let n = 0; n < 15; n += 1) await heldBack()
    t.clock.advance(day)
    const last = await sendReport(t, { ...wilma, stilzwijgendAkkoord: 'ja' })
    await decideOn(t, last.id, reworded, cookie)
    t.clock.advance(30 * day)
    await runJobs(t.services)
    t.clock.advance(day)
    await runJobs(t.services)
    expect((await reportOf(t, last.token)).report.state).toBe('gepubliceerd')
  })
})
