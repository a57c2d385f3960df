import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import type { TestApp } from '../support/app.ts'
import { published } from '../support/cast.ts'
import { dump } from '../support/dump.ts'
import { noticeSteps, publishedCase } from '../support/notices.ts'
import { filledIn, summaryOf } from '../support/page.ts'

let t: TestApp
let cookie: string
let steps: ReturnType<typeof noticeSteps>

beforeEach(async () => {
  const start = await publishedCase()
  ;({ t, cookie } = start)
  steps = noticeSteps(t, cookie)
})

describe('a casus that a notice is about', () => {
  test('with a name in it comes back only after a decision on the name', async () => {
    const id = await steps.notice()
    await steps.hide(id)
    const verhaal = 'Mevrouw Jansen wacht nog.'
    await t.db.client.execute({ sql: 'update public_cases set story = ?', args: [verhaal] })
    const restore = { titel: published.titel, verhaal, uitkomst: 'hersteld' }
    const before = await dump(t.db)
    const refused = await steps.settle(id, restore)
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(summaryOf(page).map(([field]) => field)).toEqual(['verhaal'])
    expect(page).toContain('value="verhaal:Mevrouw Jansen"')
    expect(await dump(t.db)).toBe(before)
    // What counts is the text that comes back, not what stands in the form.
    expect((await steps.settle(id, { ...restore, verhaal: 'Zij wacht nog.' })).status).toBe(422)
    expect((await steps.settle(id, { ...restore, magOpenbaar: 'verhaal:Mevrouw Jansen' })).status).toBe(303)
    expect(await steps.html('/casussen/1')).toContain(verhaal)
  })

  test('with a name in the better text waits until somebody decides on the name', async () => {
    const id = await steps.notice()
    const better = { uitkomst: 'gecorrigeerd', grond: 'onjuist', verhaal: 'Mevrouw Jansen wacht nog.' }
    const before = await dump(t.db)
    const refused = await steps.settle(id, better)
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(summaryOf(page).map(([field]) => field)).toEqual(['verhaal'])
    expect(page).toContain('value="verhaal:Mevrouw Jansen"')
    expect(await dump(t.db)).toBe(before)
    expect((await steps.settle(id, { ...better, magOpenbaar: 'verhaal:Mevrouw Jansen' })).status).toBe(303)
    expect(await steps.html('/casussen/1')).toContain('Mevrouw Jansen wacht nog.')
  })

  test('can have every name replaced, and decides nothing by that', async () => {
    const id = await steps.notice()
    const form = {
      versie: await steps.version(id),
      uitkomst: 'gecorrigeerd',
      verhaal: 'Mevrouw Jansen wacht nog.',
      reden: 'Bijna klaar.',
    }
    const before = await dump(t.db)
    const answer = await t.post(paths.noticeReplacements(id), form, { cookie })
    expect(answer.status).toBe(200)
    expect(filledIn(await answer.text())).toMatchObject({
      verhaal: ['[naam] wacht nog.'],
      uitkomst: ['gecorrigeerd'],
      reden: ['Bijna klaar.'],
    })
    expect(await dump(t.db)).toBe(before)
    expect((await t.post(paths.noticeReplacements(id), { ...form, versie: '0' }, { cookie })).status).toBe(
      409,
    )
    expect((await t.post(paths.noticeReplacements('nergens'), form, { cookie })).status).toBe(404)
  })
})
