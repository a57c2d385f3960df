import { describe, expect, test } from 'vitest'
import { read } from '../../../src/core/classifier/features.ts'
import { barrierConcepts } from '../../../src/core/classifier/lexicon-barriers.ts'
import { domainConcepts } from '../../../src/core/classifier/lexicon-domains.ts'

const ideas = (text: string, title = '') =>
  read(title, text).features.flatMap(({ family, name }) => (family === 'idea' ? [name] : []))

describe('ideas of the lexicon', () => {
  test.each([
    ['Het zorgkantoor wil niet.', 'wlz_betaler'],
    ['Van het kastje naar de muur.', 'af_wijzen'],
    ['Hij valt tussen wal en schip.', 'af_grens'],
    ['De zorgverzekeraarsdirecteur belde.', 'zvw_betaler'],
    ['Daarvoor bestaat geen tarief.', 'be_geen'],
    ['Het eigen risico is te hoog.', 'ei_bijdrage'],
    ['Ze werken met een omzetplafond.', 'co_plafond'],
  ])('%s holds %s', (text, idea) => {
    expect(ideas(text)).toContain(idea)
  })

  test('a phrase does not run over the end of a sentence', () => {
    expect(ideas('Dat is van het kastje. Naar de muur kijk ik.')).not.toContain('af_wijzen')
  })

  test('a word of three letters must be the whole word', () => {
    expect(ideas('De speciale precizie.')).not.toContain('wlz_betaler')
  })

  test('no idea is named twice', () => {
    const names = [...Object.keys(domainConcepts), ...Object.keys(barrierConcepts)]
    expect(new Set(names).size).toBe(names.length)
  })

  test('the words of a feature exist', () => {
    const { features, words } = read('Eigen risico', 'De huisarts verwijst naar de gemeente. En terug.')
    for (const feature of features) for (const at of feature.words) expect(words[at]).toBeDefined()
  })
})
