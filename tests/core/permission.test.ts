import { describe, expect, test } from 'vitest'
import { mayUse, permissions } from '../../src/core/permission.ts'
import { type Role, roleOf, roles } from '../../src/core/role.ts'

const rows = Object.entries(permissions).flatMap(([pattern, methods]) =>
  Object.entries(methods).map(([method, who]) => ({ method, pattern, who })),
)

test('who has no account is a visitor', () => {
  expect(roleOf(null)).toBe('bezoeker')
  expect(roleOf({ role: 'moderator' })).toBe('moderator')
})

test.each<[Role, string, string, boolean]>([
  ['bezoeker', 'GET', '/melden', true],
  ['bezoeker', 'POST', '/melden', true],
  ['bezoeker', 'GET', '/beheer', false],
  ['moderator', 'GET', '/beheer', true],
  ['moderator', 'GET', '/beheer/account', true],
  ['moderator', 'POST', '/beheer/meldingen/:id/beslissingen', true],
  ['moderator', 'GET', '/beheer/accounts', false],
  ['moderator', 'POST', '/beheer/uitnodigingen', false],
  ['beheerder', 'GET', '/beheer/accounts', true],
  ['beheerder', 'POST', '/beheer/accounts/:id/einde', true],
  ['beheerder', 'DELETE', '/beheer/accounts', false],
  ['beheerder', 'GET', '/beheer/bestaat-niet', false],
  ['beheerder', 'GET', 'constructor', false],
])('%s %s %s: %s', (role, method, pattern, allowed) => {
  expect(mayUse(role, method, pattern)).toBe(allowed)
})

describe('the table as a whole', () => {
  test('each row is for somebody, and nobody is named twice', () => {
    for (const { who } of rows) {
      expect(who.length).toBeGreaterThan(0)
      expect(new Set(who).size).toBe(who.length)
    }
  })

  test('nothing below /beheer is for visitors', () => {
    const open = rows.filter(({ pattern, who }) => pattern.startsWith('/beheer') && who.includes('bezoeker'))
    expect(open).toEqual([])
  })

  test('everything outside /beheer and /instantie is for everyone', () => {
    const closed = rows.filter(
      ({ pattern, who }) => !/^\/(beheer|instantie)(\/|$)/.test(pattern) && who.length < roles.length,
    )
    expect(closed).toEqual([])
  })

  test('what an instantie says is for who answers for it alone, and of /beheer it has its own account', () => {
    const own = rows.filter(({ pattern }) => /^\/instantie(\/|$)/.test(pattern))
    expect(own.length).toBeGreaterThan(3)
    expect(own.filter(({ who }) => who.join() !== 'instantie')).toEqual([])
    const inBeheer = rows.filter(
      ({ pattern, who }) => pattern.startsWith('/beheer') && who.includes('instantie'),
    )
    expect(inBeheer.filter(({ pattern }) => !/^\/beheer\/account(\/|$)/.test(pattern))).toEqual([])
  })

  test('a beheerder may do whatever a moderator may', () => {
    expect(rows.filter(({ who }) => who.includes('moderator') && !who.includes('beheerder'))).toEqual([])
  })

  test('accounts are managed by beheerders alone', () => {
    const managing = rows.filter(({ pattern }) => /^\/beheer\/(accounts|uitnodigingen)/.test(pattern))
    expect(managing.length).toBeGreaterThan(8)
    expect(managing.filter(({ who }) => who.join() !== 'beheerder')).toEqual([])
  })
})
