import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  accountActor,
  accountSubject,
  type AuditEvent,
  chainText,
  reportSubject,
} from '../../src/core/audit-event.ts'

const event: AuditEvent = {
  subject: reportSubject('wilma-1'),
  seq: 2,
  kind: 'beslist',
  at: new Date('2026-03-02T09:30:00Z'),
  actor: accountActor('mo'),
  details: { uitkomst: 'knelpunt', domeinen: ['zvw', 'wmo'], casus: 12, leeg: null },
}

test('subjects and actors say what they are', () => {
  expect([event.subject, accountSubject('mo'), event.actor]).toEqual([
    'melding:wilma-1',
    'account:mo',
    'account:mo',
  ])
})

test('the order of the details does not matter', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string()))
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), (details) => {
      const turned = Object.fromEntries(Object.entries(details).toReversed())
      expect(chainText({ ...event, details: turned }, 'mac')).toBe(chainText({ ...event, details }, 'mac'))
    }),
  )
})

describe('any change changes the text:', () => {
  const before = chainText(event, 'mac')

  test.each<[string, Partial<AuditEvent>]>([
    ['subject', { subject: 'melding:wilma-2' }],
    ['seq', { seq: 3 }],
    ['kind', { kind: 'tekst_bewerkt' }],
    ['a millisecond', { at: new Date('2026-03-02T09:30:00.001Z') }],
    ['actor', { actor: 'systeem' }],
    ['a detail', { details: { ...event.details, uitkomst: 'buiten_bereik' } }],
    ['a number as text', { details: { ...event.details, casus: '12' } }],
    ['the order inside a detail', { details: { ...event.details, domeinen: ['wmo', 'zvw'] } }],
    ['one detail more', { details: { ...event.details, extra: false } }],
    ['null as text', { details: { ...event.details, leeg: 'null' } }],
  ])('%s', (_, change) => {
    expect(chainText({ ...event, ...change }, 'mac')).not.toBe(before)
  })

  test('the event before it', () => {
    expect(chainText(event, 'other')).not.toBe(before)
    expect(chainText(event, '')).not.toBe(before)
  })

  test('what moves from one field to the next', () => {
    expect(chainText({ ...event, subject: 'a', actor: 'bc' }, 'x')).not.toBe(
      chainText({ ...event, subject: 'ab', actor: 'c' }, 'x'),
    )
  })
})
