import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bindingBursts, memoryBursts } from '../../src/bursts.ts'
import { permissions } from '../../src/core/permission.ts'
import {
  burstSeconds,
  burstSizes,
  limitDay,
  limitedAction,
  limitedRoutes,
  limits,
  secondsUntil,
} from '../../src/core/rate-limit.ts'
import { minute, testClock } from '../support/clock.ts'

describe('the table of limits', () => {
  test.each(Object.entries(limits))(
    '%s: a day holds more than a minute, and says why',
    (_, { burst, day, why }) => {
      expect(day ?? Infinity).toBeGreaterThan(burstSizes[burst])
      expect(why.length).toBeGreaterThan(30)
    },
  )

  test('a ward of thirty can report in the same minute', () => {
    expect(burstSizes[limits.report.burst]).toBeGreaterThanOrEqual(30)
  })

  test('every form that is open to visitors is in the table of routes', () => {
    const open = Object.entries(permissions).flatMap(([path, methods]) =>
      methods['POST']?.includes('bezoeker') ? [`POST ${path}`] : [],
    )
    expect(open.length).toBeGreaterThan(15)
    expect(open.filter((route) => limitedRoutes[route] === undefined)).toEqual([])
  })

  test('every row of it is a route', () => {
    const missing = Object.keys(limitedRoutes).filter((row) => {
      const [method = '', path = ''] = row.split(' ')
      return permissions[path]?.[method] === undefined
    })
    expect(missing).toEqual([])
  })

  test('docs/operations.md has the same numbers', () => {
    const text = readFileSync('docs/operations.md', 'utf8')
    for (const [action, { burst, day }] of Object.entries(limits)) {
      expect(text).toContain(`| \`${action}\` | ${burstSizes[burst]} | ${day ?? '–'} |`)
    }
  })

  test('wrangler.toml has the same sizes', () => {
    const text = readFileSync('wrangler.toml', 'utf8')
    for (const [size, limit] of Object.entries(burstSizes)) {
      const block = new RegExp(
        `name = "LIMIT_${size.toUpperCase()}"\nnamespace_id = "\\d+"\nsimple = \\{ limit = ${limit}, period = ${burstSeconds} \\}`,
      )
      expect(text).toMatch(block)
    }
  })
})

test.each([
  ['POST', '/melden', false, 'report'],
  ['POST', '/api/v1/meldingen', false, 'report'],
  ['GET', '/melden', false, null],
  ['GET', '/casussen', false, null],
  ['GET', '/casussen', true, 'search'],
  ['HEAD', '/casussen', true, 'search'],
  ['GET', '/api/v1/casussen', true, 'search'],
  ['GET', '/overzicht', true, null],
  ['HEAD', '/casussen.csv', false, 'export'],
  ['POST', '/post/stop/:token', false, null],
  ['POST', '/beheer/uitnodigingen', false, null],
] as const)('%s %s (searching: %s) counts as %s', (method, route, searching, action) => {
  expect(limitedAction({ method, route, searching })).toBe(action)
})

test('a day ends at midnight, and never more than a day from now', () => {
  const now = new Date('2026-03-02T23:59:59.500Z')
  const { name, ends } = limitDay(now)
  expect([name, ends.toISOString()]).toEqual(['2026-03-02', '2026-03-03T00:00:00.000Z'])
  expect(secondsUntil(ends, now)).toBe(1)
  expect(limitDay(ends).name).toBe('2026-03-03')
})

describe('bursts in memory', () => {
  test('let so many through, then say how long to wait', async () => {
    const clock = testClock()
    const bursts = memoryBursts(clock.now)
    for (let i = 0; i < burstSizes.few; i++) expect(await bursts('few', 'a')).toBe(0)
    clock.advance(20_500)
    expect(await bursts('few', 'a')).toBe(40)
    expect(await bursts('few', 'b')).toBe(0)
    clock.advance(minute)
    expect(await bursts('few', 'a')).toBe(0)
  })

  test('stay small, also when every request has another address', async () => {
    const clock = testClock()
    const bursts = memoryBursts(clock.now)
    const before = process.memoryUsage().heapUsed
    for (let i = 0; i < 250_000; i++) await bursts('few', `network-${i}`)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(80 * 1024 * 1024)
  })
})

describe('bursts by binding', () => {
  test('ask the binding of their size, with a key that is no address', async () => {
    const asked: string[] = []
    const binding = (success: boolean) => ({
      limit: async ({ key }: { key: string }) => {
        asked.push(key)
        return { success }
      },
    })
    const env = { LIMIT_FEW: binding(false), LIMIT_SOME: binding(true) }
    const bursts = bindingBursts(env, testClock().now)
    expect(await bursts('few', 'x')).toBe(burstSeconds)
    expect(await bursts('some', 'y')).toBe(0)
    expect(asked).toEqual(['x', 'y'])
  })

  test('count in the process where there is none', async () => {
    const bursts = bindingBursts({}, testClock().now)
    for (let i = 0; i < burstSizes.few; i++) await bursts('few', 'a')
    expect(await bursts('few', 'a')).toBe(burstSeconds)
  })
})
