import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, reportOf, sendReport, signIn } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { dump } from '../support/dump.ts'
import { textOf } from '../support/page.ts'

test('asks first; opening the page changes nothing', async () => {
  const t = await freshApp()
  const { token } = await sendReport(t, wilma)
  const before = await dump(t.db)
  const answer = await t.get(paths.followUpWithdrawal(token))
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  expect(textOf(await answer.text())).toContain('Ja, trek mijn melding in')
  expect(await dump(t.db)).toBe(before)
})

test('works: the words are gone, the page says so', async () => {
  const t = await freshApp()
  const { token } = await sendReport(t, wilma)
  const answer = await t.post(paths.followUpWithdrawal(token))
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/volg/${token}`])
  const page = await (await t.get(paths.followUp(token))).text()
  expect(textOf(page)).toContain('Je hebt deze melding ingetrokken')
  expect(page).not.toMatch(/ontbijt/i)
  expect(await dump(t.db)).not.toMatch(/ontbijt/i)
  expect((await reportOf(t, token)).report.state).toBe('ingetrokken')
})

test('twice is no mistake', async () => {
  const t = await freshApp()
  const { token } = await sendReport(t, wilma)
  await t.post(paths.followUpWithdrawal(token))
  const before = await dump(t.db)
  const again = await t.post(paths.followUpWithdrawal(token))
  expect([again.status, again.headers.get('Location')]).toEqual([303, `/volg/${token}`])
  expect(await dump(t.db)).toBe(before)
  expect((await t.get(paths.followUpWithdrawal(token))).status).toBe(404)
})

test('a stranger finds no page', async () => {
  const t = await freshApp()
  await sendReport(t, wilma)
  const before = await dump(t.db)
  expect((await t.post(paths.followUpWithdrawal('x'.repeat(43)))).status).toBe(404)
  expect((await t.get(paths.followUpWithdrawal('x'.repeat(43)))).status).toBe(404)
  expect(await dump(t.db)).toBe(before)
})

test('not once it was rejected', async () => {
  const t = await freshApp()
  const { token, id } = await sendReport(t, wilma)
  await decideOn(t, id, { uitkomst: 'buiten_bereik', toelichting: 'Nee.' }, await signIn(t))
  expect((await t.get(paths.followUpWithdrawal(token))).status).toBe(404)
  expect((await t.post(paths.followUpWithdrawal(token))).status).toBe(422)
  expect((await reportOf(t, token)).report.state).toBe('afgewezen')
})

describe('after publication', () => {
  const withdrawn = async () => {
    const t = await freshApp()
    const first = await sendReport(t, wilma)
    const other = { ...wilma, titel: 'De tweede casus' }
    const second = await sendReport(t, other)
    const cookie = await signIn(t)
    await decideOn(t, first.id, {}, cookie)
    await decideOn(t, second.id, { titel: other.titel }, cookie)
    await t.post(paths.followUpWithdrawal(first.token))
    return { t, first, cookie }
  }

  test('the page becomes a 410 without a word of it, in the API too', async () => {
    const { t } = await withdrawn()
    const page = await t.get('/casussen/1')
    expect(page.status).toBe(410)
    expect(await page.text()).not.toMatch(/ontbijt/i)
    const api = await t.get('/api/v1/casussen/1')
    expect(api.status).toBe(410)
    expect(await api.json()).toMatchObject({
      status: 410,
      detail: 'De melder heeft deze casus ingetrokken. De tekst is gewist.',
    })
  })

  test('it is in no list and no count', async () => {
    const { t } = await withdrawn()
    for (const path of ['/', '/casussen', '/overzicht', '/api/v1/casussen', '/casussen?schot=zvw-wmo'])
      expect(await (await t.get(path)).text()).not.toContain(wilma.titel)
    expect(textOf(await (await t.get('/casussen')).text())).toContain('1 casus .')
    expect(textOf(await (await t.get('/overzicht')).text())).toContain('1 casus in het hele register')
  })

  test('a moderator sees that it is gone, and cannot bring it back', async () => {
    const { t, first, cookie } = await withdrawn()
    const page = await t.get(paths.moderationReport(first.id), { cookie })
    expect(textOf(await page.text())).toContain('Ingetrokken')
    expect((await decideOn(t, first.id, { versie: '3' }, cookie)).status).toBe(409)
  })
})
