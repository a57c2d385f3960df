import { expect, test } from 'vitest'
import { faultOf, nextAttempt, stopsAll } from '../../src/core/mail.ts'
import { minute } from '../support/clock.ts'

const now = new Date('2026-11-22T10:00:00Z')

test('a letter is tried again after 1, 5, 15 and 60 minutes, 4, 12 and 24 hours, and then given up', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((attempts) => {
    const next = nextAttempt(attempts, 'verbinding', now)
    return next && (next.getTime() - now.getTime()) / minute
  })
  expect(waits).toEqual([1, 5, 15, 60, 240, 720, 1440, null])
})

test.each(['ontvanger_geweigerd', 'bericht_geweigerd', 'geen_adres', 'onleesbaar_adres'] as const)(
  '%s fails at once',
  (fault) => {
    expect(nextAttempt(1, fault, now)).toBeNull()
    expect(stopsAll(fault)).toBe(false)
  },
)

test.each([
  ['verbinding', { code: 'ECONNECTION', command: 'CONN' }],
  ['verbinding', { code: 'ETIMEDOUT', command: 'CONN' }],
  ['verbinding', { code: 'EDNS' }],
  ['aanmelding', { code: 'EAUTH', responseCode: 535 }],
  ['tijdelijk_geweigerd', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451 }],
  ['tijdelijk_geweigerd', { code: 'EMESSAGE', command: 'DATA', responseCode: 421 }],
  ['ontvanger_geweigerd', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }],
  ['afzender_geweigerd', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }],
  ['bericht_geweigerd', { code: 'EMESSAGE', command: 'DATA', responseCode: 554 }],
  ['onbekend', new TypeError('x')],
  ['onbekend', null],
])('%s is what %j means', (fault, error) => {
  expect(faultOf(error)).toBe(fault)
})
