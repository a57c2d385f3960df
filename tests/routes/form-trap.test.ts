import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { freshApp, localUrl, type TestApp } from '../support/app.ts'
import { type Fields, wilma } from '../support/cast.ts'
import { countRows } from '../support/dump.ts'
import { get, limitedApp, post } from '../support/limited.ts'
import { textOf } from '../support/page.ts'

describe('a form that looks filled in by a program', () => {
  const send = (t: TestApp, more: Fields) =>
    post(t, paths.report, { ...wilma, sleutel: 'sleutel-van-wilma-1', ...more })

  test('comes back whole, and goes through when it is sent again', async () => {
    const t = await limitedApp()
    const page = await (await get(t, paths.report)).text()
    const begonnen = /name="begonnen" value="(\d+)"/.exec(page)?.[1] ?? ''
    expect(begonnen).toBe(String(t.clock.now().getTime()))
    const refused = await send(t, { begonnen })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(textOf(html)).toContain('Dit ging sneller dan we gewend zijn')
    expect(html).toContain(`name="begonnen" value="${begonnen}"`)
    expect(html).toContain('value="sleutel-van-wilma-1"')
    t.clock.advance(3000)
    expect((await send(t, { begonnen })).status).toBe(303)
  })

  test('has an empty trap when it comes back', async () => {
    const t = await limitedApp()
    const refused = await send(t, { website: 'https://koop.example' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).not.toContain('koop.example')
    expect(await countRows(t.db, 'reports')).toBe(0)
  })
})

test('a flood of fields is refused before it is taken apart', async () => {
  const t = await freshApp()
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: localUrl }
  const body = 'a=&'.repeat(60_000)
  const started = performance.now()
  expect((await t.request('POST', paths.report, body, headers)).status).toBe(413)
  expect(performance.now() - started).toBeLessThan(200)
})
