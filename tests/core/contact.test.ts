import { expect, test } from 'vitest'
import { comesBack, monthsBefore, parseContact, parseLostLink } from '../../src/core/contact.ts'
import { day } from '../support/clock.ts'

const now = new Date('2026-11-22T10:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * day)
const contact = { createdAt: ago(100), confirmedAt: ago(100), lastMailAt: null, cameBackAt: null }

test.each([
  ['no', contact],
  ['soon', { ...contact, lastMailAt: ago(14) }],
  ['late', { ...contact, lastMailAt: ago(15) }],
  ['no', { ...contact, lastMailAt: ago(3), cameBackAt: ago(2) }],
  ['soon', { ...contact, lastMailAt: ago(3), cameBackAt: ago(4) }],
])('comes back: %s', (back, known) => {
  expect(comesBack(known, now)).toBe(back)
})

test.each(['M-K7P-4XD-HRA', 'm k7p 4xd hra', 'k7p4xdhra', ' M-K7P4XDHRA '])('%j is a number', (kenmerk) => {
  expect(parseLostLink({ kenmerk, email: 'A@b.nl' })).toEqual({
    ok: { reference: 'M-K7P-4XD-HRA', address: 'a@b.nl' },
  })
})

test.each(['', 'M-K7P', 'M-K7P-4XD-HRA-X', undefined])('%j is none', (kenmerk) => {
  expect(parseLostLink({ kenmerk, email: 'a@b.nl' })).toMatchObject({ errors: [{ field: 'kenmerk' }] })
})

test.each(['', 'a', 'a@b', 'a b@c.nl', undefined, `${'a'.repeat(250)}@b.nl`])('%j is no address', (email) => {
  expect(parseContact({ email })).toMatchObject({ errors: [{ field: 'email' }] })
})

test('half a year before', () => {
  expect(monthsBefore(now, 6).toISOString()).toBe('2026-05-22T10:00:00.000Z')
})
