import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, reportOf, sendReport, signIn, type TestApp } from '../support/app.ts'
import { type Fields, wilma } from '../support/cast.ts'
import { dump } from '../support/dump.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'

const answers = {
  geprobeerd: 'Wij belden zeven keer met het loket.',
  tijdelijkSinds: '2023',
  doelgroepen: ['ouderen', 'dementie'],
  plek: 'thuis',
  fase: 'pilot',
  organisatiegrootte: 'klein',
  gevolgen: ['gestopt'],
  aantalMensen: 'van_2_tot_10',
  bedrag: 'tot_10k',
  betaalt: ['wmo'],
  heeftVoordeel: ['zvw'],
} as const satisfies Fields

const tell = (t: TestApp, token: string, fields: Fields) => t.post(paths.followUpDetails(token), fields)

test('works: stored, thanked for, and shown when one comes back', async () => {
  const t = await freshApp()
  const { token } = await sendReport(t, wilma)
  const answer = await tell(t, token, answers)
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/volg/${token}?bewaard`])
  const html = await (await t.get(`/volg/${token}?bewaard`)).text()
  expect(textOf(html)).toContain('Je antwoorden zijn bewaard')
  const form = filledIn(html)
  for (const [name, value] of Object.entries(answers))
    expect(form[name]?.toSorted()).toEqual([value].flat().toSorted())
})

test('a second time replaces the first, also with nothing', async () => {
  const t = await freshApp()
  const { token } = await sendReport(t, wilma)
  await tell(t, token, answers)
  await tell(t, token, { fase: 'gestopt' })
  const { report } = await reportOf(t, token)
  expect(report).toMatchObject({
    tried: null,
    temporarySince: null,
    facets: { stage: ['gestopt'], setting: [] },
  })
})

test('invalid: 422, everything kept', async () => {
  const t = await freshApp()
  const { token } = await sendReport(t, wilma)
  const before = await dump(t.db)
  const wrong = { ...answers, tijdelijkSinds: 'vorig jaar', geprobeerd: 'x'.repeat(2001) }
  const answer = await tell(t, token, wrong)
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(
    summaryOf(html)
      .map(([field]) => field)
      .toSorted(),
  ).toEqual(['geprobeerd', 'tijdelijkSinds'])
  const form = filledIn(html)
  expect(form).toMatchObject({
    tijdelijkSinds: ['vorig jaar'],
    geprobeerd: [wrong.geprobeerd],
    plek: ['thuis'],
  })
  expect(form['doelgroepen']?.toSorted()).toEqual(['dementie', 'ouderen'])
  expect(await dump(t.db)).toBe(before)
})

test('a stranger finds no page', async () => {
  const t = await freshApp()
  await sendReport(t, wilma)
  expect((await tell(t, 'x'.repeat(43), answers)).status).toBe(404)
})

describe('after a decision', () => {
  test('what was chosen stands with the casus, what was typed does not', async () => {
    const t = await freshApp()
    const { token, id } = await sendReport(t, wilma)
    await tell(t, token, answers)
    await decideOn(t, id, { versie: '2' }, await signIn(t))
    const page = textOf(await (await t.get('/casussen/1')).text())
    for (const label of ['Mensen met dementie', 'Tijdelijk geld sinds', '2023']) expect(page).toContain(label)
    expect(page).not.toContain('zeven keer')
  })

  test('later answers are kept for the moderators, the casus stays as it was decided', async () => {
    const t = await freshApp()
    const { token, id } = await sendReport(t, wilma)
    await decideOn(t, id, {}, await signIn(t))
    const before = await (await t.get('/casussen/1')).text()
    expect((await tell(t, token, answers)).status).toBe(303)
    expect(await (await t.get('/casussen/1')).text()).toBe(before)
    expect((await reportOf(t, token)).report.facets.setting).toEqual(['thuis'])
  })

  test('of a rejected melding nothing more is taken', async () => {
    const t = await freshApp()
    const { token, id } = await sendReport(t, wilma)
    await decideOn(t, id, { uitkomst: 'buiten_bereik', toelichting: 'Nee.' }, await signIn(t))
    const before = await dump(t.db)
    const answer = await tell(t, token, answers)
    expect(answer.status).toBe(422)
    expect(textOf(await answer.text())).toContain('net iets veranderd')
    expect(await dump(t.db)).toBe(before)
  })
})
