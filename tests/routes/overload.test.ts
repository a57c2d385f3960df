import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { createApp } from '../../src/app.ts'
import { freshApp, localUrl } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { filledIn, textOf } from '../support/page.ts'

const patience = (wait: number) => ({
  patience: {
    reading: 300,
    writing: 3000,
    line: {
      turn: (most: number) => Promise.resolve(wait > most ? ('too-busy' as const) : ('served' as const)),
    },
  },
})
const overloaded = () => freshApp({}, patience(10_000))

/** What a list and a form are answered when work lies waiting for so many milliseconds. */
async function answersAt(ms: number) {
  const t = await freshApp({}, patience(ms))
  const list = await t.get('/casussen')
  const form = await t.post('/melden', { ...wilma, sleutel: 'sleutel-van-een-melding' })
  return [list.status, form.status]
}

test.each([
  [0, [200, 303]],
  [300, [200, 303]],
  [301, [503, 303]],
  [3001, [503, 503]],
])('with %i ms of work waiting: %j', async (ms, statuses) => {
  expect(await answersAt(ms)).toEqual(statuses)
})

test('it says when to come back, also to a program, and stays alive to its watcher', async () => {
  const t = await overloaded()
  const page = await t.get('/casussen')
  expect([page.status, page.headers.get('Retry-After')]).toEqual([503, '60'])
  const api = await t.get('/api/v1/casussen')
  expect([api.status, api.headers.get('Content-Type')]).toEqual([503, 'application/problem+json'])
  expect(api.headers.get('API-Version')).not.toBeNull()
  expect((await t.get('/healthz')).status).toBe(200)
})

test('a form that is sent away comes back whole, and says when to press', async () => {
  const t = await overloaded()
  const answer = await t.post('/melden', { ...wilma, sleutel: 'sleutel-van-een-melding' })
  const html = await answer.text()
  expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '60'])
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  expect(textOf(html)).toContain('Wacht een minuut')
  expect(textOf(html)).toContain(wilma.verhaal)
  expect(filledIn(html)).toMatchObject({
    titel: [wilma.titel],
    sleutel: ['sleutel-van-een-melding'],
  })
})

test('a form from another site, or too large to read, is refused as ever', async () => {
  const t = await overloaded()
  const elsewhere = await t.post('/melden', wilma, { headers: { Origin: 'https://elders.example' } })
  expect([elsewhere.status, await elsewhere.text()]).toEqual([
    403,
    expect.not.stringContaining(wilma.verhaal),
  ])
  expect((await t.post('/melden', { verhaal: 'x'.repeat(300_000) })).status).toBe(413)
})

describe('while nothing can be stored', () => {
  test.each([
    ['a key', '/melden', { ...wilma, sleutel: 'sleutel-van-wilma-1' }, true],
    [
      'a version',
      '/beheer/meldingen/1/beslissingen',
      { toelichting: 'Dit hoort hier niet.', versie: '1' },
      true,
    ],
    ['neither', '/beheer/meldingen/1/notities', { notitie: 'Bel haar na het weekend.' }, false],
  ])('a form with %s is promised no more than is so', async (_, path, fields, once) => {
    const t = await overloaded()
    const text = textOf(await (await t.post(path, fields)).text())
    expect(text).toContain('We konden niet bewaren wat je stuurde')
    expect(text.includes('Dan telt het één keer')).toBe(once)
    expect(text.includes('Kijk eerst of het er niet al staat')).toBe(!once)
  })

  test('what anybody may send to a link from a mail is not shown as ours', async () => {
    const t = await freshApp()
    const away = () => Promise.reject(new Error('connect ECONNREFUSED 127.0.0.1:8080'))
    Object.assign(t.db.client, { execute: away, batch: away })
    const answer = await t.post(
      paths.mailLink('stop', 'abc'),
      { tekst: 'Je rekening is geblokkeerd, bel meteen.' },
      { headers: { Origin: 'https://elders.example' } },
    )
    expect(answer.status).toBe(503)
    expect(await answer.text()).not.toContain('rekening')
  })
})

test('who has hung up before the turn came is not worked for', async () => {
  const t = await freshApp({}, patience(0))
  const app = createApp(t.services)
  const ask = (hasLeft: boolean) => app.request(`${localUrl}/casussen`, {}, { hasLeft: () => hasLeft })
  Object.assign(t.db.traffic, { roundTrips: 0 })
  expect((await ask(true)).status).toBe(503)
  expect(t.db.traffic.roundTrips).toBe(0)
  expect((await ask(false)).status).toBe(200)
})
