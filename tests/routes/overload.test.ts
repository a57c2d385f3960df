import { expect, test } from 'vitest'
import { watchWaitingTime } from '../../src/waiting-time.ts'
import { freshApp } from '../support/app.ts'
import { wilma } from '../support/cast.ts'

/** What a list and a form are answered when work lies waiting for so many milliseconds. */
async function answersAt(ms: number) {
  const t = await freshApp({}, { patience: { reading: 300, writing: 3000, waiting: () => ms } })
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
  const t = await freshApp({}, { patience: { reading: 300, writing: 3000, waiting: () => 10_000 } })
  const page = await t.get('/casussen')
  expect([page.status, page.headers.get('Retry-After')]).toEqual([503, '10'])
  const api = await t.get('/api/v1/casussen')
  expect([api.status, api.headers.get('Content-Type')]).toEqual([503, 'application/problem+json'])
  expect(api.headers.get('API-Version')).not.toBeNull()
  expect((await t.get('/healthz')).status).toBe(200)
})

test('a process that is kept busy knows how far behind it is', async () => {
  const waiting = watchWaitingTime()
  expect(waiting()).toBeLessThanOrEqual(0)
  const until = performance.now() + 250
  while (performance.now() < until);
  expect(waiting()).toBeGreaterThan(150)
})
