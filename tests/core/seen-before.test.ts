import { describe, expect, test } from 'vitest'
import { shippedModel } from '../../db/classifier.ts'
import { shippedWordVectors } from '../../db/word-vectors.ts'
import { classifyAll } from '../../src/core/classifier/score.ts'
import { closest, seenBefore } from '../../src/core/seen-before.ts'

const breakfast = {
  id: 'ontbijt',
  title: 'Ontbijt met de wijkzuster',
  story: 'De wijkverpleging wil ontbijten met cliënten in het buurthuis. Niemand wil dat ontbijt betalen.',
  domains: ['zvw', 'wmo'],
  barrier: 'afbakening',
}
const school = {
  id: 'school',
  title: 'Verpleging op school',
  story: 'Een leerling heeft sondevoeding nodig in de klas. De school heeft geen verpleegkundige.',
  domains: ['zvw', 'onderwijs'],
  barrier: 'afbakening',
}
const asked = {
  title: 'Samen ontbijten in het buurthuis',
  story: 'Wij willen in het buurthuis ontbijten met mensen van de wijkverpleging, maar niemand betaalt het.',
}
const scores = classifyAll(shippedModel(), asked.title, asked.story)
const seen = (candidates: (typeof school)[]) =>
  seenBefore({ ...asked, scores }, candidates, shippedWordVectors()).map(({ told }) => told.id)

describe('seen before', () => {
  test.each([
    ['the one that tells the same, not the one about something else', [school, breakfast], ['ontbijt']],
    ['nothing among nothing', [], []],
    ['nothing where nothing fits', [school], []],
  ])('%s', (_, candidates, ids) => {
    expect(seen(candidates)).toEqual(ids)
  })

  test('says which words they share, as they were typed', () => {
    const [found] = seenBefore({ ...asked, scores }, [breakfast, school], shippedWordVectors())
    expect(found?.words.map((word) => word.toLowerCase())).toContain('ontbijten')
  })
})

describe('closest', () => {
  test('shares the rarest words first; who shares nothing is left out', () => {
    const stranger = { title: 'Tandarts', story: 'Het gebit van ouderen.' }
    expect(closest(asked, [stranger, school, breakfast], 5)[0]).toBe(breakfast)
    expect(closest(asked, [stranger, breakfast], 5)).toEqual([breakfast])
    expect(closest(asked, [breakfast, school], 1)).toHaveLength(1)
    expect(closest({ title: '', story: '' }, [breakfast], 5)).toEqual([])
  })
})
