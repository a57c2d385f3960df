import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, reportOf, sendReport, signIn } from '../support/app.ts'
import { published, wilma } from '../support/cast.ts'
import { dump } from '../support/dump.ts'
import { filledIn, summaryOf, textOf, unmarked } from '../support/page.ts'

const edit = { ...published, uitkomst: '', versie: '1', titel: 'Eerste versie', verhaal: 'Nog niet af.' }

const waiting = async () => {
  const t = await freshApp()
  const { token, id } = await sendReport(t, wilma)
  return { t, token, id, cookie: await signIn(t) }
}

test('works: the wording is kept beside the original, nothing is public yet', async () => {
  const { t, token, id, cookie } = await waiting()
  const answer = await t.post(paths.edits(id), edit, { cookie })
  expect([answer.status, answer.headers.get('Location')]).toEqual([
    303,
    `${paths.moderationReport(id)}?bewaard`,
  ])
  const html = await (await t.get(`${paths.moderationReport(id)}?bewaard`, { cookie })).text()
  expect(textOf(html)).toContain('Bewaard')
  expect(unmarked(html)).toContain(wilma.verhaal)
  expect(filledIn(html)).toMatchObject({ versie: ['2'], titel: ['Eerste versie'], verhaal: ['Nog niet af.'] })
  expect((await reportOf(t, token)).report).toMatchObject({ state: 'in_behandeling', title: wilma.titel })
  expect((await t.get('/casussen/1')).status).toBe(404)
})

test('the reporter reads that somebody is at it, not the draft', async () => {
  const { t, token, id, cookie } = await waiting()
  await t.post(paths.edits(id), edit, { cookie })
  const page = textOf(await (await t.get(paths.followUp(token))).text())
  expect(page).toContain('Een moderator is met je melding bezig')
  expect(page).not.toContain('Eerste versie')
})

test('a decision goes on from there', async () => {
  const { t, id, cookie } = await waiting()
  await t.post(paths.edits(id), edit, { cookie })
  expect((await decideOn(t, id, { versie: '2' }, cookie)).status).toBe(303)
  expect((await t.get('/casussen/1')).status).toBe(200)
})

test('invalid: 422, everything kept', async () => {
  const { t, id, cookie } = await waiting()
  const before = await dump(t.db)
  const answer = await t.post(
    paths.edits(id),
    { ...edit, titel: ' ', toelichting: 'Bijna klaar' },
    { cookie },
  )
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(summaryOf(html).map(([field]) => field)).toEqual(['titel'])
  expect(filledIn(html)).toMatchObject({ verhaal: ['Nog niet af.'], toelichting: ['Bijna klaar'] })
  expect(await dump(t.db)).toBe(before)
})

test('with an old version: 409 with both', async () => {
  const { t, id, cookie } = await waiting()
  await t.post(paths.edits(id), edit, { cookie: await signIn(t, 'moderator', 'bea') })
  const before = await dump(t.db)
  const answer = await t.post(paths.edits(id), { ...edit, titel: 'Tweede versie' }, { cookie })
  expect(answer.status).toBe(409)
  const text = textOf(await answer.text())
  for (const part of ['Eerste versie', 'Tweede versie', 'Nog geen oordeel']) expect(text).toContain(part)
  expect(await dump(t.db)).toBe(before)
})

test('not of what was decided', async () => {
  const { t, id, cookie } = await waiting()
  await decideOn(t, id, {}, cookie)
  expect((await t.post(paths.edits(id), { ...edit, versie: '2' }, { cookie })).status).toBe(409)
})
