import { describe, expect, test } from 'vitest'
import { shippedTaxonomy as taxonomy } from '../../db/taxonomy.ts'
import { addresseeFor, addresseesOf } from '../../src/core/address.ts'
import { proposalsFor } from '../../src/core/proposal.ts'

const candidate = (key: string, body: string, termDays: number | null = null) => ({
  key,
  name: key,
  body,
  region: null,
  termDays,
})

const proposals = (candidates: ReturnType<typeof candidate>[], asked: string[] = []) =>
  proposalsFor(
    { boundary: 'zvw-wmo', barrier: 'afbakening' },
    { taxonomy, today: '2026-06-01', candidates, asked },
  )

describe('who is asked', () => {
  test('a kind of body is never asked itself', () => {
    for (const body of taxonomy.bodies.filter(({ is_kind }) => is_kind)) {
      const { body: asked, insteadOf } = addresseeFor(body)
      expect(insteadOf).toBe(body.key)
      if (asked !== null) expect(taxonomy.body.get(asked)).toMatchObject({ is_kind: false })
    }
  })

  test.each([
    ['gemeente', 'vng'],
    ['zorgverzekeraar', 'zn'],
    ['zorgkantoor', 'zn'],
    ['bank', null],
  ])('for %s speaks %s', (kind, body) => {
    expect(addresseeFor({ key: kind, is_kind: true }).body).toBe(body)
  })

  test('each is asked once, and is itself before it speaks for others', () => {
    const found = addresseesOf([
      { key: 'gemeente', is_kind: true },
      { key: 'jeugdregio', is_kind: true },
      { key: 'vng', is_kind: false },
    ])
    expect(found).toEqual([{ body: 'vng', insteadOf: null, reason: null }])
  })
})

describe('proposals', () => {
  test('are the bodies of the owner table; named ones of a kind come next, then the rest', () => {
    const found = proposals([
      candidate('cak', 'cak'),
      candidate('lindedal', 'gemeente'),
      candidate('ministerie', 'vws'),
      candidate('verzekeraars', 'zn', 10),
    ])
    expect(found.proposed.map(({ key, dueOn }) => [key, dueOn])).toEqual([
      ['ministerie', '2026-07-13'],
      ['verzekeraars', '2026-06-15'],
    ])
    expect(found.others.map(({ key, why }) => [key, why !== null])).toEqual([
      ['lindedal', true],
      ['cak', false],
    ])
    expect(found.missing.map(({ body }) => body)).toContain('vng')
  })

  test('who was asked is no proposal', () => {
    const all = [candidate('ministerie', 'vws')]
    expect(proposals(all, ['ministerie']).proposed).toEqual([])
  })
})
