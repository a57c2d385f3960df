import { describe, expect, test } from 'vitest'
import { taxonomyOf } from '../../../src/core/taxonomy-terms.ts'
import { inWordsOfToday } from '../../../src/training/classifier/confirmed.ts'
import { after, rename, retire, splitting } from '../../support/taxonomy-changes.ts'
import { taxonomy } from '../../support/taxonomy.ts'

const labelled = (domains: string[], barriers: string[]) => ({ domains, barriers })
const renamed = taxonomyOf(
  after(rename('barrier', 'regio', 'postcode'), rename('barrier', 'postcode', 'plek')),
)
const split = taxonomyOf(after(...splitting))
const retired = taxonomyOf(after(retire('barrier', 'regio'), retire('domain', 'wpg')))

describe('labels of another day', () => {
  test.each([
    ['as they are', taxonomy, labelled(['wmo'], ['regio']), [labelled(['wmo'], ['regio'])]],
    ['follow new names', renamed, labelled(['wmo'], ['regio']), [labelled(['wmo'], ['plek'])]],
    ['are not counted twice', renamed, labelled(['wmo'], ['regio', 'plek']), [labelled(['wmo'], ['plek'])]],
    ['lose a split one', split, labelled(['wmo'], ['regio', 'afbakening']), [labelled(['wmo'], ['regio'])]],
    ['are gone with a split primary one', split, labelled(['wmo'], ['afbakening', 'regio']), []],
    ['are gone with a retired primary one', retired, labelled(['wmo'], ['regio', 'contract']), []],
    [
      'lose a retired domain',
      retired,
      labelled(['wmo', 'wpg'], ['contract']),
      [labelled(['wmo'], ['contract'])],
    ],
    ['are gone without any domain', retired, labelled(['wpg'], ['contract']), []],
    ['are gone with a word nobody here knows', taxonomy, labelled(['wmo'], ['morgen', 'regio']), []],
  ])('%s', (_, words, example, expected) => {
    expect(inWordsOfToday([example], words)).toEqual(expected)
  })
})
