import { describe, expect, test } from 'vitest'
import { shippedModel } from '../../../db/classifier.ts'
import { shippedTaxonomy } from '../../../db/taxonomy.ts'
import { classifyAll } from '../../../src/core/classifier/score.ts'
import { trainedClassifier } from '../../../src/core/classifier/trained.ts'

const model = shippedModel()
const classify = trainedClassifier(model, shippedTaxonomy)

describe('weet ik niet', () => {
  test.each([
    ['nothing', '', ''],
    ['only signs', '???', '!!! 123 …'],
    [
      'English',
      'Who pays for night care?',
      'The insurer says the city should pay and the city says it is health care. Nobody wants to pay for this.',
    ],
    [
      'French',
      'Qui paie ?',
      "L'assureur dit que la commune doit payer. Personne ne veut payer les soins de nuit pour ces personnes.",
    ],
    [
      'Turkish',
      'Kim ödüyor?',
      'Belediye sigortanın ödemesi gerektiğini söylüyor. Kimse gece bakımı için para vermek istemiyor.',
    ],
    [
      'Polish',
      'Kto płaci?',
      'Gmina mówi, że ubezpieczyciel powinien zapłacić. Nikt nie chce płacić za opiekę nocną.',
    ],
  ])('to %s', (_what, title, story) => {
    const { domains, barriers } = classify(title, story)
    expect([domains, barriers]).toEqual([[], []])
  })

  test('a text about something else gets no barrier', () => {
    expect(
      classify('Lekker weer', 'Het is vandaag mooi weer en de kat ligt in de zon op het dak.').barriers,
    ).toEqual([])
  })
})

describe('what a suggestion shows', () => {
  const title = 'Eigen risico houdt mensen weg'
  const story =
    'Door het eigen risico stellen patiënten een bezoek aan de specialist uit. 👩‍⚕️ De huisarts ziet het elke week.'
  const answer = classify(title, story)

  test('at most three an axis, the likeliest first, with probabilities', () => {
    for (const suggestions of [answer.domains, answer.barriers]) {
      expect(suggestions.length).toBeGreaterThan(0)
      expect(suggestions.length).toBeLessThanOrEqual(3)
      expect(suggestions.map(({ p }) => p)).toEqual(suggestions.map(({ p }) => p).toSorted((a, b) => b - a))
      for (const { p } of suggestions) expect(p).toBeGreaterThan(0)
    }
  })

  test('whole words of the text, by exact offsets', () => {
    expect(answer.text).toBe(`${title}\n${story}`)
    expect(classifyAll(model, title, story).barriers[0]?.key).toBe('eigenbijdrage')
    const shown = answer.barriers[0]?.words.map(({ start, end }) =>
      answer.text.slice(start, end).toLowerCase(),
    )
    expect(shown?.join(' ')).toContain('eigen risico')
    for (const { start, end } of answer.barriers.flatMap(({ words }) => words)) {
      expect(answer.text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u)
      expect(answer.text.charAt(start - 1)).not.toMatch(/\p{L}/u)
      expect(answer.text.charAt(end)).not.toMatch(/\p{L}/u)
    }
  })

  test('names the version of model and taxonomy', () => {
    expect(answer.version).toContain(shippedTaxonomy.version)
    expect(answer.version).toContain(model.version)
  })
})

describe('all labels', () => {
  const all = classifyAll(model, 'Pilot stopt', 'De subsidie van de gemeente loopt af.')

  test('twelve domains and fourteen barrier types, by falling probability', () => {
    expect(all.domains.map(({ key }) => key).toSorted()).toEqual(
      shippedTaxonomy.domains.map(({ key }) => key).toSorted(),
    )
    expect(all.barriers).toHaveLength(14)
    expect(all.barriers.map(({ p }) => p)).toEqual(all.barriers.map(({ p }) => p).toSorted((a, b) => b - a))
  })

  test('the first barrier types share one', () => {
    expect(all.barriers.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1, 6)
  })
})
