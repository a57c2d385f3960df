import { describe, expect, test } from 'vitest'
import { formOf, one } from '../../src/core/form-values.ts'
import {
  clearedOf,
  findingsIn,
  guardFaults,
  type PublicTexts,
  undecided,
  replacedInPublic,
} from '../../src/core/publication-guard.ts'

const texts = (changes: Partial<PublicTexts> = {}): PublicTexts => ({
  titel: '',
  verhaal: '',
  viaPartij: '',
  toelichting: '',
  weerwoord: '',
  ...changes,
})
const bsn = 'Haar BSN is 111222333.'

describe('what stands in the way', () => {
  test.each<[string, Partial<PublicTexts>, string[], string[]]>([
    ['a clean text', { verhaal: 'De gemeente betaalt niet.' }, [], []],
    ['a name', { verhaal: 'Ik help mevrouw Jansen.' }, [], ['verhaal:mevrouw Jansen']],
    ['a name that was let stand', { verhaal: 'Ik help mevrouw Jansen.' }, ['verhaal:mevrouw Jansen'], []],
    [
      'let stand in one field only',
      { titel: 'Bij mevrouw Jansen', verhaal: 'Ik help mevrouw Jansen.' },
      ['verhaal:mevrouw Jansen'],
      ['titel:mevrouw Jansen'],
    ],
    [
      'another name than the one let stand',
      { verhaal: 'Ik help mevrouw De Vries.' },
      ['verhaal:mevrouw Jansen'],
      ['verhaal:mevrouw De Vries'],
    ],
    ['every field', { weerwoord: 'Bel 06-12345678' }, [], ['weerwoord:06-12345678']],
    ['a BSN cannot be let stand', { toelichting: bsn }, ['toelichting:111222333'], ['toelichting:111222333']],
  ])('%s', (_, changes, cleared, expected) => {
    expect(undecided(texts(changes), cleared).map(({ key }) => key)).toEqual(expected)
  })

  test('the same words twice are one thing to decide on', () => {
    const [finding, ...others] = findingsIn(
      texts({ verhaal: 'Mevrouw Jansen belt. Mevrouw Jansen wacht.' }),
      [],
    )
    expect(others).toEqual([])
    expect(finding?.spans).toHaveLength(2)
  })

  test('a line break in the words is kept alike by every browser', () => {
    const [{ key } = { key: '' }] = findingsIn(
      texts({ verhaal: 'Hij woont Dorpsstraat 12,\n7411 AB Deventer.' }),
      [],
    )
    expect(key).not.toMatch(/[\r\n]/)
    expect(undecided(texts({ verhaal: 'Hij woont Dorpsstraat 12,\n7411 AB Deventer.' }), [key])).toHaveLength(
      0,
    )
  })
})

describe('the faults of a form', () => {
  test('one a field, in the order of the form, saying what to do', () => {
    const faults = guardFaults(texts({ toelichting: bsn, titel: 'Bij mevrouw Jansen thuis' }), [])
    expect(faults.map(({ field }) => field)).toEqual(['titel', 'toelichting'])
    expect(faults[0]?.message).toContain('vink aan')
    expect(faults[1]?.message).toBe('Hierin staat een BSN. Haal dat weg.')
  })
})

test('only what was found in the text counts as let stand', () => {
  const sent = ['verhaal:mevrouw Jansen', 'verhaal:Kees', 'toelichting:111222333', 'onzin']
  expect(clearedOf(texts({ verhaal: 'Ik help mevrouw Jansen.', toelichting: bsn }), sent)).toEqual([
    'verhaal:mevrouw Jansen',
  ])
})

describe('vervang alles', () => {
  const form = formOf({
    titel: 'Bij mevrouw Jansen thuis',
    verhaal: 'Mevrouw De Vries belt 06-12345678.\r\nMevrouw De Vries wacht.',
    toelichting: bsn,
    magOpenbaar: ['titel:mevrouw Jansen'],
    uitkomst: 'knelpunt',
  })
  const replaced = replacedInPublic(form)

  test('puts a word in the place of all that nobody let stand', () => {
    expect(one(replaced, 'verhaal')).toBe('[naam] belt [telefoonnummer].\n[naam] wacht.')
    expect(one(replaced, 'toelichting')).toBe('Haar BSN is [BSN].')
  })

  test('leaves the rest of the form as it is', () => {
    for (const field of ['titel', 'magOpenbaar', 'uitkomst'])
      expect(one(replaced, field)).toBe(one(form, field))
  })

  test('is done after once', () => {
    expect(replacedInPublic(replaced)).toEqual(replaced)
  })
})
