import { describe, expect, test } from 'vitest'
import { agreementOf, fewestDecisions, type Judgement, shareOf } from '../../src/core/agreement.ts'

const keys = { domain: ['wmo', 'zvw'], barrier: ['regio', 'contract'] }
const both = (domain: string[], barrier: string[]) => ({ domain, barrier })
const asSuggested = both(['wmo'], ['regio', 'contract'])
const row = (changes: Partial<Judgement> = {}): Judgement => ({
  version: 'm1',
  suggested: asSuggested,
  reporter: asSuggested,
  moderator: asSuggested,
  ...changes,
})
const times = (count: number, changes: Partial<Judgement> = {}) =>
  Array.from({ length: count }, () => row(changes))

describe('a share', () => {
  test.each([
    [9, 9, null],
    [10, 10, { mean: 1, low: 0.7225, high: 1 }],
    [0, 10, { mean: 0, low: 0, high: 0.2775 }],
    [50, 100, { mean: 0.5, low: 0.4038, high: 0.5962 }],
    [81, 263, { mean: 0.308, low: 0.2553, high: 0.3662 }],
  ])('%i of %i', (hits, of, expected) => {
    const { value } = shareOf(hits, of)
    expect(value && Object.values(value).map((v) => v.toFixed(4))).toEqual(
      expected && Object.values(expected).map((v) => v.toFixed(4)),
    )
  })

  test('of fewer than ten says only how many', () => {
    expect(shareOf(3, fewestDecisions - 1)).toEqual({ of: fewestDecisions - 1, value: null })
  })
})

describe('agreement', () => {
  const found = agreementOf(
    [
      ...times(20),
      // The moderator chose the second suggestion, and one domain more.
      ...times(10, { moderator: both(['wmo', 'zvw'], ['contract']) }),
      // The model kept silent about the barrier type.
      ...times(10, { suggested: both(['wmo'], []), reporter: both(['zvw'], ['contract']) }),
    ],
    keys,
  )
  const mean = (share: { value: { mean: number } | null }) => share.value?.mean

  test.each([
    ['first domain right', found.domain.first, 40, 1],
    ['domain overruled', found.domain.overruled, 40, 0],
    ['of the domains it said, right', found.domain.right, 40, 1],
    ['of the domains there were, found', found.domain.found, 50, 0.8],
    ['first barrier right', found.barrier.first, 30, 2 / 3],
    ['barrier overruled', found.barrier.overruled, 30, 1 / 3],
    ['barrier among the suggestions', found.barrier.among, 30, 1],
    ['silent about the barrier', found.barrier.silent, 40, 0.25],
    ['reporter and moderator, barrier', found.barrier.reporter, 40, 0.75],
    ['reporter and moderator, domain', found.domain.reporter, 40, 0.75],
    ['reporter and model, domain', found.domain.reporterAndModel, 40, 0.75],
    ['of the first barriers there were, found', found.barrier.found, 40, 0.5],
  ])('%s', (_, share, of, expected) => {
    expect(share.of).toBe(of)
    expect(mean(share)).toBeCloseTo(expected)
  })

  test('by label, only with enough decisions', () => {
    const [wmo, zvw] = found.domain.labels
    expect(wmo).toMatchObject({ key: 'wmo', right: { of: 40, value: { mean: 1 } } })
    expect(zvw).toMatchObject({
      key: 'zvw',
      right: { of: 0, value: null },
      found: { of: 10, value: { mean: 0 } },
    })
  })

  test('by version of the model; silence on both axes belongs to none', () => {
    const rows = [
      ...times(12),
      ...times(11, { version: 'm2' }),
      ...times(3, { version: null, suggested: both([], []) }),
    ]
    expect(agreementOf(rows, keys).versions.map(({ version, decisions }) => [version, decisions])).toEqual([
      ['m1', 12],
      ['m2', 11],
    ])
  })

  test('of nothing is nothing', () => {
    expect(agreementOf([], keys)).toMatchObject({
      decisions: 0,
      versions: [],
      domain: { first: { value: null } },
    })
  })
})
