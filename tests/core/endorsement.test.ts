import { describe, expect, test } from 'vitest'
import { shippedTaxonomy as taxonomy } from '../../db/taxonomy.ts'
import {
  type ContextDecision,
  type ContextState,
  endorsementCounts,
  longestContext,
  mayJudge,
  parseEndorsement,
  shownCells,
} from '../../src/core/endorsement.ts'

const form = { rol: 'zorgverlener', regio: 'Twente', context: '', email: '' }

describe('what somebody fills in', () => {
  test('is a role, a region, and perhaps one line and an address', () => {
    expect(parseEndorsement(form, taxonomy)).toEqual({
      ok: { role: 'zorgverlener', region: 'twente', context: null, email: null },
    })
    const more = { ...form, context: ' Bij ons\r\n ook,  elke week ', email: ' Ria@Voorbeeld.NL ' }
    expect(parseEndorsement(more, taxonomy)).toEqual({
      ok: {
        role: 'zorgverlener',
        region: 'twente',
        context: 'Bij ons ook, elke week',
        email: 'ria@voorbeeld.nl',
      },
    })
  })

  test.each([
    ['rol', { rol: 'niemand' }],
    ['rol', { rol: '' }],
    ['regio', { regio: 'Nergens' }],
    ['context', { context: 'x'.repeat(longestContext + 1) }],
    ['context', { context: 'een \0 teken' }],
    ['email', { email: 'ria at voorbeeld' }],
  ])('says what is wrong with %s', (field, change) => {
    const parsed = parseEndorsement({ ...form, ...change }, taxonomy)
    expect('errors' in parsed && parsed.errors.map((error) => error.field)).toEqual([field])
  })
})

test.each([
  [[], []],
  [
    [
      ['a', 1],
      ['b', 2],
    ],
    [],
  ],
  [
    [
      ['a', 2],
      ['b', 3],
      ['c', 9],
    ],
    ['c', 'b'],
  ],
] as [[string, number][], string[]][])('of the cells %j only %j are shown', (cells, shown) => {
  expect(shownCells(cells.map(([key, count]) => ({ key, count }))).map(({ key }) => key)).toEqual(shown)
})

test('the sum names what was given elsewhere, and not what was given here', () => {
  const sources = [
    { target: 'casus', id: 3, count: 7 },
    { target: 'casus', id: 5, count: 2 },
    { target: 'knelpunt', id: 3, count: 3 },
  ] as const
  const found = { sources, roles: [], regions: [], contexts: [] }
  expect(endorsementCounts({ target: 'knelpunt', id: 3 }, found)).toMatchObject({
    total: 12,
    elsewhere: [sources[0], sources[1]],
  })
})

test.each([
  ['geen', 'getoond', false],
  ['wacht', 'getoond', true],
  ['wacht', 'geweigerd', true],
  ['getoond', 'geweigerd', true],
  ['getoond', 'getoond', false],
  ['geweigerd', 'getoond', true],
] as [ContextState, ContextDecision, boolean][])('a line that is %s may become %s: %s', (state, to, may) => {
  expect(mayJudge(state, to)).toBe(may)
})
