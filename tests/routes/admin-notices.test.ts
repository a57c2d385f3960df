import { beforeEach, describe, expect, test } from 'vitest'
import { findReport } from '../../db/reports.ts'
import { paths } from '../../src/paths.ts'
import { reportOf, type TestApp } from '../support/app.ts'
import { published } from '../support/cast.ts'
import { dump } from '../support/dump.ts'
import { noticeSteps, publishedCase } from '../support/notices.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'

let t: TestApp
let reporter: string
let steps: ReturnType<typeof noticeSteps>

beforeEach(async () => {
  const start = await publishedCase()
  ;({ t, reporter } = start)
  steps = noticeSteps(t, start.cookie)
})

describe('a hidden casus', () => {
  const etag = async (path: string) => (await t.get(path)).headers.get('ETag')

  test('is gone from page, list, counts and API, and back when it is restored', async () => {
    const places = ['/', '/casussen', '/overzicht', '/api/v1/casussen']
    const before = await Promise.all(places.map(etag))
    const id = await steps.notice()
    expect((await steps.hide(id)).status).toBe(303)
    const answer = await t.get('/casussen/1')
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([404, 'no-store'])
    const text = textOf(await answer.text())
    expect(text).toContain('Casus 1 is tijdelijk niet zichtbaar')
    expect(text).not.toContain(published.titel)
    expect((await t.get('/api/v1/casussen/1')).status).toBe(404)
    for (const place of places) {
      const page = await steps.html(place)
      expect(page).not.toContain(published.titel)
      expect(await etag(place)).not.toBe(before[places.indexOf(place)])
    }
    expect(textOf(await steps.html('/casussen'))).toContain('0 casussen')
    expect((await steps.settle(id, { uitkomst: 'hersteld' })).status).toBe(303)
    expect((await t.get('/casussen/1')).status).toBe(200)
    expect(await Promise.all(places.map(etag))).toEqual(before)
    expect((await steps.events()).slice(-3)).toEqual([
      'casus_verborgen',
      'casus_hersteld',
      'klopt_niet_afgehandeld',
    ])
  })

  test('hidden twice is hidden once', async () => {
    const id = await steps.notice()
    const versie = await steps.version(id)
    await steps.hide(id, { versie })
    expect((await steps.hide(id, { versie })).status).toBe(303)
    expect((await steps.events()).filter((kind) => kind === 'casus_verborgen')).toHaveLength(1)
  })

  test('may stay hidden, and is put back by a later notice', async () => {
    const id = await steps.notice()
    await steps.settle(id, { uitkomst: 'verborgen', grond: 'herkenbaar' })
    expect((await t.get('/casussen/1')).status).toBe(404)
    expect(await steps.html('/casussen/1')).toContain('klopt-dit-niet?pagina=%2Fcasussen%2F1')
    await steps.settle(await steps.notice(), { uitkomst: 'hersteld' })
    expect((await t.get('/casussen/1')).status).toBe(200)
  })

  test('that is withdrawn meanwhile stays a tombstone', async () => {
    const id = await steps.notice()
    await steps.hide(id)
    await t.post(paths.followUpWithdrawal(reporter))
    expect((await t.get('/casussen/1')).status).toBe(410)
    expect((await steps.settle(id)).status).toBe(303)
    expect((await t.get('/casussen/1')).status).toBe(410)
  })
})

describe('a decision', () => {
  test('puts the public text right, and says so to whoever asked', async () => {
    const id = await steps.notice()
    await steps.hide(id)
    const better = {
      titel: 'Ontbijt samen',
      verhaal: 'Een team wil samen ontbijten.',
      toelichting: 'Aangepast.',
    }
    const reden = 'De naam van het huis stond erin.'
    expect(
      (await steps.settle(id, { uitkomst: 'gecorrigeerd', grond: 'herkenbaar', reden, ...better })).status,
    ).toBe(303)
    const text = textOf(await steps.html('/casussen/1'))
    for (const words of Object.values(better)) expect(text).toContain(words)
    expect(text).not.toContain(published.verhaal)
    const receipt = textOf(await steps.html(paths.noticeReceipt(id)))
    expect(receipt).toContain('We hebben de pagina verbeterd.')
    expect(receipt).toContain(reden)
    const { report } = await reportOf(t, reporter)
    expect(report).toMatchObject({ publicTitle: better.titel, publicStory: better.verhaal })
    expect(await findReport(t.db, { id: report.id })).toMatchObject({ head: { seq: report.version } })
  })

  test.each([
    [{ uitkomst: '' }, ['uitkomst']],
    [{ uitkomst: 'hersteld' }, ['uitkomst']],
    [{ uitkomst: 'gecorrigeerd', grond: '', reden: '' }, ['grond', 'reden', 'verhaal']],
  ])('%o is refused with everything kept', async (fields, wrong) => {
    const id = await steps.notice()
    const answer = await steps.settle(id, {
      titel: 'Een andere titel',
      verhaal: published.verhaal,
      ...fields,
    })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    const expected = wrong.filter((field) => field !== 'verhaal')
    expect(summaryOf(page).map(([field]) => field)).toEqual(expected)
    expect(filledIn(page)['titel']).toEqual(['Een andere titel'])
    expect(await steps.events()).not.toContain('klopt_niet_afgehandeld')
  })

  test('of a second moderator loses as a whole, and shows both versions', async () => {
    const id = await steps.notice()
    const versie = await steps.version(id)
    await steps.settle(id, { versie, reden: 'De eerste was sneller.' })
    const before = await dump(t.db)
    const answer = await steps.settle(id, {
      versie,
      uitkomst: 'verborgen',
      grond: 'onjuist',
      reden: 'De tweede vindt dit.',
    })
    expect(answer.status).toBe(409)
    const text = textOf(await answer.text())
    expect(text).toContain('De eerste was sneller.')
    expect(text).toContain('De tweede vindt dit.')
    expect(await dump(t.db)).toBe(before)
  })

  test('is about the casus as it was read: another notice may come in meanwhile, a change may not', async () => {
    const [id, other] = [await steps.notice(), await steps.notice({ opmerking: 'Nog een opmerking.' })]
    const versie = await steps.version(id)
    await steps.notice({ opmerking: 'En nog een opmerking.' })
    expect((await steps.settle(id, { versie })).status).toBe(303)
    expect((await steps.hide(other, { versie })).status).toBe(409)
    expect((await t.get('/casussen/1')).status).toBe(200)
  })
})
