import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, reportOf, sendReport, signIn, type TestApp } from '../support/app.ts'
import { joris, published, wilma } from '../support/cast.ts'
import { summaryOf, textOf } from '../support/page.ts'

let t: TestApp
let cookie: string
let twin: Awaited<ReturnType<typeof sendReport>>
let sent: Awaited<ReturnType<typeof sendReport>>

const asJoris = {
  ...published,
  titel: joris.titel,
  verhaal: joris.verhaal,
  domeinen: ['wmo'],
  barriere: 'kleine_partij',
}

beforeEach(async () => {
  t = await freshApp()
  cookie = await signIn(t)
  twin = await sendReport(t, wilma)
  await decideOn(t, twin.id, {}, cookie)
  sent = await sendReport(t, joris)
})

const merge = (casusnummer: string, versie = '1') =>
  t.post(paths.merges(sent.id), { casusnummer, versie }, { cookie })
const split = (versie: string) => t.post(paths.splits(sent.id), { versie }, { cookie })
const total = async () => (await (await t.get(paths.api.cases)).json()).totaal

describe('merging a duplicate', () => {
  it('takes it out of the queue, keeps it whole and points to its twin', async () => {
    expect((await merge('1')).status).toBe(303)
    expect(await (await t.get('/beheer', { cookie })).text()).not.toContain(joris.titel)
    expect((await reportOf(t, sent.token)).report.story).toBe(joris.verhaal)
    expect(textOf(await (await t.get(paths.followUp(sent.token))).text())).toContain('hetzelfde als casus 1')
  })

  it('can be undone: then it waits again as it was', async () => {
    await merge('1')
    expect((await split('2')).status).toBe(303)
    expect(await (await t.get('/beheer', { cookie })).text()).toContain(joris.titel)
    expect((await decideOn(t, sent.id, { ...asJoris, versie: '3' }, cookie)).status).toBe(303)
    expect(await total()).toBe(2)
  })

  it('of a published casus takes it out of the counts; its page points on, and comes back', async () => {
    await decideOn(t, sent.id, asJoris, cookie)
    expect(await total()).toBe(2)
    await merge('1', '2')
    expect(await total()).toBe(1)
    expect(await (await t.get(paths.overview)).text()).not.toContain(paths.cases({ schot: 'wmo-wmo' }))
    expect(textOf(await (await t.get(paths.case(2))).text())).toContain('hetzelfde als casus 1')
    await split('3')
    expect(await total()).toBe(2)
  })
})

describe('a merge that cannot be', () => {
  it.each([
    ['an unknown casus', '99'],
    ['no number', 'abc'],
    ['nothing', ''],
  ])('%s: 422', async (_, number) => {
    const refused = await merge(number)
    expect(refused.status).toBe(422)
    expect(summaryOf(await refused.text())).toEqual([
      ['casusnummer', 'Deze casus kennen we niet. Vul het nummer van een openbare casus in.'],
    ])
  })

  it('with itself: 422', async () => {
    await decideOn(t, sent.id, asJoris, cookie)
    expect((await merge('2', '2')).status).toBe(422)
  })

  it('into one that was itself merged: 422', async () => {
    await decideOn(t, sent.id, asJoris, cookie)
    await merge('1', '2')
    const third = await sendReport(t, { ...wilma, titel: 'Nog een ontbijt' })
    const refused = await t.post(paths.merges(third.id), { casusnummer: '2', versie: '1' }, { cookie })
    expect(refused.status).toBe(422)
  })

  it('of an older version: 409', async () => {
    await merge('1')
    expect((await merge('1')).status).toBe(409)
  })

  it('undone twice: 409', async () => {
    await merge('1')
    await split('2')
    expect((await split('3')).status).toBe(409)
  })
})
