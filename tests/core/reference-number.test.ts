import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { referenceNumber } from '../../src/core/reference-number.ts'

const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 })

test('reads as M, and three groups of three without look-alikes', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      expect(referenceNumber(given)).toMatch(/^M-[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3}$/)
      expect(referenceNumber(given).slice(2)).not.toMatch(/[0O1IL5S2Z8BUV]/)
    }),
  )
})

test('follows from the bytes, and from nothing else', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      expect(referenceNumber(Uint8Array.from(given))).toBe(referenceNumber(given))
    }),
  )
  expect(referenceNumber(new Uint8Array(32))).toBe('M-AAA-AAA-AAA')
})

test('uses every letter it may, and spreads well', () => {
  const made = Array.from({ length: 2000 }, (_, i) => {
    const given = new Uint8Array(32)
    new DataView(given.buffer).setFloat64(4, Math.sin(i + 1))
    return referenceNumber(given)
  })
  expect(new Set(made).size).toBe(2000)
  expect(new Set(made.join('').replaceAll('-', '')).size).toBe(23)
})

test('other bytes give another number', () => {
  const given = new Uint8Array(32).fill(7)
  const other = Uint8Array.from(given)
  other[15] = 8
  expect(referenceNumber(other)).not.toBe(referenceNumber(given))
})
