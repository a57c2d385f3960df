import { beforeEach, describe, expect, it } from 'vitest'
import { runJobs } from '../../src/jobs/clock.ts'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, reportOf, sendReport, signIn, type TestApp } from '../support/app.ts'
import { approvalDesk } from '../support/asked-approval.ts'
import { reworded, wilma } from '../support/cast.ts'
import { day } from '../support/clock.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'

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

describe('a text that a moderator changed', () => {
  it('is shown to the reporter before it appears, with what changed', async () => {
    const { token } = await asked()
    const page = await (await t.get(paths.followUp(token))).text()
    expect(textOf(page)).toContain('Mag dit zo op de site?')
    expect(page).toContain('<ins>')
    expect(page).toContain(reworded.titel)
    expect(await casesOnSite()).toBe(0)
  })

  it('appears after a yes, by the same step', async () => {
    const { token } = await asked()
    expect((await answer(token, { akkoord: 'ja' })).status).toBe(303)
    expect(await casesOnSite()).toBe(1)
    const { report, approval } = await reportOf(t, token)
    expect([report.state, report.caseNumber, approval?.answer]).toEqual(['gepubliceerd', 1, 'ja'])
    expect(await (await t.get(paths.case(1))).text()).toContain(reworded.titel)
  })

  it('comes back with the answer and the remark when something is wrong, or is replaced', async () => {
    const { token } = await asked()
    const again = { akkoord: 'anders', opmerking: 'Bel mevrouw De Boer daarover.' }
    const refused = await (await answer(token, again)).text()
    expect(refused).toContain(`formaction="${paths.followUpApprovals(token)}#opmerking"`)
    expect(filledIn(refused)['akkoord']).toEqual(['anders'])
    const replaced = await (await answer(token, { ...again, vervangen: 'opmerking' })).text()
    expect(filledIn(replaced)).toMatchObject({ akkoord: ['anders'], opmerking: ['Bel [naam] daarover.'] })
  })

  it('only counts after a no', async () => {
    const { token, id } = await asked()
    await answer(token, { akkoord: 'nee', opmerking: 'Te herkenbaar.' })
    const { report } = await reportOf(t, token)
    expect([report.state, report.visibility]).toEqual(['in_behandeling', 'meetellen'])
    expect(textOf(await (await t.get(paths.moderationReport(id), { cookie })).text())).toContain(
      'Te herkenbaar.',
    )
    await decideOn(t, id, { ...reworded, versie: '3' }, cookie)
    expect((await reportOf(t, token)).report.state).toBe('gepubliceerd')
    expect(await casesOnSite()).toBe(0)
  })

  it('is changed and put before the reporter again', async () => {
    const { token, id } = await asked()
    await answer(token, { akkoord: 'anders', opmerking: 'Haal het buurthuis weg.' })
    await decideOn(t, id, { ...reworded, titel: 'Ontbijt samen', versie: '3' }, cookie)
    expect(await (await t.get(paths.followUp(token))).text()).toContain('Ontbijt samen')
    await t.post(paths.followUpApprovals(token), { versie: '4', akkoord: 'ja', opmerking: '' })
    expect((await reportOf(t, token)).report.publicTitle).toBe('Ontbijt samen')
    expect(await casesOnSite()).toBe(1)
  })

  it('needs no yes when it is the reporter’s own, word for word', async () => {
    const { id } = await sendReport(t, wilma)
    await decideOn(t, id, {}, cookie)
    expect(await casesOnSite()).toBe(1)
  })
})

describe('an answer that is not right', () => {
  it.each([
    ['no choice', {}, ['akkoord', 'Kies wat je van de tekst vindt.']],
    ['otherwise, but not how', { akkoord: 'anders' }, ['opmerking', 'Schrijf op wat er anders moet.']],
  ])('%s: 422', async (_, fields, fault) => {
    const { token } = await asked()
    const refused = await answer(token, fields)
    expect(refused.status).toBe(422)
    expect(summaryOf(await refused.text())).toEqual([fault])
  })

  it('keeps the remark', async () => {
    const { token } = await asked()
    expect(await (await answer(token, { opmerking: 'Mijn opmerking' })).text()).toContain('Mijn opmerking')
  })

  it('is not taken for a newer text', async () => {
    const { token } = await asked()
    expect((await answer(token, { akkoord: 'ja', versie: '1' })).status).toBe(422)
    expect(await casesOnSite()).toBe(0)
  })

  it('of a stranger is a page that does not exist', async () => {
    await asked()
    expect((await answer('x'.repeat(43), { akkoord: 'ja' })).status).toBe(404)
  })
})

describe('silence', () => {
  const waitAndRun = async (days: number) => {
    t.clock.advance(days * day)
    await runJobs(t.services)
  }

  it('is a yes after ten working days, if that was ticked', async () => {
    const { token } = await asked({ stilzwijgendAkkoord: 'ja' })
    await waitAndRun(9)
    expect(await casesOnSite()).toBe(0)
    await waitAndRun(9)
    expect(await casesOnSite()).toBe(1)
    expect((await reportOf(t, token)).approval?.answer).toBe('ja')
  })

  it('is nothing if it was not ticked', async () => {
    await asked()
    await waitAndRun(100)
    expect(await casesOnSite()).toBe(0)
  })

  it('does not undo a no', async () => {
    const { token } = await asked({ stilzwijgendAkkoord: 'ja' })
    await answer(token, { akkoord: 'nee' })
    await waitAndRun(100)
    expect(await casesOnSite()).toBe(0)
  })

  it('does not bring back what was withdrawn', async () => {
    const { token } = await asked({ stilzwijgendAkkoord: 'ja' })
    await t.post(paths.followUpWithdrawal(token))
    await waitAndRun(100)
    expect(await casesOnSite()).toBe(0)
  })
})
