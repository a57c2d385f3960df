import { expect, test } from 'vitest'
import { firstBreak } from '../../db/audit-events.ts'
import { findCase, listCases } from '../../db/cases.ts'
import type { Database } from '../../db/client.ts'
import { countPatterns } from '../support/count-patterns.ts'
import { storeChange } from '../../db/taxonomy-changes.ts'
import { countUse, termHistory } from '../../db/taxonomy-history.ts'
import { settleRenames } from '../../db/taxonomy-renames.ts'
import { shippedTaxonomy } from '../../db/taxonomy.ts'
import { applyChange } from '../../src/core/taxonomy-change.ts'
import { taxonomyOf } from '../../src/core/taxonomy-terms.ts'
import { freshDatabase } from '../support/database.ts'
import { countRows, dump } from '../support/dump.ts'
import { allCounts, fromScratch, recounted } from '../support/recount.ts'
import { accountId, change, read, store, wmoText } from '../support/stored-taxonomy.ts'
import { rename } from '../support/taxonomy-changes.ts'

test('what is stored is what was read', async () => {
  const db = await freshDatabase()
  const { rows } = await read(db)
  expect(taxonomyOf(rows)).toEqual(shippedTaxonomy)
})

test('a change makes a version with all terms, its event and who made it; the one before stays', async () => {
  const db = await freshDatabase()
  const terms = await countRows(db, 'taxonomy_terms')
  const { rows, head } = await change(db, wmoText)
  expect(rows.version).toBe('2026-11.1')
  expect(taxonomyOf(rows).domain.get('wmo')?.label).toBe('Van hier')
  expect(await countRows(db, 'taxonomy_terms')).toBe(2 * terms)
  const { rows: versions } = await db.client.execute(
    'select version, previous from taxonomy_versions order by loaded_at',
  )
  expect(versions.map((v) => [v['version'], v['previous']])).toEqual([
    ['2026-11', null],
    ['2026-11.1', '2026-11'],
  ])
  expect(head.seq).toBe(1)
  expect(await firstBreak(db, 'taxonomie')).toBeNull()
  const history = await termHistory(db, 'domain', ['wmo'])
  expect(history.events[0]).toMatchObject({
    actor: 'account:bea',
    details: { wat: 'tekst', vorige: '2026-11', versie: '2026-11.1', velden: ['label'] },
  })
  expect(history.versions.get('2026-11')?.label).toBe(shippedTaxonomy.domain.get('wmo')?.label)
  expect((await termHistory(db, 'domain', ['zvw'])).events).toEqual([])
})

test('who writes on top of an older version loses as a whole', async () => {
  const db = await freshDatabase()
  const old = await read(db)
  await change(db, wmoText)
  const terms = await countRows(db, 'taxonomy_terms')
  expect(await store(db, old, { ...wmoText, key: 'zvw' })).toBe('lost-race')
  expect(await countRows(db, 'taxonomy_terms')).toBe(terms)
  expect((await read(db)).rows.version).toBe('2026-11.1')
})

const byBarrier = async (db: Database) =>
  Object.fromEntries((await countPatterns(db)).byBarrier.map((row) => [row.barrier, row.count]))

test('a new key of a barrier: casussen move along with their version, labels of meldingen stay', async () => {
  const db = await freshDatabase('demo')
  const before = await byBarrier(db)
  const labels = await db.client.execute("select count(*) as n from report_labels where key = 'afbakening'")
  await change(db, rename('barrier', 'afbakening', 'wie_betaalt'))
  const { afbakening, ...others } = before
  expect(await byBarrier(db)).toEqual({ ...others, wie_betaalt: afbakening })
  const list = await listCases(db, { barriere: 'wie_betaalt' }, { size: 500 })
  expect(list.total).toBe(afbakening)
  expect(new Set(list.cases.map((c) => c.taxonomyVersion))).toEqual(new Set(['2026-11.1']))
  const after = await db.client.execute("select count(*) as n from report_labels where key = 'afbakening'")
  expect(after.rows).toEqual(labels.rows)
})

test('a new key of a law moves its boundaries, also the one with itself', async () => {
  const db = await freshDatabase('demo')
  const before = (await countPatterns(db)).byBoundary
  await change(db, rename('domain', 'jeugdwet', 'jeugd'))
  const renamed = before.map(({ boundary, count }) => ({
    boundary: boundary.replaceAll('jeugdwet', 'jeugd'),
    count,
  }))
  const sorted = (rows: typeof before) => rows.toSorted((a, b) => a.boundary.localeCompare(b.boundary))
  expect(before.some((row) => row.boundary.includes('jeugdwet'))).toBe(true)
  expect(sorted((await countPatterns(db)).byBoundary)).toEqual(sorted(renamed))
})

