import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Classification, signalWordClassifier } from '../../src/core/classifier.ts'
import { cpuTime } from '../support/cpu-time.ts'
import { taxonomy } from '../support/taxonomy.ts'

const classify = signalWordClassifier(taxonomy)
const keys = (suggestions: Classification['domains']) => suggestions.map((s) => s.key)
const spoken = ({ text, domains, barriers }: Classification) =>
  [...domains, ...barriers].map(({ key, words }) => [key, words.map((w) => text.slice(w.start, w.end))])

describe('finds', () => {
  test.each<[string, string[], string[]]>([
    ['De gemeente en het zorgkantoor kijken elkaar aan.', ['wlz', 'wmo'], []],
    ['Het CIZ geeft geen indicatie.', ['wlz'], []],
    ['Niemand weet wie betaalt.', [], ['afbakening']],
    ['Wij zijn een coöperatie en zogenaamd te klein.', [], ['kleine_partij']],
    ['COÖPERATIE', [], ['kleine_partij']],
    ['De cooperatie vraagt een PILOT aan.', ['projectgeld'], ['kleine_partij', 'tijdelijk']],
    ['De huisartsenpraktijk belt.', ['zvw'], []],
    ['Alles gaat goed.', [], []],
    ['', [], []],
  ])('in “%s”: %j and %j', (story, domains, barriers) => {
    const found = classify('', story)
    expect(keys(found.domains).toSorted()).toEqual(domains.toSorted())
    expect(keys(found.barriers).toSorted()).toEqual(barriers.toSorted())
  })

  test('words in the title too', () => {
    expect(keys(classify('Dagbesteding', 'Het gaat niet door.').domains)).toEqual(['wmo'])
  })

  test('no short word inside another word', () => {
    // grz, ips, wia and ict are signals; so is "huur".
    expect(classify('', 'clips wiadukt district grzbel verhuurd')).toMatchObject({
      domains: [],
      barriers: [],
    })
  })
})

describe('points at', () => {
  test.each<[string, string, [string, string[]][]]>([
    ['a word at the start and at the end', 'Gemeente betaalt gemeente', [['wmo', ['Gemeente', 'gemeente']]]],
    ['a compound as a whole', 'onze dagbestedingsplek', [['wmo', ['dagbestedingsplek']]]],
    [
      'accents before and in it',
      'Één coöperatieve coöperatie',
      [['kleine_partij', ['coöperatieve', 'coöperatie']]],
    ],
    ['emoji before it', '👩‍⚕️🎉 de gemeente', [['wmo', ['gemeente']]]],
    ['markup around it', '<b>gemeente</b>&nbsp;<script>', [['wmo', ['gemeente']]]],
    ['words of two parts', 'Wij zijn te klein.', [['kleine_partij', ['te klein']]]],
  ])('%s', (_, story, words) => {
    expect(spoken(classify('', story))).toEqual(words)
  })

  test('title and story as one text', () => {
    const found = classify('De gemeente', 'zegt nee')
    expect(found.text).toBe('De gemeente\nzegt nee')
    expect(found.domains[0]?.words).toEqual([{ start: 3, end: 11 }])
  })
})

describe('weighs', () => {
  const p = (story: string, key: string) =>
    [...classify('', story).domains, ...classify('', story).barriers].find((s) => s.key === key)?.p ?? 0

  test('more words more, and between 0 and 1', () => {
    const one = p('gemeente', 'wmo')
    const two = p('gemeente en wijkteam', 'wmo')
    expect(one).toBeGreaterThan(0)
    expect(two).toBeGreaterThan(one)
    expect(p('gemeente '.repeat(500), 'wmo')).toBeLessThanOrEqual(1)
  })

  test('a word that several labels claim less', () => {
    const shared = signalWordClassifier({
      ...taxonomy,
      domains: taxonomy.domains.map((d) => (d.key === 'zvw' ? { ...d, signals: ['gemeente'] } : d)),
    })
    const { domains } = shared('', 'gemeente')
    expect(keys(domains).toSorted()).toEqual(['wmo', 'zvw'])
    expect(domains[0]?.p).toBeLessThan(p('gemeente', 'wmo'))
  })

  test('at most three of each, the strongest first', () => {
    const found = classify('', 'gemeente wijkteam wmo zorgkantoor ciz huisarts school gemeente ggd uwv')
    expect(found.domains).toHaveLength(3)
    expect(found.domains[0]?.key).toBe('wmo')
    const strengths = found.domains.map((s) => s.p)
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a))
  })
})

test('every signal word of every label leads to that label', () => {
  const missed = [
    ...taxonomy.domains.filter((d) => d.key !== 'overig').map((d) => ({ ...d, axis: 'domains' as const })),
    ...taxonomy.barriers.map((b) => ({ ...b, axis: 'barriers' as const })),
  ].flatMap(({ key, signals, axis }) =>
    signals.filter((word) => {
      const own = classify('', `Zie: ${word.toUpperCase()}.`)[axis].find((s) => s.key === key)
      return !own
    }),
  )
  expect(missed).toEqual([])
})

test('says which method and taxonomy spoke', () => {
  expect(classify('', '').version).toBe(`signaalwoorden-${taxonomy.version}`)
})

test('spans lie in the text and are whole words, for any text', () => {
  const words = fc.constantFrom(
    'gemeente',
    'coöperatie',
    '👩‍⚕️',
    'É',
    '<i>',
    ' ',
    '\n',
    'te klein',
    'x',
    '\uD83C',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), fc.string(), (parts, title) => {
      const found = classify(title, parts.join(''))
      for (const { words: spans } of [...found.domains, ...found.barriers]) {
        expect(spans.length).toBeGreaterThan(0)
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(found.text.length)
          expect(/[\p{L}\p{N}]/u.test(found.text.charAt(start - 1))).toBe(false)
        }
      }
    }),
  )
})

test.each([
  ['prose', 'De gemeente zegt dat de zorgverzekeraar betaalt. '],
  ['one signal word over and over', 'gemeente '],
  ['one letter', 'g'],
  ['accents', 'ö'],
])('a long text of %s takes less than a second', (_, part) => {
  const story = part.repeat(Math.ceil(100_000 / part.length))
  expect(cpuTime(() => classify('Titel', story))).toBeLessThan(1000)
})
