import { describe, expect, test } from 'vitest'
import { type LooseCase, proposeBundles } from '../../src/core/bundle.ts'

const bus = 'Het busje van de dagbesteding mag geen cliënten van twee betalers tegelijk vervoeren.'
const tolk = 'De tolk in de spreekkamer wordt door niemand betaald, ook niet bij een spoedafspraak.'

const one = (number: number, story: string, changes: Partial<LooseCase> = {}): LooseCase => ({
  number,
  title: `Casus ${number}`,
  story,
  region: 'twente',
  boundaries: ['zvw-wmo'],
  barrier: 'niet_combineren',
  ...changes,
})

const shown = (cases: LooseCase[]) =>
  proposeBundles(cases).map(({ boundary, barrier, cases: bundled, words }) => [
    `${boundary}/${barrier}`,
    bundled.map(({ number }) => number).toSorted((a, b) => a - b),
    words.length > 0,
  ])

describe('proposals to bundle', () => {
  test('bring together what tells the same, and apart from it the rest of the pattern', () => {
    const cases = [
      one(1, bus),
      one(2, `${bus} Dus rijdt het half leeg.`),
      one(3, tolk),
      one(4, `${tolk} De huisarts belt een nichtje.`),
      one(5, 'Een boerderij met vijf kippen zoekt grond.'),
      one(6, 'Een koor voor ouderen vraagt om een zaal.'),
    ]
    expect(shown(cases)).toEqual([
      ['zvw-wmo/niet_combineren', [1, 2], true],
      ['zvw-wmo/niet_combineren', [3, 4], true],
      ['zvw-wmo/niet_combineren', [5, 6], false],
    ])
  })

  test('never over two barriers or boundaries', () => {
    expect(shown([one(1, bus), one(2, bus, { barrier: 'tijdelijk' })])).toEqual([])
    expect(shown([one(1, bus), one(2, bus, { boundaries: ['wlz-zvw'] })])).toEqual([])
  })

  test('a casus of three laws stands in one proposal, where most others are', () => {
    const three = one(1, bus, { boundaries: ['wlz-zvw', 'wlz-wmo', 'zvw-wmo'] })
    const others = [one(2, bus), one(4, bus), one(3, tolk, { boundaries: ['wlz-zvw'] })]
    expect(shown([three, ...others])).toEqual([['zvw-wmo/niet_combineren', [1, 2, 4], true]])
  })

  test('of nothing is nothing', () => {
    expect(shown([])).toEqual([])
    expect(shown([one(1, bus)])).toEqual([])
  })
})
