import { applyChange, type TaxonomyChange } from '../../src/core/taxonomy-change.ts'
import { type TaxonomyRows, termsOf } from '../../src/core/taxonomy-terms.ts'
import { taxonomy } from './taxonomy.ts'

export const start: TaxonomyRows = { version: taxonomy.version, terms: termsOf(taxonomy), mappings: [] }

export const after = (...changes: TaxonomyChange[]): TaxonomyRows =>
  changes.reduce((rows, change) => {
    const next = applyChange(rows, change)
    if ('refused' in next) throw new Error(next.refused)
    return next
  }, start)

export const rename = (list: TaxonomyChange['list'], key: string, newKey: string): TaxonomyChange => ({
  kind: 'hernoemd',
  list,
  key,
  newKey,
})
export const retire = (list: TaxonomyChange['list'], key: string): TaxonomyChange => ({
  kind: 'vervallen',
  list,
  key,
})
export const newBarrier = (key: string): TaxonomyChange => ({
  kind: 'nieuw',
  list: 'barrier',
  key,
  details: { ...taxonomy.barrier.get('contract'), key, label: `Barrière ${key}` },
})
export const splitting: TaxonomyChange[] = [
  newBarrier('deel_een'),
  newBarrier('deel_twee'),
  { kind: 'gesplitst', list: 'barrier', key: 'afbakening', newKeys: ['deel_een', 'deel_twee'] },
]
