import { expect, test } from 'vitest'
import { shippedModel } from '../../db/classifier.ts'
import { fewestDecisions } from '../../src/core/agreement.ts'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { joris, wilma } from '../support/cast.ts'
import { textOf } from '../support/page.ts'

const read = async (t: TestApp) => textOf(await (await t.get('/algoritme')).text())

test('tells which model speaks, also in an empty register', async () => {
  const t = await freshApp()
  const text = await read(t)
  expect(text).toContain(shippedModel().version)
  expect(text).toContain('nog te weinig besluiten')
})

test('every page leads there', async () => {
  const t = await freshApp()
  for (const path of ['/', '/over', '/melden'])
    expect(await (await t.get(path)).text()).toContain('href="/algoritme"')
})

test('follows what moderators decide, from ten decisions on', async () => {
  const t = await freshApp()
  const cookie = await signIn(t)
  const publish = async (decision = {}) => {
    const { id } = await sendReport(t, wilma)
    expect((await decideOn(t, id, decision, cookie)).status).toBe(303)
  }
  for (let i = 1; i < fewestDecisions; i++) await publish()
  const before = await t.get('/algoritme')
  expect(textOf(await before.text())).not.toContain('De moderator koos iets anders')
  await publish({ barriere: 'regio' })
  const etag = before.headers.get('ETag') ?? ''
  const after = await t.get('/algoritme', { headers: { 'If-None-Match': etag } })
  expect(after.status).toBe(200)
  const text = textOf(await after.text())
  expect(text).toContain(`Melder, model en moderator in ${fewestDecisions} casussen`)
  expect(text).toMatch(/De moderator koos iets anders dan de eerste suggestie \d+% \(\d+ tot \d+%\) 10% /)
})

test('what only counts changes nothing, not even who it is compared with', async () => {
  const t = await freshApp()
  const cookie = await signIn(t)
  const before = await read(t)
  for (let i = 0; i < fewestDecisions; i++) {
    const { id } = await sendReport(t, { ...joris, openbaarheid: 'meetellen' })
    expect((await decideOn(t, id, {}, cookie)).status).toBe(303)
  }
  expect(await read(t)).toBe(before)
})
