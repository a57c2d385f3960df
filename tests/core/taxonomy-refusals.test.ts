import { expect, test } from 'vitest'
import { applyChange, type TaxonomyChange } from '../../src/core/taxonomy-change.ts'
import { after, newBarrier, rename, retire, splitting } from '../support/taxonomy-changes.ts'

test.each<[string, TaxonomyChange, string, TaxonomyChange[]?]>([
  ['a term that is not there', retire('barrier', 'nergens'), 'unknown-term'],
  ['a key that is in use', rename('barrier', 'afbakening', 'contract'), 'key-taken'],
  [
    'a key that was used before',
    rename('barrier', 'contract', 'afbakening'),
    'key-taken',
    [rename('barrier', 'afbakening', 'b_een')],
  ],
  [
    'a new term with a former key',
    newBarrier('afbakening'),
    'key-taken',
    [rename('barrier', 'afbakening', 'b_een')],
  ],
  ['a key with capitals', rename('barrier', 'afbakening', 'Wie'), 'key-wrong'],
  ['a key that is an address', rename('barrier', 'afbakening', 'nieuw'), 'key-wrong'],
  ['a key the code counts on', rename('domain', 'wmo', 'maatschappij'), 'key-fixed'],
  ['retiring one the code counts on', retire('domain', 'overig'), 'key-fixed'],
  ['retiring twice', retire('barrier', 'afbakening'), 'already-so', [retire('barrier', 'afbakening')]],
  ['offering what is offered', { kind: 'terug', list: 'barrier', key: 'afbakening' }, 'already-so'],
  [
    'offering again what was split',
    { kind: 'terug', list: 'barrier', key: 'afbakening' },
    'was-split',
    splitting,
  ],
  [
    'a split in one',
    { kind: 'gesplitst', list: 'barrier', key: 'afbakening', newKeys: ['contract'] },
    'too-few-keys',
  ],
  [
    'a split in itself and one more',
    { kind: 'gesplitst', list: 'barrier', key: 'afbakening', newKeys: ['afbakening', 'contract'] },
    'too-few-keys',
  ],
  [
    'a split in what is not offered',
    { kind: 'gesplitst', list: 'barrier', key: 'afbakening', newKeys: ['contract', 'overgang'] },
    'unknown-term',
    [retire('barrier', 'overgang')],
  ],
])('%s is refused', (_, change, refused, before = []) => {
  expect(applyChange(after(...before), change)).toEqual({ refused })
})
