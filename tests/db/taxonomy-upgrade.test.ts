import { expect, test } from 'vitest'
import { termHistory } from '../../db/taxonomy-history.ts'
import { loadTaxonomy, shippedTaxonomy } from '../../db/taxonomy.ts'
import type { TaxonomyData } from '../../src/core/taxonomy-data.ts'
import { taxonomyOf } from '../../src/core/taxonomy-terms.ts'
import { freshDatabase } from '../support/database.ts'
import { startOfTests as now } from '../support/moment.ts'
import { change, read, wmoText } from '../support/stored-taxonomy.ts'
import { rename } from '../support/taxonomy-changes.ts'

const software = (version: string, label: string): TaxonomyData => ({
  ...shippedTaxonomy,
  version,
  domains: shippedTaxonomy.domains.map((d) =>
    d.key === 'wmo' ? { ...d, label, payer: 'Nieuwe betaler' } : d,
  ),
})

test('new software keeps what was edited here, and says what it did not take over', async () => {
  const db = await freshDatabase()
  await change(db, wmoText, rename('barrier', 'afbakening', 'wie_betaalt'))
  expect(await loadTaxonomy(db, software('2026-12', 'Van de software'), now)).toBe('merged')
  const { rows } = await read(db)
  const t = taxonomyOf(rows)
  expect(t.version).toBe('2026-12.1')
  expect(t.domain.get('wmo')).toMatchObject({ label: 'Van hier', payer: 'Nieuwe betaler' })
  expect(t.barrier.get('afbakening')?.key).toBe('wie_betaalt')
  const { events } = await termHistory(db, 'domain', ['wmo'])
  expect(events[0]).toMatchObject({
    actor: 'systeem',
    details: { wat: 'software', software: '2026-12', behouden: ['domain.wmo.label'] },
  })
  expect(await loadTaxonomy(db, software('2026-12', 'Van de software'), now)).toBe('unchanged')
  expect((await change(db, { ...wmoText, key: 'zvw' })).rows.version).toBe('2026-12.2')
})

test('another text in the same version of the software is brought together too', async () => {
  const db = await freshDatabase()
  await change(db, wmoText)
  expect(await loadTaxonomy(db, software('2026-11', 'Verbeterd'), now)).toBe('merged')
  const { rows } = await read(db)
  expect(rows.version).toBe('2026-11.2')
  expect(taxonomyOf(rows).domain.get('wmo')).toMatchObject({ label: 'Van hier', payer: 'Nieuwe betaler' })
})

test('without edits new software comes into use as it is; older software changes nothing', async () => {
  const db = await freshDatabase()
  expect(await loadTaxonomy(db, software('2026-12', 'Van de software'), now)).toBe('loaded')
  expect((await read(db)).rows.version).toBe('2026-12')
  expect(await loadTaxonomy(db, software('2026-10', 'Oud'), now)).toBe('unchanged')
  expect((await read(db)).rows.version).toBe('2026-12')
})
