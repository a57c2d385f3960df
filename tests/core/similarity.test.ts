import { describe, expect, test } from 'vitest'
import { shippedWordVectors } from '../../db/word-vectors.ts'
import { indexStories } from '../../src/core/similarity.ts'
import { conceptsOf } from '../../src/core/similarity/concepts.ts'
import { packNumbers, readWordVectors } from '../../src/core/similarity/word-vectors.ts'
import { stemOf, wordsOf } from '../../src/core/similarity/words.ts'

const stories = [
  {
    id: 'pillen',
    title: 'Medicatie aanreiken bij dementie',
    text: 'De verzekeraar noemt het aanreiken van medicijnen begeleiding, de gemeente noemt het verpleging.',
  },
  {
    id: 'bus',
    title: 'Geen vervoer naar de dagbesteding',
    text: 'Het busje mag geen Wlz-bewoners meenemen, ook niet als er stoelen leeg zijn.',
  },
  {
    id: 'school',
    title: 'Verpleging op school',
    text: 'Een leerling met sondevoeding krijgt in de klas geen hulp, want het samenwerkingsverband betaalt niet.',
  },
  {
    id: 'tolk',
    title: 'Geen tolk bij de intake',
    text: 'Nieuwkomers nemen hun kind mee om te vertalen, want tolkkosten worden niet vergoed.',
  },
]

const asked: [string, string, string][] = [
  [
    'Tabletten vergeten',
    'Wie geeft mijn vader met geheugenproblemen zijn pillen? Het loket kaatst.',
    'pillen',
  ],
  ['Taxi rijdt niet', 'De chauffeur neemt mensen van het verpleeghuis niet mee naar het dagcentrum.', 'bus'],
  ['Kind met sonde', 'De juf durft niet, de wijkverpleegkundige mag niet in het klaslokaal komen.', 'school'],
  ['Arabisch', 'Mijn patiënten spreken geen Nederlands en niemand betaalt iemand die kan vertalen.', 'tolk'],
]

describe.each([
  ['with', shippedWordVectors()],
  ['without', undefined],
] as const)('%s word vectors', (_, vectors) => {
  const index = indexStories(stories, vectors === undefined ? {} : { vectors })

  test.each(asked)('%s', (title, text, twin) => {
    expect(index.similar({ id: 'new', title, text })[0]?.id).toBe(twin)
  })

  test('never offers a story to itself, and at most as many as asked', () => {
    for (const story of stories) {
      expect(index.similar(story).map(({ id }) => id)).not.toContain(story.id)
      expect(index.similar(story, 2)).toHaveLength(2)
    }
  })

  test('scores lie between 0 and 1 and fall', () => {
    const scores = index.similar({ id: 'new', title: 'Vervoer', text: 'Het busje' }).map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
  })
})

test('shows the shared words as they were written, the rarest first', () => {
  const found = indexStories(stories).similar({
    id: 'new',
    title: 'BUSJES',
    text: 'De Stoelen van het busje zijn leeg.',
  })[0]
  expect(found?.id).toBe('bus')
  expect(found?.words).toContain('Stoelen')
})

test('labels draw stories of one kind together', () => {
  const labels = ({ id }: { id: string }) => (id === 'new' || id === 'tolk' ? [1, 0] : [0, 1])
  const query = { id: 'new', title: 'Verhaal', text: 'Iets heel anders' }
  expect(indexStories(stories, { labels }).similar(query)[0]?.id).toBe('tolk')
})

test.each([
  ['', ''],
  ['🙂', '…'],
  ['123', '456'],
])('bears a story of %j', (title, text) => {
  expect(indexStories([]).similar({ id: 'new', title, text })).toEqual([])
  expect(indexStories(stories).similar({ id: 'new', title, text })).toHaveLength(4)
})

test('brings forms of a word together', () => {
  expect(stemOf('medicijnen')).toBe(stemOf('medicijn'))
  expect(stemOf('behandelingen')).toBe(stemOf('behandeling'))
  expect(wordsOf('Cliënt').map(({ folded }) => folded)).toEqual(['client'])
})

test('an idea has more than one word', () => {
  expect(conceptsOf('poetsen')).toEqual(conceptsOf('stofzuigen'))
  expect(conceptsOf('nachtzorg')).toEqual(conceptsOf('nachtwacht'))
  expect(conceptsOf('xyz')).toEqual([])
})

test('packed numbers come back', () => {
  const values = packNumbers([1, -7, 7, 0, -1, 3])
  const vectors = readWordVectors({ version: 'x', trained_on: 2, dimensions: 3, stems: 'een twee', values })
  expect([...(vectors.of('een') ?? [])]).toEqual([1, -7, 7])
  expect([...(vectors.of('twee') ?? [])]).toEqual([0, -1, 3])
  expect(vectors.of('drie')).toBeUndefined()
})
