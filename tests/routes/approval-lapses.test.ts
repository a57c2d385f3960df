import { beforeEach, describe, expect, it } from 'vitest'
import { runJobs } from '../../src/jobs/clock.ts'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { approvalDesk } from '../support/asked-approval.ts'
import { reworded, wilma } from '../support/cast.ts'
import { day } from '../support/clock.ts'
import { filledIn, textOf } from '../support/page.ts'

let t: TestApp
let cookie: string
let desk: ReturnType<typeof approvalDesk>

beforeEach(async () => {
  t = await freshApp()
  cookie = await signIn(t)
  desk = approvalDesk(t, cookie)
})

const casesOnSite = () => desk.casesOnSite()
const asked = (fields: object = {}) => desk.asked(fields)
const answer = (token: string, fields: Record<string, string>) => desk.answer(token, fields)

describe('what happens in between', () => {
  const page = async (token: string) => textOf(await (await t.get(paths.followUp(token))).text())
  const waits = async () => (await t.get('/beheer', { cookie })).text()

  it('a question lets it lapse: silence then publishes nothing, and the melding is back in the list', async () => {
    const { token, id } = await asked({ stilzwijgendAkkoord: 'ja' })
    await t.post(paths.questions(id), { vraag: 'Klopt de plaats?', versie: '2' }, { cookie })
    await t.post(paths.followUpAnswers(token), { antwoord: 'Nee, haal die weg.' })
    expect(await waits()).toContain(wilma.titel)
    t.clock.advance(100 * day)
    await runJobs(t.services)
    expect(await casesOnSite()).toBe(0)
    expect(await page(token)).not.toContain('Mag dit zo op de site?')
  })

  it('a merge lets it lapse: a late yes does not count the story twice', async () => {
    const twin = await sendReport(t, wilma)
    await decideOn(t, twin.id, {}, cookie)
    const { token, id } = await asked()
    await t.post(paths.merges(id), { casusnummer: '1', versie: '2' }, { cookie })
    expect((await answer(token, { akkoord: 'ja' })).status).toBe(422)
    expect(await casesOnSite()).toBe(1)
  })

  it('more answers let it lapse: what no moderator saw does not appear', async () => {
    const { token } = await asked()
    await t.post(paths.followUpDetails(token), { doelgroepen: 'ouderen' })
    expect((await answer(token, { akkoord: 'ja' })).status).toBe(422)
    expect(await casesOnSite()).toBe(0)
  })

  it('a withdrawal erases the asked text and the conversation too', async () => {
    const { token, id } = await asked()
    await t.post(paths.notes(id), { notitie: 'Ontbijt bij de flat' }, { cookie })
    await t.post(paths.followUpWithdrawal(token))
    const text = await page(token)
    expect(text).toContain('ingetrokken')
    expect(text).not.toContain(reworded.titel)
    for (const table of ['approvals', 'report_messages', 'report_notes']) {
      const rows = await t.db.client.execute(`select count(*) as n from ${table}`)
      expect(`${table} ${Number(rows.rows[0]?.['n'])}`).toBe(`${table} 0`)
    }
  })

  it('a second round begins with what was ruled in the first', async () => {
    const { token, id } = await sendReport(t, wilma)
    await decideOn(
      t,
      id,
      { ...reworded, regio: 'Heel Nederland of meer regio’s', weerwoord: 'Zo is het niet.' },
      cookie,
    )
    await answer(token, { akkoord: 'anders', opmerking: 'Anders graag.' })
    const form = filledIn(await (await t.get(paths.moderationReport(id), { cookie })).text())
    expect(form['regio']).toEqual(["Heel Nederland of meer regio's"])
    expect(form['weerwoord']).toEqual(['Zo is het niet.'])
  })

  it('the reporter’s own words need a yes too, once another text was asked for', async () => {
    const { token, id } = await asked()
    await answer(token, { akkoord: 'anders', opmerking: 'Haal het buurthuis weg.' })
    await decideOn(t, id, { versie: '3' }, cookie)
    expect(await casesOnSite()).toBe(0)
    expect(await page(token)).toContain('Mag dit zo op de site?')
  })
})
