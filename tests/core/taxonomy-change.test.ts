import { describe, expect, test } from 'vitest'
import { formerKeys, offeredKey } from '../../src/core/former-key.ts'
import { matrixOf } from '../../src/core/overview.ts'
import { parseFilter } from '../../src/core/case-filter.ts'
import { parseSubmission } from '../../src/core/submission.ts'
import { applyChange } from '../../src/core/taxonomy-change.ts'
import { type TaxonomyRows, taxonomyOf } from '../../src/core/taxonomy-terms.ts'
import { compareVersions, nextVersion, shippedPart } from '../../src/core/taxonomy-version.ts'
import { asJson, wilma } from '../support/cast.ts'
import { taxonomy } from '../support/taxonomy.ts'
import { after, rename, retire, splitting, start } from '../support/taxonomy-changes.ts'

test('rows hold a whole version', () => {
  expect(taxonomyOf(start)).toEqual(taxonomy)
})

test('versions: older first, and what the next one is called', () => {
  const versions = ['2026-11', '2026-11.1', '2026-11.2', '2026-11.10', '2026-12', '2027-01', '2027-01.1']
  expect(versions.toReversed().toSorted(compareVersions)).toEqual(versions)
  expect(nextVersion('2026-11')).toBe('2026-11.1')
  expect(nextVersion('2026-11.9')).toBe('2026-11.10')
  expect(shippedPart('2026-11.9')).toBe('2026-11')
})

test('another text is another version; the rest stays, and the one before is whole', () => {
  const rows = after({ kind: 'tekst', list: 'domain', key: 'wmo', details: { label: 'Andere woorden' } })
  expect(rows.version).toBe('2026-11.1')
  const t = taxonomyOf(rows)
  expect(t.domain.get('wmo')).toEqual({ ...taxonomy.domain.get('wmo'), label: 'Andere woorden' })
  expect({ ...t, version: '', domains: [], known: [], domain: [] }).toEqual({
    ...taxonomy,
    version: '',
    domains: [],
    known: [],
    domain: [],
  })
  expect(taxonomyOf(start).domain.get('wmo')?.label).not.toBe('Andere woorden')
})

test('a text cannot change a key', () => {
  const rows = after({ kind: 'tekst', list: 'domain', key: 'wonen', details: { key: 'zon', label: 'Zon' } })
  expect(taxonomyOf(rows).domain.get('wonen')?.label).toBe('Zon')
  expect(taxonomyOf(rows).domain.has('zon')).toBe(false)
})

describe('a new key', () => {
  // Two lists may use the same word for a key.
  const everywhere = ({ terms }: TaxonomyRows, key: string) =>
    JSON.stringify(terms.filter((term) => term.list !== 'money_party')).match(
      new RegExp(`["-]${key}["-]`, 'g'),
    )?.length ?? 0

  test.each([
    ['barrier', 'afbakening', 'wie_betaalt'],
    ['body', 'nza', 'zorgautoriteit'],
    ['domain', 'werk_inkomen', 'werk'],
    ['signpost', 'r01_nza_innovatie', 'innovatie'],
    ['refusal_ground', 'te_klein', 'klein'],
  ] as const)('%s: nothing names the old one, and the look-up knows both', (list, key, newKey) => {
    const rows = after(rename(list, key, newKey))
    expect(everywhere(rows, key)).toBe(0)
    expect(everywhere(rows, newKey)).toBeGreaterThanOrEqual(everywhere(start, key))
    expect(rows.mappings).toEqual([{ from: '2026-11', to: '2026-11.1', list, old: key, new: newKey }])
    const t = taxonomyOf(rows)
    const found = list === 'refusal_ground' ? t.term[list] : t[list]
    expect(found.get(key)?.key).toBe(newKey)
    expect(found.get(newKey)?.key).toBe(newKey)
  })

  test('a row of new names leads to the last', () => {
    const rows = after(rename('barrier', 'afbakening', 'b_een'), rename('barrier', 'b_een', 'b_twee'))
    expect([...formerKeys(rows.mappings, 'barrier')]).toEqual([
      ['afbakening', 'b_twee'],
      ['b_een', 'b_twee'],
    ])
  })

  test('links and forms with the old key go on', () => {
    const t = taxonomyOf(
      after(rename('barrier', 'afbakening', 'wie_betaalt'), rename('domain', 'wonen', 'huis')),
    )
    expect(parseFilter({ barriere: 'afbakening', schot: 'wmo-wonen', domein: 'wonen' }, t)).toEqual({
      filter: { barriere: 'wie_betaalt', schot: 'wmo-huis', domein: 'huis' },
      unknown: [],
    })
    const parsed = parseSubmission(asJson(wilma), t)
    expect('ok' in parsed && parsed.ok.barriers).toEqual(['wie_betaalt'])
  })
})

describe('no longer offered', () => {
  test('lists leave it out; look-ups, filters and the overview keep it', () => {
    const t = taxonomyOf(after(retire('barrier', 'afbakening'), retire('domain', 'wonen')))
    expect(t.barriers.map((b) => b.key)).not.toContain('afbakening')
    expect(t.barrier.get('afbakening')?.label).toBe(taxonomy.barrier.get('afbakening')?.label)
    const query = { barriere: 'afbakening', schot: 'wmo-wonen', domein: 'wonen' }
    expect(parseFilter(query, t)).toEqual({ filter: query, unknown: [] })
    const by = { patroon: [['wmo-wonen|afbakening', 2]], barriere: [['afbakening', 2]] } as const
    const matrix = matrixOf({ total: 2, demo: 0, by }, {}, t)
    expect(matrix.boundaries).toEqual(['wmo-wonen'])
    expect(matrix.barriers).toContain('afbakening')
    expect(matrixOf({ total: 0, demo: 0, by: {} }, {}, t).barriers).not.toContain('afbakening')
  })

  test('nobody can report with it any more', () => {
    const t = taxonomyOf(after(retire('barrier', 'afbakening')))
    const parsed = parseSubmission(asJson(wilma), t)
    expect('errors' in parsed && parsed.errors.map((e) => e.field)).toEqual(['barrieres'])
  })

  test('it can be offered again', () => {
    const rows = after(retire('barrier', 'afbakening'), { kind: 'terug', list: 'barrier', key: 'afbakening' })
    expect(rows.terms).toEqual(start.terms)
  })
})

describe('split', () => {
  const rows = after(...splitting)
  const t = taxonomyOf(rows)

  test('the old term stays, retired, with a mapping to each part', () => {
    expect(t.barrier.get('afbakening')).toMatchObject({ key: 'afbakening', retired: true })
    expect(rows.mappings.map((m) => [m.from, m.to, m.old, m.new])).toEqual([
      ['2026-11.2', '2026-11.3', 'afbakening', 'deel_een'],
      ['2026-11.2', '2026-11.3', 'afbakening', 'deel_twee'],
    ])
  })

  test('nothing is guessed: the old key stays itself', () => {
    expect(formerKeys(rows.mappings, 'barrier').size).toBe(0)
    expect(parseFilter({ barriere: 'afbakening' }, t).filter).toEqual({ barriere: 'afbakening' })
    expect(offeredKey(t.barrier, 'nee').safeParse('afbakening').success).toBe(false)
  })
})

test('a version that does not fit together never comes to be', () => {
  expect(() =>
    applyChange(start, { kind: 'tekst', list: 'domain', key: 'wmo', details: { label: '' } }),
  ).toThrow()
})
