import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { published, wilma } from '../support/cast.ts'
import { classify } from '../support/database.ts'
import { dump } from '../support/dump.ts'
import { filledIn, textOf } from '../support/page.ts'

/** What the model suggests for Wilma's story. */
const { domains, barriers } = classify(wilma.titel, wilma.verhaal)
const suggested = domains.map(({ key }) => key)
const form = {
  ...published,
  domeinen: ['wlz'],
  barriere: 'contract',
  versie: '1',
  toelichting: 'Mijn woorden',
}

let t: TestApp
let cookie: string

beforeEach(async () => {
  t = await freshApp()
  cookie = await signIn(t)
})

const waiting = () => sendReport(t, wilma)

test('what the reporter refused is not taken over', async () => {
  const [refused] = domains
  const { id } = await sendReport(t, {
    ...wilma,
    domeinen: ['overig'],
    kloptNiet: `domeinen:${refused?.key}`,
  })
  const answer = await t.post(paths.takenSuggestions(id), form, { cookie })
  expect(filledIn(await answer.text())['domeinen']).not.toContain(refused?.key)
})

describe('neem suggesties over, without JavaScript', () => {
  test('works: the labels are filled in, the rest is kept, nothing is stored', async () => {
    const { id } = await waiting()
    const before = await dump(t.db)
    const answer = await t.post(paths.takenSuggestions(id), form, { cookie })
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
    const html = await answer.text()
    const filled = filledIn(html)
    expect(filled['domeinen']?.toSorted()).toEqual(suggested.toSorted())
    expect(filled).toMatchObject({
      barriere: [barriers[0]?.key],
      toelichting: ['Mijn woorden'],
      versie: ['1'],
    })
    expect(textOf(html)).toContain('Er is nog niets vastgelegd')
    expect(await dump(t.db)).toBe(before)
  })

  test('the first barrier is not also one that plays a part', async () => {
    const { id } = await waiting()
    const others = { ...form, ookBarrieres: [barriers[0]?.key ?? '', 'regio'] }
    const answer = await t.post(paths.takenSuggestions(id), others, { cookie })
    expect(filledIn(await answer.text())['ookBarrieres']).toEqual(['regio'])
  })

  test('of an old version: 409', async () => {
    const { id } = await waiting()
    const answer = await t.post(paths.takenSuggestions(id), { ...form, versie: '9' }, { cookie })
    expect(answer.status).toBe(409)
  })

  test('of what is not there: 404; by a stranger: 403', async () => {
    const { id } = await waiting()
    expect((await t.post(paths.takenSuggestions('nergens'), form, { cookie })).status).toBe(404)
    expect((await t.post(paths.takenSuggestions(id), form)).status).toBe(403)
  })
})

test('a model that is not sure has nothing to take over', async () => {
  const titel = 'Hello from abroad'
  const verhaal = 'We would like to have breakfast together with our clients in the neighbourhood house.'
  const { id } = await sendReport(t, { ...wilma, titel, verhaal })
  const html = await (await t.get(paths.moderationReport(id), { cookie })).text()
  expect(html).not.toContain('Neem suggesties over')
  const answer = await t.post(paths.takenSuggestions(id), { ...form, titel, verhaal }, { cookie })
  expect(filledIn(await answer.text())).toMatchObject({ domeinen: ['wlz'], barriere: ['contract'] })
})
