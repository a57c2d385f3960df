import { expect, test } from 'vitest'
import { applyChange, type TaxonomyChange } from '../../src/core/taxonomy-change.ts'
import { type TaxonomyRows, type TaxonomyTerm, taxonomyOf, termsOf } from '../../src/core/taxonomy-terms.ts'
import { mergeShipped } from '../../src/core/taxonomy-upgrade.ts'
import { taxonomy } from '../support/taxonomy.ts'

const base = termsOf(taxonomy)
const start: TaxonomyRows = { version: taxonomy.version, terms: base, mappings: [] }

const edited = (...changes: TaxonomyChange[]): TaxonomyRows =>
  changes.reduce((rows, change) => {
    const next = applyChange(rows, change)
    if ('refused' in next) throw new Error(next.refused)
    return next
  }, start)

const merge = (rows: TaxonomyRows, theirs: readonly TaxonomyTerm[]) => {
  const merged = mergeShipped({ base, ours: rows.terms, theirs, mappings: rows.mappings })
  return { ...merged, taxonomy: taxonomyOf({ ...rows, terms: merged.terms }) }
}

const withText = (list: string, key: string, details: Record<string, unknown>) =>
  base.map((term) =>
    term.list === list && term.key === key
      ? { ...term, label: String(details['label'] ?? term.label), details: { ...term.details, ...details } }
      : term,
  )

const text = (list: 'domain' | 'barrier', key: string, label: string): TaxonomyChange => ({
  kind: 'tekst',
  list,
  key,
  details: { label },
})

test('without edits, the new version is what the software brings', () => {
  const theirs = withText('domain', 'wmo', { label: 'Nieuw van de software' })
  expect(merge(start, theirs)).toMatchObject({ terms: theirs, kept: [] })
})

test('an edited text stays, and is named when the software has another', () => {
  const ours = edited(text('domain', 'wmo', 'Van hier'), text('domain', 'zvw', 'Ook van hier'))
  const merged = merge(ours, withText('domain', 'wmo', { label: 'Van de software', payer: 'Ook nieuw' }))
  expect(merged.taxonomy.domain.get('wmo')).toMatchObject({ label: 'Van hier', payer: 'Ook nieuw' })
  expect(merged.taxonomy.domain.get('zvw')?.label).toBe('Ook van hier')
  expect(merged.kept).toEqual(['domain.wmo.label'])
})

test('what was retired or added here stays so', () => {
  const details = { label: 'Erbij' }
  const ours = edited(
    { kind: 'vervallen', list: 'barrier', key: 'afbakening' },
    { kind: 'nieuw', list: 'stage', key: 'erbij', details },
  )
  const merged = merge(ours, withText('barrier', 'afbakening', { label: 'Ander woord' })).taxonomy
  expect(merged.barrier.get('afbakening')).toMatchObject({ label: 'Ander woord', retired: true })
  expect(merged.facets.stage.at(-1)).toEqual({ key: 'erbij', label: 'Erbij' })
})

test('the software does not know the new name of a key; its texts arrive under it', () => {
  const ours = edited({ kind: 'hernoemd', list: 'barrier', key: 'afbakening', newKey: 'wie_betaalt' })
  const merged = merge(ours, withText('barrier', 'afbakening', { label: 'Beter woord' })).taxonomy
  expect(merged.barriers.map((b) => b.key)).not.toContain('afbakening')
  expect(merged.barrier.get('afbakening')).toMatchObject({ key: 'wie_betaalt', label: 'Beter woord' })
  expect(merged.barriers).toHaveLength(taxonomy.barriers.length)
  expect(merged.owners).toHaveLength(taxonomy.owners.length)
})

test('a term that the software drops is retired: keys do not vanish', () => {
  const theirs = base.filter((term) => !(term.list === 'stage' && term.position === 0))
  const [first] = taxonomy.facets.stage
  const merged = merge(start, theirs).taxonomy
  expect(merged.term.stage.get(first?.key ?? '')).toEqual({ ...first, retired: true })
  expect(merged.facets.stage).toHaveLength(taxonomy.facets.stage.length - 1)
})