test.each([
  ['body', 'gemeente', 'gemeenten'],
  ['refusal_ground', 'te_klein', 'klein'],
  ['reporter_role', 'zorgverlener', 'professional'],
  ['target_group', 'ouderen', 'oudere_mensen'],
  ['signpost', 'r15_juiste_loket', 'loket'],
] as const)('a new key in %s: the same casussen and meldingen carry it', async (list, key, newKey) => {
  const db = await freshDatabase('demo')
  const before = await countUse(db, list, key)
  expect(before.cases).toBeGreaterThan(0)
  await change(db, rename(list, key, newKey))
  expect(await countUse(db, list, newKey)).toEqual(before)
  expect(await countUse(db, list, key)).toEqual({ cases: 0, openReports: 0 })
})

test.each([
  ['domain', 'jeugdwet', 'jeugd'],
  ['barrier', 'afbakening', 'wie_betaalt'],
  ['money_party', 'wmo', 'gemeentegeld'],
  ['org_size', 'klein', 'paar_mensen'],
  ['refusal_ground', 'te_klein', 'klein'],
  ['setting', 'thuis', 'eigen_huis'],
] as const)('a new key in %s: the counts are those of a count from scratch', async (list, key, newKey) => {
  const db = await freshDatabase('demo')
  const before = await allCounts(db)
  await change(db, rename(list, key, newKey))
  const after = await allCounts(db)
  expect(after).not.toEqual(before)
  expect(after).toEqual(await fromScratch(db))
})

test('the clock writes nothing when nobody carries an old key', async () => {
  const db = await freshDatabase('demo')
  await change(db, rename('barrier', 'afbakening', 'wie_betaalt'))
  await change(db, rename('setting', 'thuis', 'eigen_huis'))
  const before = await dump(db)
  await settleRenames(db)
  expect(await dump(db)).toBe(before)
})

test.each([
  ["update public_cases set primary_barrier = 'afbakening'", ['barrier', 'afbakening', 'wie_betaalt']],
  ["update case_facets set key = 'thuis' where facet = 'setting'", ['setting', 'thuis', 'eigen_huis']],
  [
    "update case_domains set domain = 'jeugdwet' where domain = 'jeugd' and case_number < 100",
    ['domain', 'jeugdwet', 'jeugd'],
  ],
] as const)(
  'after “%s” by an older node the clock brings the counts along',
  async (older, [list, key, newKey]) => {
    const db = await freshDatabase('demo')
    await change(db, rename(list, key, newKey))
    await db.client.execute(older)
    await recounted(db)
    const { dataVersion } = await countPatterns(db)
    await settleRenames(db)
    expect((await countPatterns(db)).dataVersion).toBe(dataVersion + 1)
    const after = await allCounts(db)
    expect(after).toEqual(await fromScratch(db))
  },
)

test('a node that had not seen the new key is put right by the clock', async () => {
  const db = await freshDatabase('demo')
  await change(db, rename('barrier', 'afbakening', 'wie_betaalt'))
  const before = await byBarrier(db)
  await db.client.execute("update public_cases set primary_barrier = 'afbakening' where number = 1")
  await settleRenames(db)
  expect((await byBarrier(db))['afbakening']).toBeUndefined()
  const found = await findCase(db, 1)
  if (found && 'publicCase' in found) expect(found.publicCase.barriers[0]).toBe('wie_betaalt')
  expect(Object.values(before).reduce((a, b) => a + b, 0)).toBe(
    Object.values(await byBarrier(db)).reduce((a, b) => a + b, 0),
  )
})

test('a split and a retirement change no casus', async () => {
  const db = await freshDatabase('demo')
  const cases = await db.client.execute('select * from public_cases order by number')
  const patterns = await countPatterns(db)
  await change(
    db,
    { kind: 'gesplitst', list: 'barrier', key: 'afbakening', newKeys: ['contract', 'overgang'] },
    { kind: 'vervallen', list: 'domain', key: 'wonen' },
  )
  expect((await db.client.execute('select * from public_cases order by number')).rows).toEqual(cases.rows)
  expect({ ...(await countPatterns(db)), dataVersion: 0 }).toEqual({ ...patterns, dataVersion: 0 })
  expect(await countRows(db, 'taxonomy_mappings')).toBe(2)
})

test('a clock that runs behind does not bring an older version back', async () => {
  const db = await freshDatabase()
  const current = await read(db)
  const next = applyChange(current.rows, wmoText)
  if ('refused' in next) throw new Error(next.refused)
  await storeChange(db, current, { change: wmoText, next, accountId, now: new Date(0) })
  expect((await read(db)).rows.version).toBe('2026-11.1')
})
