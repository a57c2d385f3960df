import { afterEach, expect, test } from 'vitest'
import { liveAt } from '../../src/demo-clock.ts'

const RealDate = Date

afterEach(() => {
  globalThis.Date = RealDate
})

const moment = new Date('2026-03-02T09:00:00Z')

test('everything that asks for the time gets another one, and it goes on', async () => {
  liveAt(moment)
  expect(new Date().toISOString()).toContain('2026-03-02T09:00')
  const before = Date.now()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(Date.now()).toBeGreaterThan(before)
})

test('a given moment is that moment, and dates of before are still dates', () => {
  liveAt(moment)
  expect(new Date(2026, 0, 1).getFullYear()).toBe(2026)
  expect(new Date('2020-02-29').toISOString()).toBe('2020-02-29T00:00:00.000Z')
  expect(moment).toBeInstanceOf(Date)
  expect(structuredClone(new Date(0))).toBeInstanceOf(Date)
  expect(Date.UTC(1970, 0)).toBe(0)
})

test('it can be moved again', () => {
  liveAt(moment)
  liveAt(new Date('2030-01-01T00:00:00Z'))
  expect(new Date().toISOString().slice(0, 10)).toBe('2030-01-01')
})
