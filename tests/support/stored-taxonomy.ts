import { expect } from 'vitest'
import type { Database } from '../../db/client.ts'
import { storeChange } from '../../db/taxonomy-changes.ts'
import { readTaxonomy, type TaxonomyRecord } from '../../db/taxonomy.ts'
import { applyChange, type TaxonomyChange } from '../../src/core/taxonomy-change.ts'
import { startOfTests as now } from './moment.ts'

export const accountId = 'bea'

export const read = async (db: Database): Promise<TaxonomyRecord> => {
  const current = await readTaxonomy(db)
  if (!current) throw new Error('no taxonomy')
  return current
}

export const store = async (db: Database, current: TaxonomyRecord, change: TaxonomyChange) => {
  const next = applyChange(current.rows, change)
  if ('refused' in next) throw new Error(next.refused)
  return storeChange(db, current, { change, next, accountId, now })
}

export const change = async (db: Database, ...changes: TaxonomyChange[]) => {
  for (const one of changes) expect(await store(db, await read(db), one)).toBe('stored')
  return read(db)
}

export const wmoText: TaxonomyChange = {
  kind: 'tekst',
  list: 'domain',
  key: 'wmo',
  details: { label: 'Van hier' },
}
