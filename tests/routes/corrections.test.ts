import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, reportOf, sendReport, signIn } from '../support/app.ts'
import { joris, wilma } from '../support/cast.ts'
import { dump } from '../support/dump.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'

const better = { ...joris, titel: 'Beter verteld dan de eerste keer' }

test('the form shows what was sent', async () => {
  const t = await freshApp()
  const { token } = await sendReport(t, joris)
  const answer = await t.get(paths.followUpCorrection(token))
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  const form = filledIn(await answer.text())
  for (const [name, value] of Object.entries(joris)) expect(form[name]).toEqual([value].flat())
})

test('works: the new words replace the old ones, under the same link and number', async () => {
  const t = await freshApp()
  const { token, id } = await sendReport(t, wilma)
  const { reference } = (await reportOf(t, token)).report
  const answer = await t.post(paths.followUpCorrection(token), better)
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/volg/${token}?bewaard`])
  const { report } = await reportOf(t, token)
  expect(report).toMatchObject({
    id,
    reference,
    title: better.titel,
    kind: 'uitsluiting',
    refusedBy: 'gemeente',
  })
  expect(await dump(t.db)).not.toContain('ontbijten')
})

test('invalid: 422, everything kept, nothing stored', async () => {
  const t = await freshApp()
  const { token } = await sendReport(t, wilma)
  const before = await dump(t.db)
  const answer = await t.post(paths.followUpCorrection(token), {
    ...better,
    titel: 'Kort',
    regio: 'Atlantis',
  })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(summaryOf(html).map(([field]) => field)).toEqual(['titel', 'regio'])
  expect(filledIn(html)).toMatchObject({ titel: ['Kort'], verhaal: [joris.verhaal], regio: ['Atlantis'] })
  expect(await dump(t.db)).toBe(before)
})

test('a stranger finds no page', async () => {
  const t = await freshApp()
  await sendReport(t, wilma)
  const token = 'x'.repeat(43)
  expect((await t.get(paths.followUpCorrection(token))).status).toBe(404)
  expect((await t.post(paths.followUpCorrection(token), better)).status).toBe(404)
})

describe('once a moderator has it', () => {
  const takenUp = async () => {
    const t = await freshApp()
    const { token, id } = await sendReport(t, wilma)
    const cookie = await signIn(t)
    await t.post(paths.edits(id), { versie: '1', titel: 'Bewerkt', verhaal: 'Bewerkte tekst' }, { cookie })
    return { t, token, id, cookie }
  }

  test('there is no form any more', async () => {
    const { t, token } = await takenUp()
    expect((await t.get(paths.followUpCorrection(token))).status).toBe(404)
    expect(await (await t.get(paths.followUp(token))).text()).not.toContain('/correcties')
  })

  test('a correction that was under way is told, with its words kept', async () => {
    const { t, token } = await takenUp()
    const before = await dump(t.db)
    const answer = await t.post(paths.followUpCorrection(token), better)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(textOf(html)).toContain('net iets veranderd')
    expect(filledIn(html)['titel']).toEqual([better.titel])
    expect(await dump(t.db)).toBe(before)
  })

  test('nor after a decision', async () => {
    const t = await freshApp()
    const { token, id } = await sendReport(t, wilma)
    await decideOn(t, id, {}, await signIn(t))
    expect((await t.get(paths.followUpCorrection(token))).status).toBe(404)
    expect((await t.post(paths.followUpCorrection(token), better)).status).toBe(422)
  })
})

test('the first form sent again after a correction does not undo it', async () => {
  const t = await freshApp()
  const key = 'formulier-van-wilma-1'
  const { token } = await sendReport(t, wilma, key)
  await t.post(paths.followUpCorrection(token), better)
  const again = await sendReport(t, wilma, key)
  expect(again.token).toBe(token)
  expect((await reportOf(t, token)).report.title).toBe(better.titel)
})
